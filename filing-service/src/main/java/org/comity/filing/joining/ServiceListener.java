package org.comity.filing.joining;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;

/** Learns that somebody of the court has opened a request to serve a party: nobody needs to be told any more that it is to be served. */
@Singleton
class ServiceListener {
    private final CaseParties parties;

    ServiceListener(CaseParties parties) {
        this.parties = parties;
    }

    @Listens
    void on(ServiceRequestOpened fact) {
        parties.find(fact.caseId(), fact.partyId())
                .filter(CaseParty::hasJoined)
                .ifPresent(party -> party.isToBeServed(fact.openedAt()));
    }

    record ServiceRequestOpened(UUID caseId, UUID partyId, Instant openedAt) {}
}
