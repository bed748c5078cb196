package org.comity.serviceofprocess.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody who works for a court, from what the gateway tells. */
@Entity
@Immutable
@Table(name = "court_person")
public class CourtPerson {

    @Id
    private UUID accountId;

    private String name;
    private String role;
    private String court;
    private boolean active;
    private long version;

    protected CourtPerson() {}

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }
}
