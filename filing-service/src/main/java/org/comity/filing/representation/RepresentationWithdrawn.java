package org.comity.filing.representation;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** What {@link RepresentationProposed} told of was taken back, or the party was taken out of the case: the court decides on it no more. */
public record RepresentationWithdrawn(UUID caseId, UUID representationId, UUID partyId, Instant withdrawnAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
