package org.comity.filing.exchange;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * What became of an exchange of evidence that was held apart is in the file: what nobody disputes, what is disputed, and why. Of one
 * that was held at once {@link EvidenceExchanged} says it. Source: EV 57
 */
record EvidenceExchangeConcluded(UUID caseId, UUID exchangeId, int number, Instant concludedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
