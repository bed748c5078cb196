package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_NOT_UPLOADED;
import static org.comity.filing.problem.FilingProblem.UPLOAD_TOO_LARGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.comity.filing.courtdocument.CourtDocument.State;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.FileName;
import org.comity.filing.document.Sent;
import org.comity.filing.document.Uploads;
import org.comity.filing.paper.Standing;
import org.comity.http.contract.Refuses;
import org.comity.law.CourtDocumentKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The file of a document of the court before it is issued: what was written elsewhere, and how it will look. */
@Path("/api/filing/cases/{caseId}/court-documents")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Court documents")
public class CourtDocumentFileResource {
    /** What is sealed is held in memory, several times over. */
    private static final long LARGEST_FILE = 10L * 1024 * 1024;

    private final CourtDocuments documents;
    private final CourtDesk desk;
    private final Drawing drawing;
    private final Uploads uploads;
    private final DocumentStore store;

    CourtDocumentFileResource(
            CourtDocuments documents, CourtDesk desk, Drawing drawing, Uploads uploads, DocumentStore store) {
        this.documents = documents;
        this.desk = desk;
        this.drawing = drawing;
        this.uploads = uploads;
        this.store = store;
    }

    @POST
    @Path("/{id}/file")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(
            summary = "Upload what was written elsewhere",
            description =
                    "The body is the PDF itself, of at most 10 MB; its name travels in Content-Disposition. It replaces the one "
                            + "before. Only for kinds that are uploaded.")
    public CourtDocumentView upload(
            @RestPath UUID caseId,
            @RestPath UUID id,
            @RestQuery @NotNull @Min(0) Long version,
            @RestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced,
            InputStream body) {
        Sent sent = new Sent.Body(FileName.in(disposition), announced, body);
        return uploads.take(
                desk.caller().accountId(),
                sent,
                bytes -> QuarkusTransaction.requiringNew().run(() -> requireWelcome(caseId, id, version, bytes)),
                received -> keep(caseId, id, version, received));
    }

    /** Asked before the bytes are taken, so that nobody sends them for nothing. */
    private void requireWelcome(UUID caseId, UUID id, long version, long announced) {
        desk.at(caseId);
        CourtDocument document = documents.require(caseId, id);
        document.require(version, State.DRAFT);
        if (desk.kindOf(document).isDrawn()) {
            throw COURT_DOCUMENT_NOT_UPLOADED.with();
        }
        requireSmall(announced);
    }

    private static void requireSmall(long bytes) {
        if (bytes > LARGEST_FILE) {
            throw UPLOAD_TOO_LARGE.with(LARGEST_FILE / (1024 * 1024));
        }
    }

    private CourtDocumentView keep(UUID caseId, UUID id, long version, Uploads.Received received) {
        Standing standing = desk.held(caseId);
        requireSmall(received.file().bytes());
        received.requirePdf();
        CourtDocument document = documents.lock(caseId, id);
        document.require(version, State.DRAFT);
        document.take(received);
        uploads.keep(received, desk.caller().accountId(), caseId);
        return desk.noted("court-document-uploaded", document, standing.file());
    }

    @GET
    @Path("/{id}/preview")
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Produces("application/pdf")
    @Transactional
    @Refuses({409, 422})
    @Operation(
            summary = "How a document will look, as PDF",
            description =
                    "It says itself that it is a draft. Refused, naming the character, if a part of it could not be read. Once "
                            + "issued, its paper is read instead.")
    public Response preview(@RestPath UUID caseId, @RestPath UUID id) {
        Standing standing = desk.at(caseId);
        CourtDocument document = documents.require(caseId, id);
        document.require(document.version(), State.DRAFT, State.IN_CHECK, State.CHECKED);
        CourtDocumentKind kind = desk.kindOf(document);
        if (!kind.isDrawn()) {
            desk.requireWhole(document);
        }
        Object pdf = kind.isDrawn()
                ? drawing.pdf(document, kind, standing.file(), null)
                : store.file(document.digest()).entity();
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"draft.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
