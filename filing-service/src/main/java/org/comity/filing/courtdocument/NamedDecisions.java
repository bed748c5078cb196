package org.comity.filing.courtdocument;

import static org.comity.filing.problem.FilingProblem.COURT_DOCUMENT_INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.form.FieldFault;
import org.comity.filing.form.FormRules;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.law.CourtClock;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decisions of a case, as a document of the court names one of them. */
@ApplicationScoped
class NamedDecisions {
    private final Papers papers;
    private final CourtDocuments documents;

    NamedDecisions(Papers papers, CourtDocuments documents) {
        this.papers = papers;
        this.documents = documents;
    }

    /**
     * A decision that can be named.
     *
     * @param value of the field
     * @param label how it is cited, in Chinese
     */
    @Schema(name = "NamedDecision")
    record Choice(String value, String label) {}

    /** The newest first. */
    List<Choice> of(UUID caseId) {
        return papers.issued(caseId, PaperKinds.DECISIONS).stream()
                .map(paper -> new Choice(paper.id().toString(), cited(paper)))
                .toList();
    }

    /**
     * The decision that the fields name; null if they name none.
     *
     * @param written can be read as what they are
     * @throws org.comity.http.ProblemException COURT_DOCUMENT_INCOMPLETE if it is no decision of the case that stands
     */
    Paper named(CourtDocumentKind kind, UUID caseId, Map<String, String> written) {
        return kind.decisionIn(written)
                .map(UUID::fromString)
                .map(id -> papers.issued(caseId, PaperKinds.DECISIONS).stream()
                        .filter(paper -> paper.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> COURT_DOCUMENT_INCOMPLETE.because(List.of(
                                FormRules.ground(FieldFault.FORM_FIELD_NO_DECISION, kind.article(), fieldOf(kind))))))
                .orElse(null);
    }

    private static String fieldOf(CourtDocumentKind kind) {
        return kind.fields().stream()
                .filter(field -> field.type() == CourtDocumentKind.Type.DECISION)
                .map(Field::code)
                .findFirst()
                .orElseThrow();
    }

    /** Its kind, the number under which the court issued it if it was made here, and the day. */
    String cited(UUID paperId) {
        return cited(papers.findById(paperId));
    }

    private String cited(Paper paper) {
        String kind = PaperKinds.find(paper.kind()).orElseThrow().title(Writing.CHINESE);
        String number = documents
                .issuedAs(paper.id())
                .map(document -> " " + document.number())
                .orElse("");
        return kind + number + "（" + Sheet.DAY.format(CourtClock.dateOf(paper.filedAt())) + "）";
    }
}
