package org.comity.filing.representation;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.submission.RepresentativeKind;

/** A representation is to end, by a paper, and the court is to confirm that. */
public record RepresentationEndingAsked(
        UUID caseId, UUID representationId, UUID partyId, RepresentativeKind kind, EndReason reason, Instant askedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
