package org.comity.filing.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * An exchange of evidence was held, or opened where it is held apart.
 *
 * @param papers how many every side reads from now on, without translations
 * @param paperIds which, with their translations
 */
record EvidenceExchanged(UUID caseId, UUID exchangeId, int number, int papers, List<UUID> paperIds, Instant heldAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
