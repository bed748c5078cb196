package org.comity.filing.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court decided on an application.
 *
 * @param partyId the party that made it
 * @param accountIds who acts for the parties that know of it
 */
public record ApplicationDecided(
        UUID caseId,
        UUID applicationId,
        UUID partyId,
        String kind,
        boolean granted,
        List<UUID> accountIds,
        Instant decidedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
