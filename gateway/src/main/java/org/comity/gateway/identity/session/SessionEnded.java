package org.comity.gateway.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A session ended before its time: signed out, or an old refresh token came again. Its access tokens hold no longer. */
public record SessionEnded(UUID sessionId, UUID accountId, Instant endedAt) implements Event {
    @Override
    public UUID subject() {
        return accountId;
    }
}
