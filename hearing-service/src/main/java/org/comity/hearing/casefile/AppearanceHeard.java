package org.comity.hearing.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

/** A party that had no account now has one; its seats in hearings are from now on that account's. */
@Singleton
class AppearanceHeard extends Hears<AppearanceHeard.PartyAppeared> {
    private final EntityManager entities;

    @Inject
    AppearanceHeard(EntityManager entities) {
        super("PartyAppeared", PartyAppeared.class);
        this.entities = entities;
    }

    @Override
    protected void hear(PartyAppeared fact, Heard about) {
        KnownParty party = entities.find(KnownParty.class, fact.partyId());
        if (party == null) {
            throw new IllegalStateException("party " + fact.partyId() + " appeared before its case was heard of");
        }
        party.appears(fact.accountId());
        entities.createQuery("update HearingSeat seat set seat.accountId = :account where seat.partyId = :party")
                .setParameter("account", fact.accountId())
                .setParameter("party", fact.partyId())
                .executeUpdate();
    }

    record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}
}
