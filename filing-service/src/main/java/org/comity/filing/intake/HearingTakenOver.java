package org.comity.filing.intake;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A case that runs already came with a hearing that is set: it is held here. */
public record HearingTakenOver(
        UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt, UUID registeredByAccountId, Instant takenOverAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
