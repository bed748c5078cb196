package org.comity.filing.review;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * One court passed a filing on to another, which decides on it. Why is the filer's and does not travel.
 *
 * @param fromCourt code of the court, as {@code toCourt}
 */
record SubmissionForwarded(
        UUID submissionId, UUID filerAccountId, String fromCourt, String toCourt, Instant forwardedAt)
        implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
