package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A clerk began to serve a party. */
record ServiceRequestOpened(UUID caseId, UUID requestId, UUID partyId, Instant openedAt, UUID openedByAccountId)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
