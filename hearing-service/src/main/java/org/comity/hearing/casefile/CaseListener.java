package org.comity.hearing.casefile;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.comity.events.Listens;

/** Learns of cases and their parties from filing-service. */
@Singleton
class CaseListener {
    private final KnownCases cases;
    private final EntityManager entities;

    CaseListener(KnownCases cases, EntityManager entities) {
        this.cases = cases;
        this.entities = entities;
    }

    @Listens
    void on(CaseRegistered fact) {
        cases.persist(new KnownCase(fact));
    }

    /** A party that had no account now has one; its seats in hearings are from now on that account's. */
    @Listens
    void on(PartyAppeared fact) {
        KnownParty party = entities.find(KnownParty.class, fact.partyId());
        if (party == null) {
            throw new IllegalStateException("party " + fact.partyId() + " appeared before its case was known");
        }
        party.appears(fact.accountId());
        entities.createQuery("update HearingSeat seat set seat.accountId = :account where seat.partyId = :party")
                .setParameter("account", fact.accountId())
                .setParameter("party", fact.partyId())
                .executeUpdate();
    }

    record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}
}
