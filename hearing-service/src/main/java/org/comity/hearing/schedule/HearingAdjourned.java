package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A hearing does not go on; a new one is scheduled by an act of its own.
 *
 * @param startsAt when it was to begin, or had begun
 */
record HearingAdjourned(UUID caseId, UUID hearingId, Instant startsAt, Instant adjournedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
