package org.comity.serviceofprocess.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How a party can be reached. Kept here alone: nobody else writes to people at their addresses. Source: PIPL 6. */
@Entity
public class PartyContact {
    @Id
    private UUID partyId;

    private String email;
    private String address;

    protected PartyContact() {}

    PartyContact(UUID partyId, String email, String address) {
        this.partyId = partyId;
        this.email = email;
        this.address = address;
    }

    UUID partyId() {
        return partyId;
    }

    /** Null if nobody knows one. */
    public String email() {
        return email;
    }

    public String address() {
        return address;
    }
}
