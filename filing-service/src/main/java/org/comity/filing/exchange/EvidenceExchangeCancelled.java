package org.comity.filing.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * An exchange of evidence is not held; what was handed in for it every side reads now.
 *
 * @param paperIds which, with their translations
 */
record EvidenceExchangeCancelled(UUID caseId, UUID exchangeId, int number, List<UUID> paperIds, Instant cancelledAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
