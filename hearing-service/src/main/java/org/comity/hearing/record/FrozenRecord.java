package org.comity.hearing.record;

import static org.comity.hearing.problem.HearingProblem.RECORD_NOT_FOUND;

import java.util.List;
import org.comity.hearing.business.Heading;
import org.comity.hearing.business.ReadingAndSigning.RecordFrozen;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;

/** Finds again the text that was frozen under a version: what the log said when it was frozen. */
public final class FrozenRecord {
    private FrozenRecord() {}

    public static Heading heading(Hearing hearing) {
        return new Heading(
                hearing.id(),
                hearing.courtCase().caseId(),
                hearing.courtCase().caseNumber(),
                hearing.courtCase().court(),
                hearing.courtCase().title(),
                hearing.startsAt(),
                hearing.stage().isHearing() ? null : hearing.stage());
    }

    /** @throws org.comity.http.ProblemException RECORD_NOT_FOUND if no record was frozen under this version */
    static RecordText of(Hearing hearing, int version, List<RoomEvent> log) {
        int end = 0;
        while (end < log.size()
                && !(log.get(end).fact() instanceof RecordFrozen frozen && frozen.version() == version)) {
            end++;
        }
        if (end == log.size()) {
            throw RECORD_NOT_FOUND.with(version);
        }
        RecordFrozen frozen = (RecordFrozen) log.get(end).fact();
        RecordText text = text(hearing, frozen, log.subList(0, end));
        if (!text.digest().equals(frozen.digest())) {
            throw new IllegalStateException(
                    "record " + version + " of hearing " + hearing.id() + " is not what was frozen");
        }
        return text;
    }

    /** The version that was frozen last; 1 while none was. */
    static int newest(List<RoomEvent> log) {
        return log.stream()
                .mapToInt(event -> event.fact() instanceof RecordFrozen frozen ? frozen.version() : 1)
                .max()
                .orElse(1);
    }

    private static RecordText text(Hearing hearing, RecordFrozen frozen, List<RoomEvent> before) {
        return frozen.persons() == null
                ? RecordText.of(
                        heading(hearing),
                        frozen.version(),
                        hearing.seats().stream().map(HearingSeat::seat).toList(),
                        before)
                : RecordText.ofPersons(heading(hearing), frozen.version(), frozen.persons(), before);
    }
}
