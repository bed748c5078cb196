package org.comity.filing.refusal;

import static org.comity.filing.problem.CaseProblem.REFUSAL_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.courtdocument.Drawing;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.law.CourtClock;

/** What all that is done to a ruling has in common: who comes to it, how it is drawn, and what is noted. */
@ApplicationScoped
class RefusalDesk {
    private final Submissions submissions;
    private final RefusalRulings rulings;
    private final Drawing drawing;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RefusalDesk(
            Submissions submissions,
            RefusalRulings rulings,
            Drawing drawing,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.rulings = rulings;
        this.drawing = drawing;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The filing, for its filer, the clerks of its court, and the judges once it was laid before them.
     *
     * @throws org.comity.http.ProblemException SUBMISSION_NOT_FOUND for anybody else
     */
    Submission submission(UUID id) {
        return caller.is("party") ? submissions.requireOwn(id) : forTheCourt(submissions.requireAtCourt(id));
    }

    /** The same for the court, held until the end of the transaction. */
    Submission lockAtCourt(UUID id) {
        return forTheCourt(submissions.lockAtCourt(id));
    }

    private Submission forTheCourt(Submission submission) {
        if (caller.is("judge") && !submission.isBeforeJudges()) {
            throw SUBMISSION_NOT_FOUND.with(submission.id());
        }
        return submission;
    }

    /** One that was issued, of a filing that the caller may see. */
    RefusalRuling issued(UUID submissionId) {
        submission(submissionId);
        return rulings.of(submissionId).filter(RefusalRuling::isIssued).orElseThrow(REFUSAL_NOT_FOUND::with);
    }

    /**
     * @param judge who decides; null for a draft, and so is the code
     * @throws org.comity.http.ProblemException COURT_DOCUMENT_NOT_DRAWN
     */
    byte[] pdf(RefusalRuling ruling, Submission submission, String judge, String checkCode) {
        return drawing.draw(RefusalSheet.of(ruling, submission, judge, checkCode, today(), drawing.checkedAt()));
    }

    RefusalView noted(String act, RefusalRuling ruling) {
        rulings.flush();
        audit.note(act, null, ruling.submissionId());
        return RefusalView.of(ruling);
    }

    Caller caller() {
        return caller;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return CourtClock.dateOf(now());
    }
}
