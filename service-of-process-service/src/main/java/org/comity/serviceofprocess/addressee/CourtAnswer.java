package org.comity.serviceofprocess.addressee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person of the court answered.
 *
 * @param words reasons, or what happens now; the addressee reads them as they were written
 */
@Embeddable
record CourtAnswer(
        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        Outcome outcome,

        @Column(name = "answer_words") String words,
        @Column(name = "answered_at") Instant at,
        @Column(name = "answered_by") UUID by,
        @Column(name = "answered_by_name") String byName) {

    @Schema(name = "AddresseeRequestOutcome")
    enum Outcome {
        GRANTED,
        REFUSED,
        /** The court decides on it as on an application of the party. */
        PASSED_ON
    }
}
