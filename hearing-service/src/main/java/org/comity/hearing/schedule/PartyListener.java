package org.comity.hearing.schedule;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.comity.events.Listens;

/** A party that had no account now has one: its seats in hearings are from now on that account's. */
@Singleton
class PartyListener {
    private final EntityManager entities;

    PartyListener(EntityManager entities) {
        this.entities = entities;
    }

    @Listens
    void on(PartyAppeared fact) {
        entities.createQuery("update HearingSeat seat set seat.accountId = :account where seat.partyId = :party")
                .setParameter("account", fact.accountId())
                .setParameter("party", fact.partyId())
                .executeUpdate();
    }

    record PartyAppeared(UUID partyId, UUID accountId) {}
}
