package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court found that a service did not reach its addressee, or reached him on another day. What it started counts from the service
 * that stands now, or from none.
 *
 * @param evidenceDigest of the service that counts no more
 * @param starts the periods that it had started
 * @param standsAt when the addressee was first served with the same papers, as it is known now; null if not at all
 * @param standsOn the court's date of it; null if not at all
 */
public record ServiceSuperseded(
        UUID caseId,
        UUID requestId,
        UUID attemptId,
        UUID partyId,
        Instant supersededAt,
        String evidenceDigest,
        List<StartedPeriod> starts,
        Instant standsAt,
        LocalDate standsOn)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
