package org.comity.filing.called;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court hears somebody besides the parties.
 *
 * @param partyId for which party; null for whom the court itself appointed or called
 * @param language BCP 47; null if nobody said
 * @param accountIds who acts for the parties
 */
record PersonCalled(
        UUID caseId,
        UUID personId,
        CalledPerson.As calledAs,
        String name,
        String language,
        UUID partyId,
        List<UUID> accountIds,
        Instant calledAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
