package org.comity.filing.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court took who had joined out of the case: nobody acts for it any more.
 *
 * @param accountIds who acted for it until now
 */
public record PartyLeft(UUID caseId, UUID partyId, List<UUID> accountIds, Instant leftAt, UUID leftByAccountId)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
