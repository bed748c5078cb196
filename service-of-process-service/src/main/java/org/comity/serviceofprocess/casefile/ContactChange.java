package org.comity.serviceofprocess.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;

/** Where a party is served from a day on, because it said so after the filing and the court confirmed it. Source: J 137. */
@Entity
@Immutable
public class ContactChange {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    @Id
    private UUID changeId;

    private UUID partyId;
    private String country;
    private String address;
    private String email;
    private LocalDate validFrom;
    private Instant statedAt;
    private Instant confirmedAt;

    protected ContactChange() {}

    ContactChange(ContactListener.AddressChanged fact) {
        changeId = fact.changeId();
        partyId = fact.partyId();
        country = fact.country() != null && STATE.matcher(fact.country()).matches() ? fact.country() : null;
        address = fact.address();
        email = fact.email();
        validFrom = fact.validFrom();
        statedAt = fact.statedAt();
        confirmedAt = fact.confirmedAt();
    }

    UUID partyId() {
        return partyId;
    }

    /** ISO 3166-1 alpha-2, of the address; the domicile may be elsewhere. Null where it was told as something else. */
    String country() {
        return country;
    }

    String address() {
        return address;
    }

    /** Null if it is reached by none. */
    String email() {
        return email;
    }

    /** The court's date. */
    LocalDate validFrom() {
        return validFrom;
    }

    Instant statedAt() {
        return statedAt;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
