package org.comity.serviceofprocess.casefile;

import jakarta.inject.Singleton;
import org.comity.events.Listens;

/** Learns of cases and their parties from filing-service. */
@Singleton
class CaseListener {
    private final CaseFiles cases;

    CaseListener(CaseFiles cases) {
        this.cases = cases;
    }

    @Listens
    void on(CaseRegistered fact) {
        cases.persist(new CaseFile(fact));
    }

    @Listens
    void on(PartyAppeared fact) {
        cases.findByIdOptional(fact.caseId()).ifPresent(file -> file.appear(fact.partyId(), fact.accountId()));
    }
}
