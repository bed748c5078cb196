package org.comity.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who acts for a party because the court confirmed it. */
@Entity
@Table(name = "court_case_representative")
public class Representative {
    @Id
    private UUID representationId;

    private UUID accountId;
    private String kind;
    private String name;
    private Instant confirmedAt;

    protected Representative() {}

    Representative(CaseListener.RepresentationConfirmed fact) {
        representationId = fact.representationId();
        accountId = fact.accountId();
        kind = fact.kind();
        name = fact.name();
        confirmedAt = fact.confirmedAt();
    }

    UUID representationId() {
        return representationId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** As filing-service calls it, such as {@code LAWYER}. */
    public String kind() {
        return kind;
    }

    /** As the power of attorney names the person. */
    public String name() {
        return name;
    }
}
