package org.comity.hearing.consent;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A party agreed to appear online in this hearing. */
public record HearingConsented(UUID caseId, UUID hearingId, UUID partyId, Instant at) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
