package org.comity.filing.called;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Somebody whom the court called is heard no more.
 *
 * @param accountIds who acts for the parties
 */
record PersonReleased(UUID caseId, UUID personId, List<UUID> accountIds, Instant releasedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
