package org.comity.hearing.exhibit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.business.Exhibits.Opinion;
import org.hibernate.annotations.Immutable;

/** What a party said in writing of an exhibit of the other side, before the hearing. Source: J 103, 104; CPL 141(3). */
@Entity
@Immutable
class WrittenOpinion {
    @Id
    private UUID id;

    private UUID caseId;
    private String digest;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Opinion authenticity;

    @Enumerated(EnumType.STRING)
    private Opinion legality;

    @Enumerated(EnumType.STRING)
    private Opinion relevance;

    private String reasons;
    private boolean originalDemanded;
    private Instant givenAt;

    protected WrittenOpinion() {}

    WrittenOpinion(WrittenOpinions.ExhibitOpinionGiven fact) {
        this.id = fact.opinionId();
        this.caseId = fact.caseId();
        this.digest = fact.digest();
        this.partyId = fact.partyId();
        this.authenticity = fact.authenticity();
        this.legality = fact.legality();
        this.relevance = fact.relevance();
        this.reasons = fact.reasons();
        this.originalDemanded = fact.originalDemanded();
        this.givenAt = fact.givenAt();
    }

    UUID partyId() {
        return partyId;
    }

    Opinion authenticity() {
        return authenticity;
    }

    Opinion legality() {
        return legality;
    }

    Opinion relevance() {
        return relevance;
    }

    /** Null if nothing is disputed and nothing was said. */
    String reasons() {
        return reasons;
    }

    boolean isOriginalDemanded() {
        return originalDemanded;
    }

    Instant givenAt() {
        return givenAt;
    }
}
