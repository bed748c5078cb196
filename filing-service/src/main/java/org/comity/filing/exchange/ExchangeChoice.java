package org.comity.filing.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Caller;

/** How a party wants evidence to be exchanged in its case, until it says otherwise. Source: OL 14. */
@Entity
@Table(name = "evidence_exchange_choice")
class ExchangeChoice {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "party_id") UUID partyId) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private ExchangeWay way;

    private UUID chosenBy;
    private String chosenByName;
    private Instant chosenAt;

    protected ExchangeChoice() {}

    ExchangeChoice(UUID caseId, UUID partyId) {
        this.key = new Key(caseId, partyId);
    }

    void choose(ExchangeWay chosen, Caller by, Instant now) {
        way = chosen;
        chosenBy = by.accountId();
        chosenByName = by.name();
        chosenAt = now;
    }

    UUID partyId() {
        return key.partyId();
    }

    ExchangeWay way() {
        return way;
    }

    String chosenByName() {
        return chosenByName;
    }

    Instant chosenAt() {
        return chosenAt;
    }
}
