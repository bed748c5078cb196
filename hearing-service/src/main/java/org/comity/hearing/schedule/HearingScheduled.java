package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A hearing has a time. */
public record HearingScheduled(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt, UUID scheduledByAccountId)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
