package org.comity.hearing.consent;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The judge decided that a party comes to the courtroom while the others of the hearing are online. Source: Online Litigation Rules
 * arts. 4(2)(iii), 21, 23.
 *
 * @param startsAt of the hearing
 */
record PartyCalledToCourtroom(UUID caseId, UUID hearingId, UUID partyId, Instant startsAt, Instant decidedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
