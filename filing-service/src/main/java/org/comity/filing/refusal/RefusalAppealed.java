package org.comity.filing.refusal;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The filer appeals against the ruling that no case is registered; the court sends the file up.
 *
 * @param court code, such as 浙01
 */
record RefusalAppealed(UUID submissionId, String court, Instant appealedAt) implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
