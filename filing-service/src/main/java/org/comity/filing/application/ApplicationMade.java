package org.comity.filing.application;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A party asks something of the court.
 *
 * @param bySupervisor whether a supervisor of the court decides on it, such as on the recusal of who presides
 */
public record ApplicationMade(
        UUID caseId, UUID applicationId, UUID partyId, String kind, boolean bySupervisor, Instant madeAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
