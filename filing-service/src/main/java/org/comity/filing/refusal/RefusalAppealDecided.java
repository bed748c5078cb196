package org.comity.filing.refusal;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court of appeal has decided on the appeal against the ruling that no case is registered, and this court noted it.
 *
 * @param outcome whether the ruling stands, or a case is registered
 */
record RefusalAppealDecided(UUID submissionId, UUID filerAccountId, RefusalOutcome.Kind outcome, Instant notedAt)
        implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
