package org.comity.filing.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Listens;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;

/** Gives the reviews that somebody had in hand to who takes over. What they decided stays theirs. */
@Singleton
class HandOverListener {
    private static final Set<String> BY_AN_OPERATOR = Set.of("operator");

    private final Submissions submissions;
    private final AuditTrail audit;

    HandOverListener(Submissions submissions, AuditTrail audit) {
        this.submissions = submissions;
        this.audit = audit;
    }

    @Listens
    void on(WorkHandedOver fact) {
        if (!fact.isOfAClerk()) {
            return;
        }
        for (Submission submission : submissions.lockedInHandsOf(fact.fromAccountId(), fact.court())) {
            submission.handOver(fact.toAccountId(), fact.toName(), fact.handedOverAt());
            audit.noteElsewhere(fact.handedOverByAccountId(), BY_AN_OPERATOR, "review-handed-over", submission.id());
        }
    }

    /** @param toRole null in events before cases were given to people: a clerk's then */
    record WorkHandedOver(
            String court,
            UUID fromAccountId,
            UUID toAccountId,
            String toName,
            String toRole,
            Instant handedOverAt,
            UUID handedOverByAccountId) {
        /** Only clerks review. */
        boolean isOfAClerk() {
            return toRole == null || toRole.equals("clerk");
        }
    }
}
