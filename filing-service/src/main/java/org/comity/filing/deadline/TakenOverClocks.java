package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.jspecify.annotations.Nullable;

/** Last days of a case that ran elsewhere: they go on here, as they stand. */
@ApplicationScoped
public class TakenOverClocks {
    private final CaseClocks clocks;

    TakenOverClocks(CaseClocks clocks) {
        this.clocks = clocks;
    }

    /**
     * What a service started before the case came here.
     *
     * @param line of the docket, which stands for the paper that is not here; a paper of that kind that is served here takes its place
     * @param servedOn the court's date
     * @param lastDay as the court has extended or set it; null where it is counted by law
     * @param metOn the court's date on which the party did what it called for; null if it has not
     */
    public record Started(
            UUID partyId,
            String paperKind,
            UUID line,
            String periodId,
            LocalDate servedOn,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate metOn) {}

    public void served(CaseFile file, Started started) {
        Derivation counted = started.lastDay() == null
                ? Derivation.of(started.periodId(), started.servedOn())
                : Derivation.set(started.periodId(), started.servedOn(), started.lastDay());
        Deadline deadline = Deadline.in(
                file,
                started.partyId(),
                started.paperKind(),
                started.line(),
                CourtClock.startOf(started.servedOn()),
                counted);
        if (started.metOn() != null) {
            deadline.meet(started.line(), CourtClock.startOf(started.metOn()));
        }
        clocks.set(deadline);
    }
}
