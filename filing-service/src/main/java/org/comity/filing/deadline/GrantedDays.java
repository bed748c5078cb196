package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.law.CaseClock.Act;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;

/** What becomes of last days by an application that the court grants. */
@ApplicationScoped
public class GrantedDays {
    private final CaseClocks clocks;
    private final Deadlines deadlines;
    private final DeadlineActs acts;
    private final CaseFiles files;

    GrantedDays(CaseClocks clocks, Deadlines deadlines, DeadlineActs acts, CaseFiles files) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.acts = acts;
        this.files = files;
    }

    /** Nothing is to be paid. Source: FEE 45 */
    public void feeExempted(UUID caseId, Instant now) {
        feeDays(caseId).forEach(deadline -> clocks.end(deadline, now));
    }

    /** The fee is paid until another day, which stands for the one before. Source: FEE 47 */
    public void feeDeferred(UUID caseId, UUID applicationId, LocalDate until, Instant now) {
        CaseFile file = files.findById(caseId);
        for (Deadline deadline : feeDays(caseId)) {
            clocks.end(deadline, now);
            clocks.set(Deadline.in(
                    file,
                    deadline.partyId(),
                    null,
                    applicationId,
                    now,
                    Derivation.set(ProceduralPeriods.FEE_PAYMENT, CourtClock.dateOf(now), until)));
        }
    }

    private List<Deadline> feeDays(UUID caseId) {
        return deadlines.lockUnsettled(caseId).stream()
                .filter(deadline -> deadline.callsFor() == Act.PAYMENT && deadline.isOwedByAllPlaintiffs())
                .toList();
    }

    /** An appeal was withdrawn: its period stands as if nobody had appealed, and nobody has to answer it. Source: CPL 180 */
    public void appealWithdrawn(UUID caseId, UUID petitionId, Instant now) {
        deadlines
                .metBy(petitionId)
                .forEach(deadline -> clocks.openAgain(deadline, petitionId, acts.lastOf(deadline.id())));
        deadlines.lockUnsettled(caseId).stream()
                .filter(deadline -> petitionId.equals(deadline.startedBy()))
                .forEach(deadline -> clocks.end(deadline, now));
    }
}
