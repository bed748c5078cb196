package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_INCOMPLETE;
import static org.comity.filing.problem.CaseProblem.PAPER_WITHOUT_ADDRESSEE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.courtdocument.CourtDocument.State;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.form.FormRules;
import org.comity.filing.paper.Issuing;
import org.comity.filing.paper.Standing;
import org.comity.filing.submission.Litigant;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.law.Confidence;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;
import org.comity.law.CourtDocumentKinds;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A document of the court while it is written: its kinds, what the case says already, its fields. */
@Path("/api/filing/cases/{caseId}/court-documents")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Court documents")
public class CourtDocumentDraftResource {
    private final CourtDocuments documents;
    private final CourtDesk desk;
    private final Prefill prefill;
    private final FieldChoices choices;
    private final Issuing issuing;
    private final DocumentStore store;

    CourtDocumentDraftResource(
            CourtDocuments documents,
            CourtDesk desk,
            Prefill prefill,
            FieldChoices choices,
            Issuing issuing,
            DocumentStore store) {
        this.documents = documents;
        this.desk = desk;
        this.prefill = prefill;
        this.choices = choices;
        this.issuing = issuing;
        this.store = store;
    }

    /**
     * @param known what the case says of it already; null if nothing
     * @param choices what can be named, of a field that names a decision or a ground; empty for others
     */
    @Schema(name = "CourtDocumentField")
    public record FieldView(
            String code,
            CourtDocumentKind.Type type,
            boolean required,
            String label,
            @Nullable String known,
            List<FieldChoices.Choice> choices) {}

    /**
     * @param byAnother whether who drafts it never checks it, unless one judge hears the case alone
     * @param mayNameReaders whether it may be for parties that are named, instead of whole sides
     */
    @Schema(
            name = "CourtDocumentKind",
            description = "A kind of document with its law; words in the language of the answer")
    public record KindView(
            String code,
            String title,
            CourtDocumentKind.Form form,
            List<FieldView> fields,
            Set<CourtDocumentKind.Checker> checkedBy,
            boolean byAnother,
            boolean mayNameReaders,
            String article,
            Confidence confidence) {}

    @GET
    @Path("/kinds")
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(summary = "The kinds of document that the court makes, with what this case says already of their fields")
    public List<KindView> kinds(@RestPath UUID caseId) {
        Standing standing = desk.at(caseId);
        Locale reader = desk.caller().locale();
        FieldChoices.Known known = choices.of(caseId, reader);
        return CourtDocumentKinds.all().stream()
                .map(kind -> view(kind, prefill.of(kind, standing.file()), known, reader))
                .toList();
    }

    private static KindView view(
            CourtDocumentKind kind, Map<String, String> known, FieldChoices.Known choices, Locale reader) {
        List<FieldView> fields = kind.fields().stream()
                .map(field -> view(kind, field, known.get(field.code()), choices))
                .toList();
        PaperKind paper = PaperKinds.find(kind.code()).orElseThrow();
        return new KindView(
                kind.code(),
                paper.title(reader),
                kind.form(),
                fields,
                kind.checkedBy(),
                kind.byAnother(),
                paper.mayNameReaders(),
                kind.article(),
                kind.confidence());
    }

    private static FieldView view(CourtDocumentKind kind, Field field, String known, FieldChoices.Known choices) {
        return new FieldView(
                field.code(),
                field.type(),
                field.required(),
                Writing.TEXTS.of("field." + field.code(), choices.reader()),
                known,
                choices.of(kind, field));
    }

    /**
     * What a draft says.
     *
     * @param version the one that was seen; 0 for a new one
     * @param kind of a new one; an old one keeps its own
     * @param addressees the sides to which it is addressed; empty where parties are named
     * @param namedReaders ids of the parties that read it, instead of whole sides, where its kind lets them be named; null or empty if
     *     none are
     * @param language in which it is written beside Chinese; {@code zh-CN} for Chinese alone
     * @param fields by their codes, in Chinese
     */
    @Schema(name = "CourtDocumentDraft")
    public record Draft(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 40) String kind,

            @NotNull @Pattern(regexp = "zh-CN|en|ko|ja|ru|fr|es|ar")
            String language,

            @NotNull @Size(max = 3) Set<Litigant.@NotNull Role> addressees,
            @Nullable @Size(max = 100) Set<@NotNull UUID> namedReaders,
            @NotNull @Size(max = 20) Map<String, String> fields) {

        Set<UUID> named() {
            return namedReaders == null ? Set.of() : namedReaders;
        }

        Map<String, String> written() {
            Map<String, String> written = new HashMap<>();
            fields.forEach((code, value) -> {
                if (!PlainText.isBlank(value)) {
                    written.put(code, PlainText.strip(value));
                }
            });
            return written;
        }
    }

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Begin a document",
            description =
                    "A field whose value cannot be read, or of which a character cannot be printed, is refused by its name.")
    public CourtDocumentView begin(@RestPath UUID caseId, @Valid @NotNull Draft draft) {
        Standing standing = desk.held(caseId);
        CourtDocumentKind kind = desk.kind(draft.kind());
        issuing.requireMayIssue(standing, kind.code());
        CourtDocument document = new CourtDocument(standing.file(), kind.code(), desk.caller(), desk.now());
        write(document, kind, draft, standing);
        documents.persist(document);
        return desk.noted("court-document-drafted", document, standing.file());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Write a draft", description = "By anybody at the court who has its last version.")
    public CourtDocumentView write(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Draft draft) {
        Standing standing = desk.at(caseId);
        CourtDocument document = documents.lock(caseId, id);
        document.require(draft.version(), State.DRAFT);
        write(document, desk.kindOf(document), draft, standing);
        return desk.noted("court-document-written", document, standing.file());
    }

    private void write(CourtDocument document, CourtDocumentKind kind, Draft draft, Standing standing) {
        Map<String, String> written = draft.written();
        List<Ground> grounds = FormRules.ofDraft(kind.fields(), kind.article(), written);
        if (!grounds.isEmpty()) {
            throw COURT_DOCUMENT_INCOMPLETE.because(grounds);
        }
        choices.requireGround(kind, written);
        Set<UUID> named = issuing.readers(standing, kind.code(), draft.named());
        if (named.isEmpty() && draft.addressees().isEmpty()) {
            throw PAPER_WITHOUT_ADDRESSEE.with();
        }
        document.write(
                draft.language(),
                standing.readers(draft.addressees()),
                named,
                written,
                choices.named(kind, document.caseId(), written));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Discard a draft", description = "Nothing of it stays but a line in the audit trail.")
    public void discard(@RestPath UUID caseId, @RestPath UUID id, @RestQuery @NotNull @Min(0) Long version) {
        String digest = QuarkusTransaction.requiringNew().call(() -> {
            Standing standing = desk.at(caseId);
            CourtDocument document = documents.lock(caseId, id);
            document.require(version, State.DRAFT);
            desk.noted("court-document-discarded", document, standing.file());
            documents.delete(document);
            return document.digest();
        });
        if (digest != null) {
            store.forgetUnnamed(digest);
        }
    }
}
