package org.comity.filing.representation;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.submission.RepresentativeKind;

/** Somebody is to act for a party, and the court is to decide. */
public record RepresentationProposed(
        UUID caseId, UUID representationId, UUID partyId, RepresentativeKind kind, Instant proposedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
