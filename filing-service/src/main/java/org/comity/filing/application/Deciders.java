package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_FOR_ANOTHER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.Office;
import org.comity.http.Caller;
import org.comity.law.ApplicationKind;
import org.comity.law.PaperKind;

/** Who decides on an application. */
@ApplicationScoped
class Deciders {
    private final Assignees assignees;
    private final Caller caller;

    Deciders(Assignees assignees, Caller caller) {
        this.assignees = assignees;
        this.caller = caller;
    }

    /** @throws org.comity.http.ProblemException APPLICATION_FOR_ANOTHER */
    void require(UUID caseId, ApplicationKind kind) {
        if (!isFor(caseId, kind)) {
            throw APPLICATION_FOR_ANOTHER.with();
        }
    }

    /** Whether the caller, of the court of the case, may. */
    boolean isFor(UUID caseId, ApplicationKind kind) {
        return kind.decidedBy().stream().anyMatch(decider -> switch (decider) {
            case CLERK -> caller.is("clerk");
            case JUDGE ->
                caller.is("judge")
                        && assignees
                                .officeIn(caseId, caller.accountId())
                                .filter(Office::isJudges)
                                .isPresent();
            case PRESIDING -> caller.is("judge") && assignees.presides(caseId, caller.accountId());
            case SUPERVISOR -> caller.is("supervisor");
        });
    }

    /** As whom the caller acts in periods. */
    PaperKind.Author hand() {
        return caller.is("clerk") ? PaperKind.Author.CLERK : PaperKind.Author.JUDGE;
    }
}
