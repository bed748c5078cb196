package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_INCOMPLETE;
import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_KIND_UNKNOWN;
import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_WITHOUT_FILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.form.FormRules;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKinds;

/** What all that is done to a document of the court has in common: who comes to it, and what is noted. */
@ApplicationScoped
class CourtDesk {
    private final Standings standings;
    private final CourtDocuments documents;
    private final Checking checking;
    private final Instance<IssueRule> rules;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CourtDesk(
            Standings standings,
            CourtDocuments documents,
            Checking checking,
            @Any Instance<IssueRule> rules,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.documents = documents;
        this.checking = checking;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller at the court of the case. @throws org.comity.http.ProblemException CASE_NOT_FOUND for anybody else */
    Standing at(UUID caseId) {
        return standings.atCourt(caseId);
    }

    /** The same, with the case held until the transaction ends. */
    Standing held(UUID caseId) {
        return standings.holding(caseId);
    }

    CourtDocumentKind kind(String code) {
        return CourtDocumentKinds.find(code).orElseThrow(() -> COURT_DOCUMENT_KIND_UNKNOWN.with(code));
    }

    CourtDocumentKind kindOf(CourtDocument document) {
        return kind(document.kind());
    }

    /** @throws org.comity.http.ProblemException COURT_DOCUMENT_INCOMPLETE naming fields, COURT_DOCUMENT_WITHOUT_FILE */
    void requireWhole(CourtDocument document) {
        CourtDocumentKind kind = kindOf(document);
        List<Ground> missing = FormRules.missing(kind.fields(), kind.article(), document.fields());
        if (!missing.isEmpty()) {
            throw COURT_DOCUMENT_INCOMPLETE.because(missing);
        }
        if (!kind.isDrawn() && document.digest() == null) {
            throw COURT_DOCUMENT_WITHOUT_FILE.with();
        }
    }

    /** @throws org.comity.http.ProblemException with what does not hold in the case for a whole document of its kind */
    void requireMayGo(CourtDocument document) {
        rules.forEach(rule -> rule.require(document));
    }

    /** Those of the case; who sends it knows. */
    void tellCheckers(CourtDocument document) {
        List<UUID> checkers = checking.checkersOf(document, kindOf(document)).stream()
                .filter(account -> !account.equals(caller.accountId()))
                .toList();
        outbox.add(new CourtDocumentSent(document.caseId(), document.id(), document.kind(), checkers, now()));
    }

    CourtDocumentView noted(String act, CourtDocument document, CaseFile file) {
        documents.flush();
        audit.note(act, document.caseId(), document.id(), Map.of("kind", document.kind()));
        return view(document, file);
    }

    CourtDocumentView view(CourtDocument document, CaseFile file) {
        String reference = document.number() == null ? null : Sheet.reference(file, document.number());
        return CourtDocumentView.of(document, reference, checking.isFor(document, kindOf(document)));
    }

    Caller caller() {
        return caller;
    }

    Instant now() {
        return clock.instant();
    }
}
