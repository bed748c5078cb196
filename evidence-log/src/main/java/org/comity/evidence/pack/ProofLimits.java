package org.comity.evidence.pack;

import java.io.IOException;
import java.util.List;
import org.comity.evidence.note.NoteKey;

/** What a package does not prove, said beside what it does. */
final class ProofLimits {
    private ProofLimits() {}

    /** Keys that come with the package show only that it agrees with itself. */
    static void trust(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        String keys = String.join(
                ", ",
                logKeys(about).stream()
                        .map(key -> key.algorithm() + " " + key.id())
                        .toList());
        findings.add(
                about.hasSuppliedPolicy()
                        ? Finding.holds("trust-supplied", keys)
                        : Finding.notClaimed("trust-inside", keys));
    }

    static void ofItsKind(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        if (about.entries().stream().anyMatch(entry -> entry.name().equals(ProofPackage.CERTIFICATE))) {
            findings.add(Finding.notClaimed("certificate-is-a-reading-aid"));
        }
        findings.add(
                Finding.notClaimed("not-proven-" + about.content().path("kind").asText()));
    }

    static List<NoteKey> logKeys(OpenedPackage about) throws IOException, BrokenPackage {
        return about.policy().keysOf(about.manifest().origin());
    }
}
