package org.comity.evidence.pack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.log.Timestamps;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.time.InvalidTimeToken;
import org.comity.evidence.time.Stamp;
import org.comity.evidence.time.TimeRoots;
import org.comity.evidence.time.TimeToken;

/** When the state of the log, and all that is proven against it, was there at the latest; by the word of a time authority. */
final class TimeCheck {
    private TimeCheck() {}

    static void time(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        List<TimeToken> chain = about.timestamps();
        if (chain.isEmpty()) {
            findings.add(without(about));
            return;
        }
        TimeRoots roots = about.timeRoots();
        Stamp first = null;
        Stamp last = null;
        for (int i = 0; i < chain.size(); i++) {
            byte[] bytes = Timestamps.bytesFor(about.checkpoint(), chain.subList(0, i));
            Stamp stamp;
            try {
                stamp = chain.get(i).check(bytes, roots);
            } catch (InvalidTimeToken e) {
                findings.add(Finding.fails("time-wrong", i + 1));
                return;
            }
            if (last != null && stamp.notLaterThan().isAfter(last.ends())) {
                findings.add(Finding.fails("time-renewed-late", i + 1, last.ends()));
                return;
            }
            first = first == null ? stamp : first;
            last = stamp;
        }
        findings.add(
                last.ends().isBefore(about.now())
                        ? Finding.notClaimed("time-ended", first.notLaterThan(), last.ends())
                        : Finding.holds(
                                "not-later-than",
                                first.notLaterThan(),
                                first.authority(),
                                first.fingerprint(),
                                last.ends()));
        String fingerprints = String.join(", ", roots.fingerprints());
        findings.add(
                about.hasSuppliedTimeRoots()
                        ? Finding.holds("time-trust-supplied", fingerprints)
                        : Finding.notClaimed("time-trust-inside", fingerprints));
    }

    /** The log's own clock is not that of an independent authority. */
    private static Finding without(OpenedPackage about) throws IOException, BrokenPackage {
        SignedNote checkpoint = about.checkpoint();
        Optional<String> logTime = ProofLimits.logKeys(about).stream()
                .flatMap(key -> checkpoint.timeSaidBy(key).stream())
                .map(Object::toString)
                .findFirst();
        return logTime.isPresent()
                ? Finding.notClaimed("no-timestamp-but-log-time", logTime.get())
                : Finding.notClaimed("no-timestamp");
    }
}
