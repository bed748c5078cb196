package org.comity.filing.refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the court of appeal made of the appeal, by its ruling, which is final. Source: CPL 177, 178, 182; J 330.
 *
 * @param on the court of appeal's date
 * @param number of its case
 * @param digest SHA-256 of its ruling
 * @param notedBy who of this court noted it
 */
@Embeddable
public record RefusalOutcome(
        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        Kind kind,

        @Column(name = "outcome_on") LocalDate on,

        @Column(name = "outcome_number") String number,

        @Column(name = "outcome_digest") String digest,

        @Column(name = "outcome_noted_at") Instant notedAt,

        @Column(name = "outcome_noted_by") String notedBy) {

    @Schema(name = "RefusalOutcomeKind")
    public enum Kind {
        /** The ruling stands: no case is registered. */
        UPHELD,
        /** The ruling is set aside, and this court is ordered to register a case. Source: J 330. */
        SET_ASIDE,
        /** Who appealed was let withdraw the appeal: the ruling stands. Source: CPL 180. */
        WITHDRAWN
    }
}
