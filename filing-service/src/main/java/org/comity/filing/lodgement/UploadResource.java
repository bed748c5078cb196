package org.comity.filing.lodgement;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_ALREADY_THERE;
import static org.comity.filing.problem.FilingProblem.DOCUMENT_IN_USE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.AuditTrail;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentDescription;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Documents;
import org.comity.filing.document.FileName;
import org.comity.filing.document.Sent;
import org.comity.filing.document.UploadLimits;
import org.comity.filing.document.Uploads;
import org.comity.filing.document.upload.Handover;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.KnownLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/submissions/{id}/documents")
@RolesAllowed("party")
@Tag(name = "Documents")
public class UploadResource {
    private final Submissions submissions;
    private final Documents documents;
    private final DocumentStore store;
    private final Uploads uploads;
    private final Handover handover;
    private final UploadLimits limits;
    private final Welcome welcome;
    private final SubmissionViews views;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    UploadResource(
            Submissions submissions,
            Documents documents,
            DocumentStore store,
            Uploads uploads,
            Handover handover,
            UploadLimits limits,
            Welcome welcome,
            SubmissionViews views,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.documents = documents;
        this.store = store;
        this.uploads = uploads;
        this.handover = handover;
        this.limits = limits;
        this.welcome = welcome;
        this.views = views;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(
            summary = "Upload a document",
            description =
                    "The body is the file itself, and its name travels in Content-Disposition; or it came in parts before. The same file for the same "
                            + "purpose is the same document, so a repeated upload does no harm; the content decides what it is. The answer is the whole submission.")
    public SubmissionView upload(
            @RestPath UUID id,
            @RestQuery @NotNull DocumentKind kind,
            @RestQuery @NotNull @KnownLanguage @Parameter(description = "BCP 47 tag of the document's language")
                    String language,
            @RestQuery @Parameter(description = "the original of which this is a translation") UUID translationOf,
            @RestQuery
                    @Parameter(
                            description =
                                    "the PDF of which one page was made of this picture; who reads the picture follows from who reads that")
                    UUID photographOf,
            @RestQuery @Parameter(description = "which page of that PDF, from 1") Integer photographPage,
            @RestQuery @Parameter(description = "a file that came in parts, instead of a body") UUID upload,
            @RestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced,
            InputStream body) {
        UUID account = caller.accountId();
        Sent sent = upload == null
                ? new Sent.Body(FileName.in(disposition), announced, body)
                : handover.of(upload, account, id);
        DocumentDescription said = new DocumentDescription(
                kind, language, FileName.withoutExtension(sent.filename()), translationOf, null, false);
        return uploads.take(
                account,
                sent,
                bytes -> welcome.require(id, account, bytes),
                received -> add(id, account, received, said, new Photographed(photographOf, photographPage)));
    }

    /** @param of null where what comes is no photograph of a page */
    private record Photographed(UUID of, Integer page) {
        void tell(Document document, List<Document> papers) {
            if (of != null) {
                document.photographs(Documents.require(papers, of), page == null ? 0 : page);
            }
        }
    }

    /** The row is locked, so that parallel uploads cannot pass the submission's limits together. */
    private SubmissionView add(
            UUID id, UUID account, Uploads.Received received, DocumentDescription said, Photographed photographed) {
        DocumentStore.Arrived file = received.file();
        Submission submission = submissions.lockOwn(id);
        List<Document> papers = documents.of(id);
        for (Document paper : papers) {
            if (paper.isOf(file, said.kind())) {
                if (!paper.isRepeatedBy(received.filename(), said)) {
                    throw DOCUMENT_ALREADY_THERE.with(paper.title());
                }
                if (photographed.of() != null) {
                    // The PDF was made anew, of the same pictures.
                    submission.requireEditable();
                    photographed.tell(paper, papers);
                    submission.documentsChanged(caller.name(), papers, clock.instant());
                }
                return views.changed(submission, papers);
            }
        }
        submission.requireEditable();
        if (said.translationOf() != null) {
            Documents.requireOriginal(papers, said.translationOf(), null);
        }
        Documents.Held.of(papers).requireRoom(file.bytes(), limits);
        Instant now = clock.instant();
        Document document = new Document(id, received, account, now);
        document.describe(said);
        photographed.tell(document, papers);
        documents.persist(document);
        List<Document> all = Stream.concat(papers.stream(), Stream.of(document)).toList();
        submission.documentsChanged(caller.name(), all, now);
        audit.note("document-uploaded", null, id, Map.of("digest", file.digest()));
        uploads.keep(received, account, id);
        return views.changed(submission, all);
    }

    @PUT
    @Path("/{documentId}")
    @Transactional
    @Operation(summary = "Say what a document is: kind, language, title, and of which original it is a translation")
    public SubmissionView describe(
            @RestPath UUID id, @RestPath UUID documentId, @Valid @NotNull DocumentDescription said) {
        Submission submission = submissions.lockOwn(id);
        submission.requireEditable();
        List<Document> papers = documents.of(id);
        Document document = Documents.require(papers, documentId);
        if (said.translationOf() != null) {
            Documents.requireOriginal(papers, said.translationOf(), documentId);
        }
        document.describe(said);
        submission.documentsChanged(caller.name(), papers, clock.instant());
        return views.changed(submission, papers);
    }

    @DELETE
    @Path("/{documentId}")
    @Operation(
            summary = "Take a document out of a draft",
            description = "409 while a translation of it is there. Photographs of its pages stay.")
    public SubmissionView remove(@RestPath UUID id, @RestPath UUID documentId) {
        TakenOut out = QuarkusTransaction.requiringNew().call(() -> takeOut(id, documentId));
        store.forgetUnnamed(out.digest());
        return out.left();
    }

    private record TakenOut(String digest, SubmissionView left) {}

    private TakenOut takeOut(UUID id, UUID documentId) {
        Submission submission = submissions.lockOwn(id);
        submission.requireEditable();
        List<Document> papers = documents.of(id);
        Document document = Documents.require(papers, documentId);
        if (papers.stream().anyMatch(other -> documentId.equals(other.translationOf()))) {
            throw DOCUMENT_IN_USE.with();
        }
        papers.stream().filter(other -> documentId.equals(other.photographOf())).forEach(Document::photographsNothing);
        submission.forgetStepsOf(documentId);
        submissions.flush();
        documents.delete(document);
        List<Document> left = papers.stream().filter(paper -> paper != document).toList();
        submission.documentsChanged(caller.name(), left, clock.instant());
        audit.note("document-removed", null, id, Map.of("digest", document.digest()));
        return new TakenOut(document.digest(), views.changed(submission, left));
    }
}
