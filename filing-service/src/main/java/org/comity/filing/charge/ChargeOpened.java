package org.comity.filing.charge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Something is owed in a case from now on. How much, and how it is paid, stands there.
 *
 * @param accountIds who acts for those that owe it; empty if nobody does here
 */
record ChargeOpened(UUID caseId, UUID chargeId, List<UUID> accountIds, Instant openedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
