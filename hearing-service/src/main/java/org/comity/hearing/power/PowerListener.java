package org.comity.hearing.power;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Listens;

/** Which powers of attorney wait for the judge's witness. */
@Singleton
class PowerListener {
    /** As filing-service calls the way of the Provisions on online filing for cross-border litigants, article 6. */
    private static final String VIDEO_WITNESS = "VIDEO_WITNESS";

    private final ProposedPowers powers;

    PowerListener(ProposedPowers powers) {
        this.powers = powers;
    }

    @Listens
    void on(RepresentationProposed fact) {
        if (VIDEO_WITNESS.equals(fact.way()) && powers.findById(fact.representationId()) == null) {
            powers.persist(new ProposedPower(fact));
        }
    }

    @Listens
    void on(RepresentationConfirmed fact) {
        decide(fact.representationId(), fact.confirmedAt());
    }

    @Listens
    void on(RepresentationRefused fact) {
        decide(fact.representationId(), fact.refusedAt());
    }

    @Listens
    void on(RepresentationWithdrawn fact) {
        decide(fact.representationId(), fact.withdrawnAt());
    }

    private void decide(UUID representationId, Instant at) {
        Optional.ofNullable(powers.findById(representationId)).ifPresent(power -> power.decide(at));
    }

    /** @param way null where the party named none */
    record RepresentationProposed(
            UUID caseId,
            UUID representationId,
            UUID partyId,
            UUID accountId,
            String name,
            UUID paperId,
            String way,
            Instant proposedAt) {}

    record RepresentationConfirmed(UUID representationId, Instant confirmedAt) {}

    record RepresentationRefused(UUID representationId, Instant refusedAt) {}

    record RepresentationWithdrawn(UUID representationId, Instant withdrawnAt) {}
}
