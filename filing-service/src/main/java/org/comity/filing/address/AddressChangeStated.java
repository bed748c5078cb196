package org.comity.filing.address;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** A party said that it is to be served elsewhere. What it said is for the court, and does not travel. */
public record AddressChangeStated(UUID caseId, UUID changeId, UUID partyId, Instant statedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
