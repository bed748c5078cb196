package org.comity.filing.address;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.address.AddressChange.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param validFrom once confirmed the day from which it is in force, before the day that the party said
 * @param paperId null if the party has none
 * @param returnReason what is missing, in the court's words; null unless returned
 */
@Schema(name = "AddressChange", description = "That a party is to be served elsewhere, for its own side and the court")
public record AddressChangeView(
        UUID id,
        long version,
        UUID partyId,
        State state,
        String address,
        String country,
        @Nullable String email,
        @Nullable String phone,
        LocalDate validFrom,
        @Nullable UUID paperId,
        String statedByName,
        Instant statedAt,
        @Nullable Instant decidedAt,
        @Nullable String returnReason) {

    static AddressChangeView of(AddressChange change) {
        return new AddressChangeView(
                change.id(),
                change.version(),
                change.partyId(),
                change.state(),
                change.address(),
                change.country(),
                change.email(),
                change.phone(),
                change.validFrom(),
                change.paperId(),
                change.statedByName(),
                change.statedAt(),
                change.decidedAt(),
                change.returnReason());
    }
}
