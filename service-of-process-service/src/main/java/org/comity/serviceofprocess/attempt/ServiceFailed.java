package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** An attempt to serve a party ended without service by its channel. */
record ServiceFailed(UUID caseId, UUID requestId, UUID attemptId, UUID partyId, String channel, By by, Instant failedAt)
        implements Event {

    /** The events that end an attempt without service. */
    enum By {
        NOT_NOTIFIED,
        REFUSED,
        EXPIRED,
        FAILED;

        static By of(EventKind kind) {
            return valueOf(kind.name());
        }
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
