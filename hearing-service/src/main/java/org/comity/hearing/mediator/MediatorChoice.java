package org.comity.hearing.mediator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Whom a party of a case wants as mediator; its last word. */
@Entity
class MediatorChoice {
    @Embeddable
    record Key(UUID caseId, UUID partyId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID mediatorId;
    private UUID chosenBy;
    private Instant chosenAt;

    protected MediatorChoice() {}

    MediatorChoice(UUID caseId, UUID partyId) {
        key = new Key(caseId, partyId);
    }

    void choose(UUID mediator, UUID account, Instant now) {
        mediatorId = mediator;
        chosenBy = account;
        chosenAt = now;
    }

    UUID partyId() {
        return key.partyId();
    }

    UUID mediatorId() {
        return mediatorId;
    }
}
