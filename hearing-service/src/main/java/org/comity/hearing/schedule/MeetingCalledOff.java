package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.hearing.stage.Stage;

/**
 * A meeting that is no hearing does not take place, or does not go on.
 *
 * @param startsAt for when it was set
 * @param accountIds whoever has a seat in it and is not of the court
 */
public record MeetingCalledOff(
        UUID caseId, UUID hearingId, Stage stage, Instant startsAt, List<UUID> accountIds, Instant calledOffAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
