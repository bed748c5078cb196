package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A case is heard apart again: a hearing that has not begun is of it no more, and goes on for the case that led.
 *
 * @param startsAt of the hearing
 */
record HearingReleased(UUID caseId, UUID hearingId, Instant startsAt, Instant releasedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
