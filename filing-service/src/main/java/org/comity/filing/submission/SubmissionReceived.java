package org.comity.filing.submission;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A submission reached the court, for the first time or after a cure.
 *
 * @param court its code
 * @param afterNotice whether it answers a notice of deficiencies
 */
public record SubmissionReceived(
        UUID submissionId, UUID filerAccountId, Instant submittedAt, String court, boolean afterNotice)
        implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
