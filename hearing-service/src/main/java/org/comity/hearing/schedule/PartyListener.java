package org.comity.hearing.schedule;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.cases.Speaker;
import org.comity.events.Listens;

/** Who comes to act for a party gets a seat in its hearings, and who no longer acts for it loses it. */
@Singleton
class PartyListener {
    private final CourtCases cases;
    private final Hearings hearings;

    PartyListener(CourtCases cases, Hearings hearings) {
        this.cases = cases;
        this.hearings = hearings;
    }

    @Listens
    void on(PartyAppeared fact) {
        inHearings(fact.caseId(), fact.partyId(), (hearing, party) -> new PartySeats(hearing)
                .seat(party, new Speaker(fact.accountId(), party.name(), null)));
    }

    @Listens
    void on(RepresentationConfirmed fact) {
        inHearings(fact.caseId(), fact.partyId(), (hearing, party) -> new PartySeats(hearing)
                .seat(party, new Speaker(fact.accountId(), fact.name(), fact.kind())));
    }

    @Listens
    void on(RepresentationEnded fact) {
        inHearings(fact.caseId(), fact.partyId(), (hearing, party) -> new PartySeats(hearing)
                .unseat(party, fact.accountId()));
    }

    @Listens
    void on(PartyJoined fact) {
        // Whether the case knows it by now is not said.
        CourtCase courtCase = cases.require(fact.caseId());
        hearings.lockedOfCase(fact.caseId()).forEach(hearing -> new PartySeats(hearing).join(fact.party(), courtCase));
    }

    @Listens
    void on(PartyLeft fact) {
        hearings.lockedOfCase(fact.caseId()).forEach(hearing -> new PartySeats(hearing).remove(fact.partyId()));
    }

    private void inHearings(UUID caseId, UUID partyId, BiConsumer<Hearing, CaseParty> seating) {
        CaseParty party = cases.require(caseId).party(partyId).orElseThrow();
        hearings.lockedOfCase(caseId).forEach(hearing -> seating.accept(hearing, party));
    }

    record PartyJoined(UUID caseId, NewParty party) {}

    record PartyLeft(UUID caseId, UUID partyId) {}

    record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}

    record RepresentationConfirmed(UUID caseId, UUID partyId, UUID accountId, String kind, String name) {}

    record RepresentationEnded(UUID caseId, UUID partyId, UUID accountId) {}
}
