package org.comity.filing.charge;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Listens;

/** What happens in a case that costs something, or costs it no more. */
@Singleton
class ChargeListener {
    private final Charging charging;

    ChargeListener(Charging charging) {
        this.charging = charging;
    }

    @Listens
    void on(PaperFiled fact) {
        charging.filed(fact.paperId());
    }

    @Listens
    void on(PaperWithdrawn fact) {
        charging.withdrawn(fact.paperId());
    }

    @Listens
    void on(CaseRegistered fact) {
        charging.registered(fact.caseId());
    }

    @Listens
    void on(ApplicationMade fact) {
        charging.applied(fact.applicationId());
    }

    @Listens
    void on(ApplicationDecided fact) {
        if (!fact.granted()) {
            charging.refused(fact.caseId(), fact.applicationId(), fact.partyId(), fact.kind(), fact.decidedAt());
        }
    }

    record CaseRegistered(UUID caseId) {}

    record ApplicationMade(UUID applicationId) {}

    record PaperFiled(UUID paperId) {}

    record PaperWithdrawn(UUID paperId) {}

    record ApplicationDecided(
            UUID caseId, UUID applicationId, UUID partyId, String kind, boolean granted, Instant decidedAt) {}
}
