package org.comity.filing.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody of the court who works on a case now. How it came to that stands in the assignments. */
@Entity
@Immutable
public class Assignee {
    @Id
    private UUID id;

    private UUID caseId;
    private UUID accountId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Office office;

    private int position;
    private String court;
    private Instant caseRegisteredAt;
    private boolean open;

    protected Assignee() {}

    /** @param open whether the case is still to be decided at this court */
    public Assignee(CaseFile file, UUID accountId, String name, Office office, int position, boolean open) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.accountId = accountId;
        this.name = name;
        this.office = office;
        this.position = position;
        this.court = file.court();
        this.caseRegisteredAt = file.registeredAt();
        this.open = open;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID accountId() {
        return accountId;
    }

    /** As colleagues and parties read it. */
    public String name() {
        return name;
    }

    public Office office() {
        return office;
    }
}
