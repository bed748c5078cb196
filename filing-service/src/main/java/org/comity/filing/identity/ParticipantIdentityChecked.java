package org.comity.filing.identity;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A court checked who acts in a case, or asks to. Why is that person's and does not travel. */
record ParticipantIdentityChecked(UUID caseId, UUID accountId, String court, boolean verified, Instant checkedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
