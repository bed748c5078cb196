package org.comity.filing.refusal;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The draft of a ruling that no case is registered lies before the judges of a court.
 *
 * @param court code, such as 浙01
 */
record RefusalSent(UUID submissionId, String court, Instant sentAt) implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
