package org.comity.filing.representation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Listens;

/** The record of a meeting at which a power of attorney was to be signed is sealed: who decides on the representation reads what came of it. */
@Singleton
class WitnessingListener {
    private final Representations representations;

    WitnessingListener(Representations representations) {
        this.representations = representations;
    }

    @Listens
    void on(PowerOfAttorneyWitnessed fact) {
        Representation representation = representations.lock(fact.caseId(), fact.representationId());
        representation.witness(new Witnessing(
                fact.hearingId(),
                fact.witnessed(),
                fact.reason(),
                fact.paperDigest(),
                fact.judge(),
                fact.firm(),
                fact.licence(),
                fact.recordDigest(),
                fact.witnessedAt()));
    }

    record PowerOfAttorneyWitnessed(
            UUID caseId,
            UUID hearingId,
            UUID representationId,
            boolean witnessed,
            String reason,
            String paperDigest,
            String judge,
            String firm,
            String licence,
            String recordDigest,
            Instant witnessedAt) {}
}
