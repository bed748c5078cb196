package org.comity.filing.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Where a party is reached from a day on, because it said so after the filing and the court confirmed it. */
@Entity
@Immutable
public class PartyAddress {
    @Id
    private UUID changeId;

    private UUID caseId;
    private UUID partyId;
    private String address;
    private String country;
    private String email;
    private String phone;
    private LocalDate validFrom;
    private Instant confirmedAt;

    protected PartyAddress() {}

    /**
     * @param country ISO 3166-1 alpha-2, of the address
     * @param email null if the party is reached by none, as {@code phone}
     * @param validFrom the court's date
     */
    public PartyAddress(
            UUID changeId,
            UUID caseId,
            UUID partyId,
            String address,
            String country,
            @Nullable String email,
            @Nullable String phone,
            LocalDate validFrom,
            Instant confirmedAt) {
        this.changeId = changeId;
        this.caseId = caseId;
        this.partyId = partyId;
        this.address = address;
        this.country = country;
        this.email = email;
        this.phone = phone;
        this.validFrom = validFrom;
        this.confirmedAt = confirmedAt;
    }

    UUID partyId() {
        return partyId;
    }

    String address() {
        return address;
    }

    String country() {
        return country;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
