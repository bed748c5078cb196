package org.comity.filing.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of evidence was held, or opened where it is held apart.
 *
 * @param papers how many every side reads from now on, without translations
 * @param paperIds which, with their translations
 * @param opinionsBy the last day to say in writing what one thinks of them; null where the exchange was held together
 */
record EvidenceExchanged(
        UUID caseId,
        UUID exchangeId,
        int number,
        int papers,
        List<UUID> paperIds,
        @Nullable LocalDate opinionsBy,
        Instant heldAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
