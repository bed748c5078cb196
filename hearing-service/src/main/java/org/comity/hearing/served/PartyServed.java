package org.comity.hearing.served;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A party was served with something by one attempt. */
@Entity
class PartyServed {
    @Embeddable
    record Key(
            @Column(name = "request_id") UUID requestId,
            @Column(name = "attempt_id") UUID attemptId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID caseId;
    private UUID partyId;
    private boolean summons;
    private LocalDate servedOn;
    private Instant knownAt;

    protected PartyServed() {}

    /** @param knownAt when this service learned of it */
    PartyServed(Key key, UUID caseId, UUID partyId, boolean summons, Instant knownAt) {
        this.key = key;
        this.caseId = caseId;
        this.partyId = partyId;
        this.summons = summons;
        this.knownAt = knownAt;
    }

    /** @param day the court's; null for the court found that it was no service */
    void countsFrom(LocalDate day) {
        servedOn = day;
    }

    UUID requestId() {
        return key.requestId();
    }

    UUID partyId() {
        return partyId;
    }

    boolean isSummons() {
        return summons;
    }

    Instant knownAt() {
        return knownAt;
    }

    LocalDate servedOn() {
        return servedOn;
    }
}
