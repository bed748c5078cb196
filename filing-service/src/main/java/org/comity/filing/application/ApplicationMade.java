package org.comity.filing.application;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A party asks something of the court. */
public record ApplicationMade(UUID caseId, UUID applicationId, UUID partyId, String kind, Instant madeAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
