package org.comity.hearing.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.seat.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be heard in a case besides its parties, until the court releases them. Source: Civil Procedure Law arts. 75-82. */
@Entity
public class CalledPerson {
    @Schema(name = "CalledAs")
    public enum As {
        WITNESS,
        /** Whom the court appointed. */
        EXPERT,
        /** Who speaks for a party on questions of expertise. */
        EXPERT_ASSISTANT
    }

    @Id
    private UUID personId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private As calledAs;

    private String name;
    private String language;
    private UUID partyId;
    private Instant calledAt;
    private Instant releasedAt;

    protected CalledPerson() {}

    CalledPerson(CalledPersonListener.PersonCalled fact) {
        this.personId = fact.personId();
        this.caseId = fact.caseId();
        this.calledAs = fact.calledAs();
        this.name = fact.name();
        this.language = fact.language();
        this.partyId = fact.partyId();
        this.calledAt = fact.calledAt();
    }

    void release(Instant at) {
        releasedAt = at;
    }

    public Role role() {
        return Role.valueOf(calledAs.name());
    }

    public UUID personId() {
        return personId;
    }

    As calledAs() {
        return calledAs;
    }

    public String name() {
        return name;
    }

    /** BCP 47; null if nobody said. */
    public String language() {
        return language;
    }

    /** For which party; null for whom the court itself appointed or called. */
    UUID partyId() {
        return partyId;
    }
}
