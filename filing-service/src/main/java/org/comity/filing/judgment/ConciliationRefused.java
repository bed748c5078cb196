package org.comity.filing.judgment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A party takes no conciliation before it received the statement: the case goes on. Source: CPL 102.
 *
 * @param accountIds who acts for the other parties
 */
public record ConciliationRefused(UUID caseId, UUID paperId, UUID partyId, List<UUID> accountIds, Instant refusedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
