package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A hearing that has not begun is held at another time. It stays the same hearing.
 *
 * @param fromStartsAt when it was to begin
 */
record HearingMoved(
        UUID caseId,
        UUID hearingId,
        Instant fromStartsAt,
        Instant startsAt,
        Instant endsAt,
        UUID movedByAccountId,
        Instant movedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
