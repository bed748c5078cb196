package org.comity.filing.review;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** The court gave the material back with an explanation. The explanation is the filer's and does not travel. */
record SubmissionReturned(UUID submissionId, UUID filerAccountId, Instant returnedAt) implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
