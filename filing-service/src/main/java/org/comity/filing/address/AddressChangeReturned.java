package org.comity.filing.address;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court asked for more before it confirms an address; the one before stays valid.
 *
 * @param accountIds who acts for the party
 */
public record AddressChangeReturned(UUID caseId, UUID changeId, UUID partyId, List<UUID> accountIds, Instant returnedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
