package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * An attempt to serve a party ended without service by its channel.
 *
 * @param by the event by which it ended
 */
public record ServiceFailed(
        UUID caseId, UUID requestId, UUID attemptId, UUID partyId, String channel, EventKind by, Instant failedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
