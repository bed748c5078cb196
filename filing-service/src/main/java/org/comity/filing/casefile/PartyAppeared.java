package org.comity.filing.casefile;

import java.util.UUID;
import org.comity.events.Event;

/** An account is this party of the case from now on. */
public record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
