package org.comity.cases;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Listens;

/** Learns of cases, their parties, their papers and to whom they are given from filing-service. */
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

    @Listens
    void on(CaseAssigned fact) {
        cases.require(fact.caseId()).assign(fact);
    }

    @Listens
    void on(PaperFiled fact) {
        cases.require(fact.caseId()).file(fact);
    }

    @Listens
    void on(PaperWithdrawn fact) {
        cases.require(fact.caseId()).withdraw(fact.paperId());
    }

    /** It may no longer be served or shown. */
    record PaperWithdrawn(UUID caseId, UUID paperId) {}

    /** An account is this party from now on. */
    record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}
}
