package org.comity.filing.appearance;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.EventEnvelope;
import org.comity.events.Listens;

/** Keeps the digest of the appearance code that came to an addressee with what was served. */
@Singleton
class ServiceListener {
    private final AppearanceCodes codes;

    ServiceListener(AppearanceCodes codes) {
        this.codes = codes;
    }

    @Listens
    void on(Served fact, EventEnvelope envelope) {
        if (fact.appearanceCodeDigest() != null) {
            codes.persist(new AppearanceCode(
                    fact.appearanceCodeDigest(), fact.caseId(), fact.partyId(), envelope.occurredAt()));
        }
    }

    /** @param appearanceCodeDigest SHA-256 in hexadecimal; null if no code was sent */
    record Served(UUID caseId, UUID partyId, String appearanceCodeDigest) {}
}
