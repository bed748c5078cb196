package org.comity.filing.representation;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * An account no longer acts for a party.
 *
 * @param stays whether it still takes part in the case, for another party
 */
public record RepresentationEnded(
        UUID caseId,
        UUID representationId,
        UUID partyId,
        UUID accountId,
        Representation.Kind kind,
        String name,
        Representation.EndReason reason,
        boolean stays,
        Instant endedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
