package org.comity.courtevidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.tree.Tile;
import org.comity.http.HttpProblemCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The log as anybody may read it: C2SP tlog-tiles. It holds no personal data. A service gives it its path. */
@PermitAll
public abstract class PublicLog {

    private final EvidenceLog log;

    protected PublicLog(EvidenceLog log) {
        this.log = log;
    }

    @GET
    @Path("/checkpoint")
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "The newest signed checkpoint")
    public RestResponse<byte[]> checkpoint() {
        byte[] note = log.published().orElseGet(log::checkpoint).bytes();
        return ResponseBuilder.ok(note).header("Cache-Control", "max-age=2").build();
    }

    @GET
    @Path("/policy")
    @Produces("text/plain; charset=utf-8")
    @Operation(
            summary = "The keys of this log and its witnesses as a trust policy",
            description = "Compare it with a copy you got by another way.")
    public String policy() {
        return log.policy();
    }

    @GET
    @Path("/tile/{path:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A tile of hashes, or a bundle of entries",
            description = "tile/<level>/<N>[.p/<W>] or tile/entries/<N>[.p/<W>]; never changes.")
    public RestResponse<byte[]> tile(@RestPath String path) {
        byte[] content = Tile.parse("tile/" + path).flatMap(log::tile).orElseThrow(HttpProblemCode.NOT_FOUND::with);
        return ResponseBuilder.ok(content)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
