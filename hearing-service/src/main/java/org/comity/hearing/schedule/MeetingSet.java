package org.comity.hearing.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.hearing.stage.Stage;

/**
 * The court set, or moved, a meeting that is no hearing; or it goes on at that time after a recess.
 *
 * @param accountIds whoever has a seat in it and is not of the court: nobody else learns of it
 * @param setByAccountId of the court; null where it goes on after a recess
 */
public record MeetingSet(
        UUID caseId,
        UUID hearingId,
        Stage stage,
        Instant startsAt,
        Instant endsAt,
        List<UUID> accountIds,
        UUID setByAccountId,
        Instant setAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
