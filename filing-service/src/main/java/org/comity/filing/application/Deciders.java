package org.comity.filing.application;

import static org.comity.filing.problem.FilingProblem.APPLICATION_FOR_ANOTHER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.casefile.Assignee;
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
            case JUDGE -> caller.is("judge") && officeIn(caseId).isPresent();
            case PRESIDING ->
                caller.is("judge")
                        && officeIn(caseId).filter(Deciders::presides).isPresent();
            case SUPERVISOR -> caller.is("supervisor");
        });
    }

    private static boolean presides(Office office) {
        return office == Office.PRESIDING_JUDGE || office == Office.SOLE_JUDGE;
    }

    /** In which a judge works on the case. */
    private Optional<Office> officeIn(UUID caseId) {
        return assignees.of(List.of(caseId)).getOrDefault(caseId, List.of()).stream()
                .filter(each -> each.accountId().equals(caller.accountId()))
                .map(Assignee::office)
                .filter(office -> office.role().equals("judge"))
                .findFirst();
    }

    /** As whom the caller acts in periods. */
    PaperKind.Author hand() {
        return caller.is("clerk") ? PaperKind.Author.CLERK : PaperKind.Author.JUDGE;
    }
}
