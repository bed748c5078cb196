package org.comity.gateway.identity.closing;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A party closed its account: nobody comes in with it, and nothing reaches anybody through it. */
public record AccountClosed(UUID accountId, Instant closedAt) implements Event {
    @Override
    public UUID subject() {
        return accountId;
    }
}
