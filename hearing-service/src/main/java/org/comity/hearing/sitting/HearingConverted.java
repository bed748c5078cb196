package org.comity.hearing.sitting;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A hearing that began online goes on in the courtroom. Source: Online Litigation Rules arts. 5, 21.
 *
 * @param startsAt of the hearing
 */
record HearingConverted(UUID caseId, UUID hearingId, Instant startsAt, Instant convertedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
