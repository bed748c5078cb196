package org.comity.hearing.record;

import static org.comity.hearing.problem.HearingProblem.LOG_TILE_NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.tree.Tile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence log of hearings as anybody may read it. It holds digests and no personal data. Source: C2SP tlog-tiles. */
@Path("/api/hearing/log")
@PermitAll
public class LogResource {
    private final EvidenceLog evidence;

    LogResource(EvidenceLog evidence) {
        this.evidence = evidence;
    }

    @GET
    @Path("/checkpoint")
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "The newest signed checkpoint of the evidence log", description = "Public; no account needed.")
    public RestResponse<byte[]> checkpoint() {
        return RestResponse.ResponseBuilder.ok(
                        evidence.published().orElseGet(evidence::checkpoint).bytes())
                .header("Cache-Control", "max-age=2")
                .build();
    }

    @GET
    @Path("/policy")
    @Produces("text/plain; charset=utf-8")
    @Operation(
            summary = "The keys of the evidence log, as a trust policy",
            description = "Public. Compare it with a copy that came to you another way.")
    public String policy() {
        return evidence.keys().policy();
    }

    @GET
    @Path("/tile/{path:.+}")
    @Produces("application/octet-stream")
    @Operation(
            summary = "A tile of hashes or a bundle of entries",
            description = "Public. `tile/<level>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]`; it never changes.")
    public RestResponse<byte[]> tile(@RestPath String path) {
        byte[] content =
                Tile.parse("tile/" + path).flatMap(evidence::tile).orElseThrow(() -> LOG_TILE_NOT_FOUND.with(path));
        return RestResponse.ResponseBuilder.ok(content)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
