package org.comity.filing.submission;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A submission reached the court, for the first time or after a cure. */
public record SubmissionReceived(UUID submissionId, UUID filerAccountId, Instant submittedAt) implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
