package org.comity.filing.exchange;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** An exchange of evidence was held. @param papers how many every side reads from now on */
record EvidenceExchanged(UUID caseId, UUID exchangeId, int number, int papers, Instant heldAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
