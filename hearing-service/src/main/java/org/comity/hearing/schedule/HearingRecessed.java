package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The sitting pauses and goes on on another day, where it stood; it is not postponed.
 *
 * @param continuesAt when the court means to go on, on a later court day than {@code recessedAt}
 */
record HearingRecessed(UUID caseId, UUID hearingId, Instant continuesAt, Instant recessedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
