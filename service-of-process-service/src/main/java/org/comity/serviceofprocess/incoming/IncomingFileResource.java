package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_READABLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.serviceofprocess.attempt.FileKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The papers of a request from abroad, and what shows that it was carried out. */
@Path("/api/service/incoming/{id}/files")
@RolesAllowed({"clerk", "judge", "supervisor"})
@Tag(name = "Requests from abroad")
public class IncomingFileResource {

    private final IncomingRequests requests;
    private final IncomingFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    IncomingFileResource(IncomingRequests requests, IncomingFiles files, AuditTrail audit, Caller caller, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"clerk", "partner"})
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "Hands in a paper that came, or a scan that shows what was done",
            description =
                    "PDF, JPEG or PNG, told by its content, 9 MB at most, fifty of one request. By a clerk, or by the system that "
                            + "registered the request, until it was answered: the papers from abroad, and the receipts and proofs of "
                            + "service of who served here. What they show a clerk records.")
    public IncomingView.FileLine upload(
            @RestPath UUID id,
            @RestQuery @NotBlank @Size(max = 200) @Parameter(description = "What it is called") String name,
            byte[] content) {
        IncomingRequest request =
                caller.is("partner") ? requests.requireRegisteredBy(caller, id) : requests.holdFor(caller, id);
        request.requireNotAnswered();
        FileKind kind = FileKind.of(content).orElseThrow(FILE_NOT_READABLE::with);
        files.requireRoom(id);
        IncomingFile file = new IncomingFile(
                request.id(), false, name.strip(), kind.mediaType(), content, clock.instant(), caller.accountId());
        files.persist(file);
        audit.note("incoming-file-handed-in", null, id, Map.of("digest", file.digest()));
        return new IncomingView.FileLine(
                file.id(), file.name(), file.mediaType(), file.size(), file.digest(), file.certificate());
    }

    @GET
    @Path("/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(summary = "One of its files, to be saved")
    public RestResponse<byte[]> file(@RestPath UUID id, @RestPath UUID fileId) {
        requests.requireFor(caller, id);
        IncomingFile file = files.requireOf(id, fileId);
        audit.noteLook(null, fileId);
        return bytes(file);
    }

    static RestResponse<byte[]> bytes(IncomingFile file) {
        return ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + file.id() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
