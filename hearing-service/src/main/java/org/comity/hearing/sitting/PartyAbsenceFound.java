package org.comity.hearing.sitting;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.hearing.business.Absences.Finding;

/**
 * The judge found in the sitting what follows from a party's absence. Source: Civil Procedure Law arts. 146, 147.
 *
 * @param startsAt of the hearing
 */
record PartyAbsenceFound(UUID caseId, UUID hearingId, UUID partyId, Finding finding, Instant startsAt, Instant foundAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
