package org.comity.cases;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Listens;

/** Learns of cases and their parties from filing-service. */
@Singleton
class CaseListener {
    private final CourtCases cases;

    CaseListener(CourtCases cases) {
        this.cases = cases;
    }

    @Listens
    void on(CaseRegistered fact) {
        cases.persist(new CourtCase(fact));
    }

    @Listens
    void on(PartyAppeared fact) {
        cases.require(fact.caseId()).appear(fact.partyId(), fact.accountId());
    }

    /** An account is this party from now on. */
    record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}
}
