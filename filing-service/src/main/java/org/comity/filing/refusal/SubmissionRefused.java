package org.comity.filing.refusal;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court ruled that no case is registered. The reasons are the filer's and do not travel.
 *
 * @param appealPeriod the row of the procedural periods by which the ruling can be appealed; it runs from the ruling's service
 * @param appealDays its length in days
 */
record SubmissionRefused(UUID submissionId, UUID filerAccountId, Instant refusedAt, String appealPeriod, int appealDays)
        implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
