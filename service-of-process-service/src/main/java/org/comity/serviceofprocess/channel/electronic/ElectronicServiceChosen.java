package org.comity.serviceofprocess.channel.electronic;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Who acts for a party agreed that its papers are served in the account, or took that back. Source: OL 29, 30.
 *
 * @param agreed false if it was taken back
 */
record ElectronicServiceChosen(UUID caseId, UUID partyId, UUID accountId, boolean agreed, Instant chosenAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
