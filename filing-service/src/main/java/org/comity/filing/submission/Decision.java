package org.comity.filing.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the court ended a submission.
 *
 * @param reasons null for an acceptance
 */
@Embeddable
public record Decision(
        @Column(name = "decided_at") Instant at,
        @Column(name = "decided_by_name") String byName,
        @Column(name = "decision_reasons") @Nullable String reasons) {}
