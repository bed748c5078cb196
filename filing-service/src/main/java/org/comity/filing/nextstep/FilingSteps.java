package org.comity.filing.nextstep;

import java.time.Instant;
import java.util.Optional;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.nextstep.NextStep.Kind;
import org.comity.filing.nextstep.NextStep.Subject;
import org.comity.filing.nextstep.NextStep.Turn;
import org.comity.filing.refusal.RefusalRuling;
import org.comity.filing.submission.Submission;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;

/** What a filing asks of its filer, or has them wait for, until it is a case or over. */
final class FilingSteps {
    private FilingSteps() {}

    /**
     * @param notice the one that is still to be answered
     * @param refusal the ruling that no case is registered
     */
    static Optional<NextStep> of(
            Submission submission, Optional<DeficiencyNotice> notice, Optional<RefusalRuling> refusal, Instant now) {
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
                        submission,
                        submission.isToBeRegistered() ? Kind.AWAIT_REGISTRATION : Kind.AWAIT_REVIEW,
                        Turn.COURTS,
                        Subject.by(decidedBy(submission), null)));
            case REFUSED -> refusal.flatMap(ruling -> afterRefusal(submission, ruling, now));
            case ACCEPTED, RETURNED -> Optional.empty();
        };
    }

    private static Optional<NextStep> afterRefusal(Submission submission, RefusalRuling ruling, Instant now) {
        if (ruling.isUnderAppeal()) {
            return Optional.of(NextStep.of(submission, Kind.AWAIT_REFUSAL_APPEAL, Turn.COURTS, Subject.THE_MATTER));
        }
        return ruling.mayBeAppealed(now)
                ? Optional.of(NextStep.of(
                        submission,
                        Kind.APPEAL_REFUSAL,
                        Turn.YOURS,
                        ruling.appeal() == null ? Subject.THE_MATTER : Subject.by(ruling.appeal(), null)))
                : Optional.empty();
    }

    /** Source: CPL 126; XB 9(4) */
    private static Derivation decidedBy(Submission submission) {
        return Derivation.ofFilingDecision(CourtClock.dateOf(submission.lastReceivedAt()))
                .getFirst();
    }
}
