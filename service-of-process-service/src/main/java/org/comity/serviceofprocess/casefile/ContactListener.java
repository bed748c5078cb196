package org.comity.serviceofprocess.casefile;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;

/** Learns from filing-service how parties can be reached. */
@Singleton
class ContactListener {
    private final PartyContacts contacts;
    private final ContactChanges changes;

    ContactListener(PartyContacts contacts, ContactChanges changes) {
        this.contacts = contacts;
        this.changes = changes;
    }

    @Listens
    void on(CaseRegistered fact) {
        contacts.persist(fact.parties().stream().map(Party::contact));
    }

    @Listens
    void on(PartyJoined fact) {
        contacts.persist(fact.party().contact());
    }

    @Listens
    void on(AddressChanged fact) {
        changes.persist(new ContactChange(fact));
    }

    record AddressChanged(
            UUID changeId,
            UUID partyId,
            String country,
            String address,
            String email,
            LocalDate validFrom,
            Instant statedAt,
            Instant confirmedAt) {}

    record CaseRegistered(List<Party> parties) {}

    record PartyJoined(Party party) {}

    record Party(UUID partyId, String email, String address) {
        PartyContact contact() {
            return new PartyContact(partyId, email, address);
        }
    }
}
