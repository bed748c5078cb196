package org.comity.serviceofprocess.evidence;

import static org.comity.serviceofprocess.problem.ServiceProblem.LOG_HAS_NO_SUCH_TILE;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.tree.Tile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The log as anybody may read it: C2SP tlog-tiles. It holds no personal data. */
@Path("/api/service/log")
@PermitAll
@Tag(name = "Log", description = "The public evidence log (C2SP tlog-tiles); no personal data, no account needed")
public class LogResource {

    private final EvidenceLog log;

    LogResource(EvidenceLog log) {
        this.log = log;
    }

    @GET
    @Path("/checkpoint")
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "The newest signed checkpoint")
    public Response checkpoint() {
        byte[] note = log.published().orElseGet(log::checkpoint).bytes();
        return Response.ok(note).header("Cache-Control", "max-age=2").build();
    }

    @GET
    @Path("/policy")
    @Produces("text/plain; charset=utf-8")
    @Operation(
            summary = "The keys of this log as a trust policy",
            description = "Compare it with a copy you got by another way.")
    public String policy() {
        return log.keys().policy();
    }

    @GET
    @Path("/tile/{path:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A tile of hashes, or a bundle of entries",
            description = "tile/<level>/<N>[.p/<W>] or tile/entries/<N>[.p/<W>]; never changes.")
    public Response tile(@RestPath String path) {
        byte[] content =
                Tile.parse("tile/" + path).flatMap(log::tile).orElseThrow(() -> LOG_HAS_NO_SUCH_TILE.with(path));
        return Response.ok(content)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
