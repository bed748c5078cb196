package org.comity.filing.itemtofollow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court asks again for what had to follow: the paper that was named is not that. Why is for the party and does not travel.
 *
 * @param accountIds who acts for the plaintiffs
 */
record ItemAskedAgain(UUID caseId, UUID itemId, List<UUID> accountIds, Instant askedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
