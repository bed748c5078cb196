package org.comity.filing.nextstep;

import java.util.Optional;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.nextstep.NextStep.Kind;
import org.comity.filing.nextstep.NextStep.Subject;
import org.comity.filing.nextstep.NextStep.Turn;
import org.comity.filing.submission.Submission;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;

/** What a filing asks of its filer, or has them wait for, until it is a case or over. */
final class FilingSteps {
    private FilingSteps() {}

    /** @param notice the one that is still to be answered */
    static Optional<NextStep> of(Submission submission, Optional<DeficiencyNotice> notice) {
        return switch (submission.status()) {
            case DRAFT -> Optional.of(NextStep.of(submission, Kind.FINISH_FILING, Turn.YOURS, Subject.THE_MATTER));
            case DEFICIENT ->
                notice.map(asked -> NextStep.of(
                        submission,
                        Kind.CORRECT_FILING,
                        Turn.YOURS,
                        Subject.by(asked.derivation(), asked.items().size())));
            case SUBMITTED, RESUBMITTED, IN_REVIEW ->
                Optional.of(NextStep.of(
                        submission, Kind.AWAIT_REVIEW, Turn.COURTS, Subject.by(decidedBy(submission), null)));
            case ACCEPTED, RETURNED, REFUSED -> Optional.empty();
        };
    }

    /** Source: CPL 126; XB 9(4) */
    private static Derivation decidedBy(Submission submission) {
        return Derivation.ofFilingDecision(CourtClock.dateOf(submission.lastReceivedAt()))
                .getFirst();
    }
}
