package org.comity.cases;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
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
        cases.require(fact.caseId()).require(fact.partyId()).appear(fact.accountId());
    }

    @Listens
    void on(PartyJoined fact) {
        cases.require(fact.caseId()).join(fact.party());
    }

    @Listens
    void on(PartyLeft fact) {
        cases.require(fact.caseId()).require(fact.partyId()).leave(fact.leftAt());
    }

    @Listens
    void on(RepresentationConfirmed fact) {
        cases.require(fact.caseId()).require(fact.partyId()).represent(new Representative(fact));
    }

    @Listens
    void on(RepresentationEnded fact) {
        cases.require(fact.caseId()).require(fact.partyId()).endRepresentation(fact.representationId());
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

    @Listens
    void on(EvidenceExchanged fact) {
        cases.require(fact.caseId()).show(fact.paperIds());
    }

    @Listens
    void on(EvidenceExchangeCancelled fact) {
        cases.require(fact.caseId()).show(fact.paperIds());
    }

    /** What each side had for itself alone until then. */
    record EvidenceExchanged(UUID caseId, List<UUID> paperIds) {}

    record EvidenceExchangeCancelled(UUID caseId, List<UUID> paperIds) {}

    /** It may no longer be served or shown. */
    record PaperWithdrawn(UUID caseId, UUID paperId) {}

    /** An account acts for this party from now on. */
    record RepresentationConfirmed(
            UUID caseId,
            UUID representationId,
            UUID partyId,
            UUID accountId,
            String kind,
            String name,
            Instant confirmedAt) {}

    record RepresentationEnded(UUID caseId, UUID representationId, UUID partyId) {}

    /** A third party is in the case from now on. */
    record PartyJoined(UUID caseId, CaseRegistered.Party party) {}

    /** The court took a third party out of the case. */
    record PartyLeft(UUID caseId, UUID partyId, Instant leftAt) {}

    /** An account is this party from now on. */
    record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}
}
