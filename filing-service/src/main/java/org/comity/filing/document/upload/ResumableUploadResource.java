package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.TOO_MANY_UPLOADS;
import static org.comity.filing.problem.FilingProblem.UPLOAD_LONGER_THAN_SAID;
import static org.comity.filing.problem.FilingProblem.UPLOAD_NOT_DESCRIBED;
import static org.comity.filing.problem.FilingProblem.UPLOAD_TOO_LARGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.filing.document.UploadLimits;
import org.comity.http.Caller;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Files in parts, over cut lines and days: tus 1.0 with creation, checksum, termination and expiration. What is whole becomes a
 * document where documents are uploaded, by its id instead of a body. Source: tus.io/protocols/resumable-upload 1.0.0.
 */
@Path("/api/filing/uploads")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Uploads")
public class ResumableUploadResource {
    private static final String PARTS = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String METADATA = "Upload-Metadata";
    private static final String EXPIRES = "Upload-Expires";
    /** Source: RFC 9110, 5.6.7. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final ResumableUploads uploads;
    private final Parts parts;
    private final Handover handover;
    private final Instance<Destination> destinations;
    private final UploadLimits limits;
    private final Caller caller;
    private final Clock clock;

    ResumableUploadResource(
            ResumableUploads uploads,
            Parts parts,
            Handover handover,
            @Any Instance<Destination> destinations,
            UploadLimits limits,
            Caller caller,
            Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.handover = handover;
        this.destinations = destinations;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What the caller has begun to send and is no document yet, oldest first",
            description =
                    "No more than one account may have at a time. It goes on at Upload-Offset, from any browser that has the file.")
    public List<UploadView> unfinished(
            @RestQuery @Parameter(description = "the submission or the case; of all, if none is named") UUID subject) {
        return uploads.unfinished(caller.accountId(), clock.instant()).stream()
                .filter(upload -> subject == null || upload.subject().equals(subject))
                .map(UploadView::of)
                .toList();
    }

    @OPTIONS
    @APIResponse(
            responseCode = "204",
            description = "In Tus-Version, Tus-Extension, Tus-Max-Size and Tus-Checksum-Algorithm")
    @Operation(summary = "What of tus is spoken here")
    public Response options() {
        return Response.noContent()
                .header(Tus.RESUMABLE, Tus.VERSION)
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", "creation,checksum,termination,expiration")
                .header("Tus-Max-Size", limits.perFile().asLongValue())
                .header("Tus-Checksum-Algorithm", Checksum.algorithms())
                .build();
    }

    @POST
    @Tus
    @Refuses({400, 404, 409, 412, 413, 429})
    @APIResponse(
            responseCode = "201",
            description = "Its address is in Location, until when its first part is waited for in Upload-Expires")
    @Operation(
            summary = "Begin to send a file in parts",
            description =
                    "Upload-Metadata has filename, and submissionId or caseId; lastModified (milliseconds since 1970) if the sender knows it. "
                            + "Refused before the first byte where the file would not be taken.")
    public Response begin(
            @RestHeader(LENGTH) @Parameter(description = "bytes of the whole file") Long length,
            @RestHeader(METADATA) @Parameter(description = "names, each with a value in Base64") String metadata) {
        Metadata said = Metadata.of(metadata);
        if (length == null || length <= 0) {
            throw UPLOAD_NOT_DESCRIBED.with();
        }
        if (length > limits.perFile().asLongValue()) {
            throw UPLOAD_TOO_LARGE.with(UploadLimits.megabytes(limits.perFile()));
        }
        ResumableUpload begun = QuarkusTransaction.requiringNew().call(() -> welcomed(said, length));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/filing/uploads/" + begun.id())
                .header(EXPIRES, HTTP_DATE.format(begun.expiresAt()))
                .build();
    }

    private ResumableUpload welcomed(Metadata said, long length) {
        Instant now = clock.instant();
        UUID account = caller.accountId();
        Destination destination = destinations.stream()
                .filter(each -> said.value(each.key()).isPresent())
                .findFirst()
                .orElseThrow(UPLOAD_NOT_DESCRIBED::with);
        UUID subject = id(said.value(destination.key()).orElseThrow());
        uploads.holdFor(account);
        List<ResumableUpload> others = uploads.unfinished(account, now);
        if (others.size() >= limits.unfinished()) {
            throw TOO_MANY_UPLOADS.with(limits.unfinished());
        }
        long everywhere = others.stream().mapToLong(ResumableUpload::length).sum();
        long there = others.stream()
                .filter(other -> other.subject().equals(subject))
                .mapToLong(ResumableUpload::length)
                .sum();
        destination.requireWelcome(subject, account, there + length, everywhere + length);
        ResumableUpload begun = new ResumableUpload(account, subject, said, length, now, limits.unfinishedKept());
        parts.create(begun.id());
        uploads.persist(begun);
        return begun;
    }

    private static UUID id(String said) {
        try {
            return UUID.fromString(said);
        } catch (IllegalArgumentException none) {
            throw UPLOAD_NOT_DESCRIBED.with();
        }
    }

    @HEAD
    @Path("/{id}")
    @Tus
    @Refuses({404, 412})
    @APIResponse(responseCode = "200", description = "In Upload-Offset")
    @Operation(summary = "How much of a file is here")
    public Response offset(@RestPath UUID id) {
        ResumableUpload upload = own(id);
        return Response.ok()
                .header(OFFSET, upload.received())
                .header(LENGTH, upload.length())
                .header(METADATA, upload.metadata())
                .header(EXPIRES, HTTP_DATE.format(upload.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(PARTS)
    @Tus
    @Refuses({400, 404, 409, 412, 413, 415, 423, 460})
    @APIResponse(responseCode = "204", description = "The next part begins at Upload-Offset")
    @Operation(
            summary = "Send the next part of a file",
            description =
                    "Begins where HEAD says that the file ends here. What came of a part that is cut off stays, unless it has a checksum; a "
                            + "part with another checksum than it says leaves nothing.")
    public Response append(
            @RestPath UUID id,
            @RestHeader(OFFSET) Long offset,
            @RestHeader("Upload-Checksum")
                    @Parameter(description = "of this part: sha1, sha256 or sha512, and the digest in Base64")
                    String checksum,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced,
            InputStream body) {
        Checksum said = Checksum.of(checksum);
        own(id).requireAt(offset);
        try (Parts.Held part = parts.hold(id)) {
            // As it is now that nobody else writes.
            ResumableUpload upload = own(id);
            upload.requireAt(offset);
            if (announced != null && announced > upload.length() - offset) {
                throw UPLOAD_LONGER_THAN_SAID.with();
            }
            if (!upload.isWhole()) {
                noteEnd(id, part.append(body, offset, upload.length(), said, bytes -> note(id, bytes)));
            }
            ResumableUpload now = own(id);
            return Response.noContent()
                    .header(OFFSET, now.received())
                    .header(EXPIRES, HTTP_DATE.format(now.expiresAt()))
                    .build();
        }
    }

    /** That a file is whole is noted with its digests, and not before. */
    private void note(UUID id, long bytes) {
        QuarkusTransaction.requiringNew().run(() -> {
            ResumableUpload upload = uploads.findById(id);
            if (bytes < upload.length()) {
                upload.came(bytes, clock.instant(), limits.unfinishedKept());
            }
        });
    }

    private void noteEnd(UUID id, Digests digests) {
        QuarkusTransaction.requiringNew().run(() -> {
            ResumableUpload upload = uploads.findById(id);
            if (digests.bytes() == upload.length()) {
                upload.end(digests.sha256(), digests.sha512());
            }
        });
    }

    @DELETE
    @Path("/{id}")
    @Tus
    @Refuses({404, 412, 423})
    @APIResponse(responseCode = "204", description = "Nothing of it stays")
    @Operation(
            summary = "Take back what was sent of a file",
            description = "What a document was made of already stays with the document.")
    public Response takeBack(@RestPath UUID id) {
        if (!own(id).isKept()) {
            handover.forget(id);
        }
        return Response.noContent().build();
    }

    private ResumableUpload own(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> uploads.require(id, caller.accountId(), clock.instant()));
    }
}
