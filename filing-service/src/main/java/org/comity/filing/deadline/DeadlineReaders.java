package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.Readers;
import org.comity.filing.submission.Litigant;

/** Who reads of a last day in the docket, and who has to act by it. */
@ApplicationScoped
class DeadlineReaders {
    private final CaseParties parties;

    DeadlineReaders(CaseParties parties) {
        this.parties = parties;
    }

    /** Every account that acts for who has to act; empty if they have none. */
    List<UUID> accountsOf(Deadline deadline) {
        if (deadline.partyId() == null) {
            return List.of(deadline.accountId());
        }
        return deadline.isOwedByAllPlaintiffs()
                ? parties.accounts(deadline.caseId(), Litigant.Role.PLAINTIFF::equals)
                : parties.accountsOf(parties.findById(deadline.partyId()));
    }

    Readers of(Deadline deadline) {
        return switch (deadline.clock().seenBy()) {
            case ALL -> Readers.ALL;
            case OWN_SIDE -> Readers.of(parties.findById(deadline.partyId()).role());
            case COURT, ADDRESSEES -> Readers.COURT;
        };
    }
}
