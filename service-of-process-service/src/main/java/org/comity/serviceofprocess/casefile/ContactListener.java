package org.comity.serviceofprocess.casefile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;

/** Learns from filing-service how parties can be reached. */
@Singleton
class ContactListener {
    private final PartyContacts contacts;

    ContactListener(PartyContacts contacts) {
        this.contacts = contacts;
    }

    @Listens
    void on(CaseRegistered fact) {
        contacts.persist(fact.parties().stream()
                .map(party -> new PartyContact(party.partyId(), party.email(), party.address())));
    }

    record CaseRegistered(List<Party> parties) {}

    record Party(UUID partyId, String email, String address) {}
}
