package org.comity.hearing.consent;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A party does not appear online in this hearing; how it is held then is the court's to arrange.
 *
 * @param withdrawn whether it had consented before
 */
public record HearingConsentRefused(UUID caseId, UUID hearingId, UUID partyId, boolean withdrawn, Instant at)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
