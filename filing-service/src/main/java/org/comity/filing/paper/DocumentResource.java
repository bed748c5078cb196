package org.comity.filing.paper;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.PAGE_NOT_DRAWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Documents;
import org.comity.filing.document.KeptFile;
import org.comity.filing.document.PageImages;
import org.comity.filing.document.Rendered;
import org.comity.filing.document.Renditions;
import org.comity.filing.document.check.FileType;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Bytes by their digest: of a submission's documents, and of the papers of a case. */
@Path("/api/filing/documents")
@Authenticated
@Tag(name = "Documents")
public class DocumentResource {
    private static final String PICTURE = "image/jpeg";
    private static final String RENDITION = "application/pdf";

    private final Documents documents;
    private final Submissions submissions;
    private final Papers papers;
    private final CaseFiles files;
    private final Standings standings;
    private final DocumentStore store;
    private final PageImages pictures;
    private final Renditions renditions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    DocumentResource(
            Documents documents,
            Submissions submissions,
            Papers papers,
            CaseFiles files,
            Standings standings,
            DocumentStore store,
            PageImages pictures,
            Renditions renditions,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.submissions = submissions;
        this.papers = papers;
        this.files = files;
        this.standings = standings;
        this.store = store;
        this.pictures = pictures;
        this.renditions = renditions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{digest}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "The file, as what it is by its content",
            content = @Content(mediaType = MediaType.WILDCARD))
    @APIResponse(
            responseCode = "206",
            description = "The one part of it that Range asks for; If-Range names the digest, quoted",
            content = @Content(mediaType = MediaType.WILDCARD))
    @Refuses(416)
    @Transactional
    @Operation(
            summary = "The bytes of a document by their SHA-256",
            description =
                    "For its filer, the court, those parties of its case who read the paper, and the other services of the suite; "
                            + "404 for anybody else.")
    public Response bytes(
            @RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @Context Request request,
            @Context HttpHeaders headers) {
        Readable file = readable(digest);
        FileAnswer answer = FileAnswer.to(request, headers, store.file(digest), digest);
        if (answer.isGiven()) {
            read(file);
        }
        return answer.of(file.type(), file.filename());
    }

    @GET
    @Path("/{digest}/pages/{page}")
    @Produces(PICTURE)
    @APIResponse(
            responseCode = "200",
            description = "The page as a JPEG, to look at; what counts is the file",
            content = @Content(mediaType = PICTURE))
    @Refuses({404, 503})
    @Operation(
            summary = "One page of a document as a picture",
            description =
                    "For who may read the document, of scans in TIFF, photographs in HEIC and PDFs, where a browser does not show them. 404 page-not-drawn where something of the page would be missing, and of HEIC where the court has no program that reads it.")
    public Response page(
            @RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest,
            @RestPath @Parameter(description = "from 1") int page) {
        Readable file = looked(digest, found -> page >= 1 && page <= found.pages(), page);
        return Response.ok(pictures.of(caller.accountId(), digest, file.type(), page)
                        .entity())
                .type(PICTURE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @GET
    @Path("/{digest}/rendition")
    @Produces(RENDITION)
    @APIResponse(
            responseCode = "200",
            description = "A PDF to look at and to print; what counts is the file",
            content = @Content(mediaType = RENDITION))
    @Refuses({404, 422, 503})
    @Operation(
            summary = "A document as a PDF to look at",
            description =
                    "For who may read the document. Of scans, photographs in HEIC and PDFs of which something is unusual, the pictures of all pages: 404 page-not-drawn where something of a page would be missing; 422 rendition-too-long. Of mail and files of office programs, the text alone as PDF/A; its first page says in the language of the answer what of the file is not rendered, and lists what is attached by name, size and digest: 404 file-not-rendered where nothing can be made of it. Of sound and film there is none.")
    public Response rendition(@RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        Readable file =
                looked(digest, found -> found.pages() > 0 || found.type().isText(), 1);
        KeptFile rendition = file.type().isText()
                ? renditions.of(
                        caller.accountId(),
                        new Rendered(
                                digest,
                                file.filename(),
                                file.type(),
                                store.file(digest).length()),
                        caller.locale())
                : pictures.asPdf(caller.accountId(), digest, file.type(), file.pages());
        return Response.ok(rendition.entity())
                .type(RENDITION)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** In a transaction of its own, since drawing takes its time. @param page that is named where it has none such */
    private Readable looked(String digest, Predicate<Readable> has, int page) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Readable found = readable(digest);
            if (!has.test(found)) {
                throw PAGE_NOT_DRAWN.with(page);
            }
            read(found);
            return found;
        });
    }

    /** @param asPapers of a case, as which the caller may read it; empty for a document of a submission */
    private record Readable(FileType type, String filename, int pages, List<Paper> asPapers) {}

    /** What the caller may read; that they look at it is noted. */
    private Readable readable(String digest) {
        List<Paper> open =
                papers.withDigest(digest).stream().filter(this::isOpen).toList();
        if (!open.isEmpty()) {
            Paper first = open.getFirst();
            audit.noteLook(first.caseId(), first.id());
            return new Readable(first.type(), first.filename(), first.pages(), open);
        }
        Document document = documents.withDigest(digest).stream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.with(digest));
        audit.noteLook(null, document.id());
        return new Readable(document.type(), document.filename(), document.pages(), List.of());
    }

    private void read(Readable file) {
        boolean byCourt = caller.is("clerk") || caller.is("judge");
        file.asPapers().stream()
                .filter(this::isAnothers)
                .forEach(paper -> papers.read(paper, byCourt, clock.instant()));
    }

    private boolean isOpen(Paper paper) {
        return caller.is("system")
                ? paper.isFiled()
                : files.isVisible(files.findById(paper.caseId()))
                        && standings.in(paper.caseId()).opens(paper);
    }

    private boolean isAnothers(Paper paper) {
        return caller.is("system")
                || standings.in(paper.caseId()).side() != paper.author().side();
    }

    /** The court's clerks see what has reached them, its judges what is to be ruled on; what became a case is shown as a paper of it. */
    private boolean isVisible(Document document) {
        if (document.caseId() != null || caller.is("system")) {
            return false;
        }
        Submission submission = submissions.findById(document.submissionId());
        boolean reads = caller.is("clerk") || caller.is("judge") && submission.isBeforeJudges();
        boolean atThisCourt = reads && submission.status() != Status.DRAFT && caller.isStaffOf(submission.court());
        return atThisCourt || submission.isFiledBy(caller.accountId());
    }
}
