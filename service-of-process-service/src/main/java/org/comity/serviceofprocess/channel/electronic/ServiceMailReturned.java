package org.comity.serviceofprocess.channel.electronic;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A message to an addressee came back.
 *
 * @param questionsService whether by that a service is in question that counts, which a judge looks at (J 135)
 */
record ServiceMailReturned(
        UUID caseId, UUID requestId, UUID attemptId, UUID partyId, Instant returnedAt, boolean questionsService)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
