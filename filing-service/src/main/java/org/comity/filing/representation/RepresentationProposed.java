package org.comity.filing.representation;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.law.AttorneyWay;

/**
 * Somebody is to act for a party, and the court is to decide.
 *
 * @param way in which the power of attorney is to be made, where that is still to be done; null where the paper is as it is to be
 */
public record RepresentationProposed(
        UUID caseId,
        UUID representationId,
        UUID partyId,
        RepresentativeKind kind,
        UUID accountId,
        String name,
        UUID paperId,
        AttorneyWay way,
        Instant proposedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
