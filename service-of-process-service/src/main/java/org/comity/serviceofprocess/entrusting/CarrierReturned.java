package org.comity.serviceofprocess.entrusting;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** Who carries the papers of an attempt returned proof of what became of them. It is no service until a clerk records it. */
record CarrierReturned(UUID caseId, UUID attemptId, UUID partyId, EntrustmentReturn.Kind kind, Instant returnedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
