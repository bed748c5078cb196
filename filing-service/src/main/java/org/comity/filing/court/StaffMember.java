package org.comity.filing.court;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody of the courts, as the gateway told last. */
@Entity
@Immutable
public class StaffMember {
    @Id
    private UUID accountId;

    private String name;
    private String role;
    private String court;
    private boolean active;
    private long version;
    private Instant knownSince;

    protected StaffMember() {}

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    /** As tokens call it. */
    public String role() {
        return role;
    }

    public Instant knownSince() {
        return knownSince;
    }

    /** Whether they can sign in, and this is their court. */
    public boolean worksAt(String code) {
        return active && code.equals(court);
    }
}
