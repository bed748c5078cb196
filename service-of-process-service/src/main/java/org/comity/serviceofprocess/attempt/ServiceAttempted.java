package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** An attempt to serve a party began by one channel. */
public record ServiceAttempted(
        UUID caseId, UUID requestId, UUID attemptId, UUID partyId, String channel, Instant attemptedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
