package org.comity.filing.identity;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A court checked who an account is. Why is the filer's and does not travel. */
record IdentityChecked(UUID submissionId, UUID filerAccountId, String court, boolean verified, Instant checkedAt)
        implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
