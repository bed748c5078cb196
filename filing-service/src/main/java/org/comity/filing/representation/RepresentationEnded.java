package org.comity.filing.representation;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.submission.RepresentativeKind;

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
        RepresentativeKind kind,
        String name,
        EndReason reason,
        boolean stays,
        Instant endedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
