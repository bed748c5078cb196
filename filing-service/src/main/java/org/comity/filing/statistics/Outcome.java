package org.comity.filing.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a case stands at its court, by the paper with which it ended. */
@Schema(name = "CaseOutcome")
public enum Outcome {
    PENDING,
    JUDGED,
    CONCILIATED,
    WITHDRAWN,
    TERMINATED,
    /** To another court, which has jurisdiction. */
    TRANSFERRED;

    /** @param kind of the paper that ended it; null while it is pending */
    static Outcome of(String kind) {
        return switch (kind) {
            case null -> PENDING;
            case "JUDGMENT", "DEFAULT_JUDGMENT" -> JUDGED;
            case "CONCILIATION_STATEMENT" -> CONCILIATED;
            case "WITHDRAWAL_RULING" -> WITHDRAWN;
            case "TERMINATION_RULING" -> TERMINATED;
            case "TRANSFER_RULING" -> TRANSFERRED;
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
