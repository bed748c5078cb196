package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.Readers;

/** Who reads of a last day in the docket. */
@ApplicationScoped
class DeadlineReaders {
    private final CaseParties parties;

    DeadlineReaders(CaseParties parties) {
        this.parties = parties;
    }

    Readers of(Deadline deadline) {
        return switch (deadline.clock().seenBy()) {
            case ALL -> Readers.ALL;
            case OWN_SIDE -> Readers.of(parties.findById(deadline.partyId()).role());
            case COURT, ADDRESSEES -> Readers.COURT;
        };
    }
}
