package org.comity.hearing.mediator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;

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

    /** The parties of the case that want this mediator. */
    static List<CaseParty> of(UUID mediator, CourtCase courtCase, List<MediatorChoice> choices) {
        return courtCase.parties().stream()
                .filter(party -> choices.stream()
                        .anyMatch(choice -> choice.partyId().equals(party.partyId())
                                && choice.mediatorId().equals(mediator)))
                .toList();
    }

    /** Whether every party of the case wants this mediator: the court needs no grounds then. */
    static boolean isOfAll(UUID mediator, CourtCase courtCase, List<MediatorChoice> choices) {
        return of(mediator, courtCase, choices).size() == courtCase.parties().size();
    }
}
