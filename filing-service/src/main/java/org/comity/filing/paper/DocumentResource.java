package org.comity.filing.paper;

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
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.KeptFile;
import org.comity.filing.document.PageImages;
import org.comity.filing.document.Rendered;
import org.comity.filing.document.Renditions;
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

    private final ReadableFiles files;
    private final DocumentStore store;
    private final PageImages pictures;
    private final Renditions renditions;
    private final Caller caller;

    DocumentResource(
            ReadableFiles files, DocumentStore store, PageImages pictures, Renditions renditions, Caller caller) {
        this.files = files;
        this.store = store;
        this.pictures = pictures;
        this.renditions = renditions;
        this.caller = caller;
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
        ReadableFiles.Readable file = files.require(digest);
        FileAnswer answer = FileAnswer.to(request, headers, store.file(digest), digest);
        if (answer.isGiven()) {
            files.read(file);
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
        ReadableFiles.Readable file = files.looked(digest, found -> page >= 1 && page <= found.pages(), page);
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
        ReadableFiles.Readable file =
                files.looked(digest, found -> found.pages() > 0 || found.type().isText(), 1);
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
}
