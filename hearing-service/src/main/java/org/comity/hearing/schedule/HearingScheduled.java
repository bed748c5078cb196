package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A hearing has a time.
 *
 * @param interpreterAccountIds who is asked to interpret at it; empty if nobody is
 */
public record HearingScheduled(
        UUID caseId,
        UUID hearingId,
        Instant startsAt,
        Instant endsAt,
        UUID scheduledByAccountId,
        List<UUID> interpreterAccountIds)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
