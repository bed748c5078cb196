package org.comity.hearing.consent;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court refused a party's withdrawal of its consent, which holds on. Source: Online Litigation Rules art. 5(2).
 *
 * @param startsAt of the hearing
 */
record ConsentWithdrawalRefused(UUID caseId, UUID hearingId, UUID partyId, Instant startsAt, Instant refusedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
