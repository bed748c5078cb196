package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.comity.events.Outbox;
import org.comity.law.CaseClock;

/** Tells the other services how a last day stands, in the transaction that made it so. */
@ApplicationScoped
class Standings {
    private final DeadlineReaders readers;
    private final Outbox outbox;

    Standings(DeadlineReaders readers, Outbox outbox) {
        this.readers = readers;
        this.outbox = outbox;
    }

    /** After anything that changed it, or who has to act by it. Before there is a case the notice and the receipt say so. */
    void tell(Deadline deadline) {
        if (deadline.caseId() != null) {
            tell(deadline, false, false);
        }
    }

    /** After an act of the court that gave it another day. */
    void tellMoved(Deadline deadline) {
        tell(deadline, true, false);
    }

    /** After an act of a judge that stopped it. */
    void tellStopped(Deadline deadline) {
        tell(deadline, false, true);
    }

    private void tell(Deadline deadline, boolean movedByCourt, boolean stoppedByCourt) {
        if (deadline.callsFor() == CaseClock.Act.COURT_STEP) {
            return;
        }
        outbox.add(new DeadlineSet(
                deadline.id(),
                deadline.caseId(),
                deadline.submissionId(),
                deadline.partyId(),
                readers.accountsOf(deadline),
                deadline.periodId(),
                deadline.callsFor(),
                deadline.lastDay(),
                deadline.closesAt(),
                deadline.settledAt() == null && deadline.daysLeft() == null && deadline.metBy() == null,
                movedByCourt,
                stoppedByCourt));
    }
}
