package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_BY_ANOTHER;
import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_FOR_ANOTHER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.casefile.Assignee;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.Office;
import org.comity.http.Caller;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Checker;

/** Who checks a document before it is sealed. */
@ApplicationScoped
class Checking {
    private final Assignees assignees;
    private final Caller caller;

    Checking(Assignees assignees, Caller caller) {
        this.assignees = assignees;
        this.caller = caller;
    }

    /** @throws org.comity.http.ProblemException COURT_DOCUMENT_FOR_ANOTHER, COURT_DOCUMENT_BY_ANOTHER */
    void require(CourtDocument document, CourtDocumentKind kind) {
        Optional<Office> office = officeIn(document.caseId());
        if (!isChecker(kind, office)) {
            throw COURT_DOCUMENT_FOR_ANOTHER.with();
        }
        if (isForAnother(document, kind, office)) {
            throw COURT_DOCUMENT_BY_ANOTHER.with();
        }
    }

    /** Whether the caller may. */
    boolean isFor(CourtDocument document, CourtDocumentKind kind) {
        Optional<Office> office = officeIn(document.caseId());
        return isChecker(kind, office) && !isForAnother(document, kind, office);
    }

    /** Who of those to whom the case is given may. */
    List<UUID> checkersOf(CourtDocument document, CourtDocumentKind kind) {
        return assignees.of(List.of(document.caseId())).getOrDefault(document.caseId(), List.of()).stream()
                .filter(each -> kind.checkedBy().stream().anyMatch(checker -> isBy(checker, each.office())))
                .filter(each -> !kind.byAnother()
                        || each.office() == Office.SOLE_JUDGE
                        || !document.isDraftedBy(each.accountId()))
                .map(Assignee::accountId)
                .toList();
    }

    private static boolean isBy(Checker checker, Office office) {
        return switch (checker) {
            case CLERK -> office == Office.CLERK;
            case JUDGE -> office.isJudges();
            case PRESIDING -> office.presides();
        };
    }

    private boolean isChecker(CourtDocumentKind kind, Optional<Office> office) {
        return kind.checkedBy().stream().anyMatch(checker -> isMet(checker, office));
    }

    private boolean isForAnother(CourtDocument document, CourtDocumentKind kind, Optional<Office> office) {
        boolean alone = office.filter(Office.SOLE_JUDGE::equals).isPresent();
        return kind.byAnother() && !alone && document.isDraftedBy(caller.accountId());
    }

    private boolean isMet(Checker checker, Optional<Office> office) {
        return switch (checker) {
            case CLERK -> caller.is("clerk");
            case JUDGE -> caller.is("judge") && office.filter(Office::isJudges).isPresent();
            case PRESIDING ->
                caller.is("judge") && office.filter(Office::presides).isPresent();
        };
    }

    private Optional<Office> officeIn(UUID caseId) {
        return assignees.officeIn(caseId, caller.accountId());
    }
}
