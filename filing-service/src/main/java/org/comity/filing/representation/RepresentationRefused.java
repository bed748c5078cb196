package org.comity.filing.representation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.submission.RepresentativeKind;

/**
 * The court does not confirm that somebody acts for a party. The reason stands with the representation.
 *
 * @param accountId who was to act
 * @param accountIds who acts for the party, without who was to act
 */
public record RepresentationRefused(
        UUID caseId,
        UUID representationId,
        UUID partyId,
        UUID accountId,
        List<UUID> accountIds,
        RepresentativeKind kind,
        Instant refusedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
