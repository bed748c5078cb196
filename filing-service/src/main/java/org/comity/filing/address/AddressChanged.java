package org.comity.filing.address;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court confirmed that a party is served elsewhere. The telephone is for the court alone and does not travel.
 *
 * @param country ISO 3166-1 alpha-2, of the address
 * @param email null if it is reached by none
 * @param validFrom the court's date, not before that of the confirmation
 * @param accountIds who acts for the party
 */
public record AddressChanged(
        UUID caseId,
        UUID changeId,
        UUID partyId,
        String address,
        String country,
        String email,
        LocalDate validFrom,
        Instant statedAt,
        Instant confirmedAt,
        List<UUID> accountIds)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
