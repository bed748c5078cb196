package org.comity.serviceofprocess.incoming;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Language;
import org.comity.http.ProblemException;
import org.comity.serviceofprocess.incoming.FollowedView.Follower;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A foreign authority follows what it asked for, by the link that the court gave it. Each look is in the audit trail. */
@Path("/api/service/incoming-links/{id}")
@PermitAll
@Tag(name = "Requests from abroad")
public class FollowResource {

    private final IncomingLinks links;
    private final IncomingRequests requests;
    private final IncomingFiles files;
    private final Follower follower;
    private final AuditTrail audit;
    private final HttpHeaders headers;
    private final Clock clock;

    FollowResource(
            IncomingLinks links,
            IncomingRequests requests,
            IncomingFiles files,
            Follower follower,
            AuditTrail audit,
            HttpHeaders headers,
            Clock clock) {
        this.links = links;
        this.requests = requests;
        this.files = files;
        this.follower = follower;
        this.audit = audit;
        this.headers = headers;
        this.clock = clock;
    }

    /** @param secret what stands after the # of the link */
    @Schema(name = "LinkHolder")
    record Holder(@NotBlank @Size(max = 100) String secret) {
        @Override
        public String toString() {
            return "Holder[…]";
        }
    }

    @POST
    @Path("/request")
    @Transactional(dontRollbackOn = ProblemException.class)
    @Operation(
            summary = "What became of the request",
            description = "With the link's secret. A wrong one is answered 404; ten lock the link for good, 423.")
    public FollowedView show(@RestPath UUID id, @NotNull @Valid Holder holder) {
        IncomingRequest request = opened(id, holder);
        audit.noteAddressee(IncomingOpenings.FOLLOWED, null, request.id());
        return follower.view(
                request,
                Language.spoken(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                        .orElseGet(() -> Language.accepted(null)));
    }

    @POST
    @Path("/files/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional(dontRollbackOn = ProblemException.class)
    @Operation(summary = "A certificate of the request, once the answer left the court")
    public RestResponse<byte[]> file(@RestPath UUID id, @RestPath UUID fileId, @NotNull @Valid Holder holder) {
        IncomingFile file = files.requireAnswer(opened(id, holder), fileId);
        audit.noteAddressee(IncomingOpenings.FILE_FOLLOWED, null, fileId);
        return IncomingFileResource.bytes(file);
    }

    private IncomingRequest opened(UUID id, Holder holder) {
        IncomingLink link = links.requireAlone(id);
        link.key().require(holder.secret(), clock.instant());
        return requests.findById(link.requestId());
    }
}
