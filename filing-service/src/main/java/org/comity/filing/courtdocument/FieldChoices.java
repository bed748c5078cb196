package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
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
import org.comity.law.RulingGround;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the fields of a document name: one of the decisions of the case, or one of the grounds that the law has for it. */
@ApplicationScoped
class FieldChoices {
    private final Papers papers;
    private final CourtDocuments documents;

    FieldChoices(Papers papers, CourtDocuments documents) {
        this.papers = papers;
        this.documents = documents;
    }

    /**
     * What can be named.
     *
     * @param value of the field
     * @param label of a decision how it is cited, in Chinese; of a ground in the reader's language
     */
    @Schema(name = "FieldChoice")
    record Choice(String value, String label) {}

    /** For the reader of a form; the decisions of the case, the newest first. */
    record Known(List<Choice> decisions, Locale reader) {
        /** Empty for a field that is written. */
        List<Choice> of(CourtDocumentKind kind, Field field) {
            return switch (field.type()) {
                case DECISION -> decisions;
                case GROUND ->
                    RulingGround.of(kind.code()).stream()
                            .map(ground -> new Choice(ground.code(), ground.title(reader)))
                            .toList();
                default -> List.of();
            };
        }
    }

    Known of(UUID caseId, Locale reader) {
        return new Known(
                papers.issued(caseId, PaperKinds.DECISIONS).stream()
                        .map(paper -> new Choice(paper.id().toString(), cited(paper)))
                        .toList(),
                reader);
    }

    /** @throws org.comity.http.ProblemException COURT_DOCUMENT_INCOMPLETE for a ground that the law does not have for the document */
    void requireGround(CourtDocumentKind kind, Map<String, String> written) {
        kind.fields().stream()
                .filter(field -> field.type() == CourtDocumentKind.Type.GROUND && written.containsKey(field.code()))
                .filter(field -> RulingGround.of(kind.code()).stream()
                        .noneMatch(ground -> ground.code().equals(written.get(field.code()))))
                .findFirst()
                .ifPresent(field -> {
                    throw COURT_DOCUMENT_INCOMPLETE.because(
                            List.of(FormRules.ground(FieldFault.FORM_FIELD_NO_GROUND, kind.article(), field.code())));
                });
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
