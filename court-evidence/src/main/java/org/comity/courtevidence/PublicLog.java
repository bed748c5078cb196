package org.comity.courtevidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.tree.Tile;
import org.comity.http.HttpProblemCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The log as anybody may read it: C2SP tlog-tiles. It holds no personal data. A service gives it its path. */
@PermitAll
public abstract class PublicLog {
    private static final String SOON = "public, max-age=60";

    private final EvidenceLog log;
    private final LogAlarms alarms;

    protected PublicLog(EvidenceLog log, LogAlarms alarms) {
        this.log = log;
        this.alarms = alarms;
    }

    /** The courts' seals that stand in the packages of this service, those of before too; none unless it says so. */
    protected Collection<X509Certificate> seals() {
        return List.of();
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
    @Path("/closed")
    @Operation(
            summary = "The logs that were closed before this one was begun, the first first",
            description = "Each is read under its path as this one is; nothing comes to it any more.")
    public RestResponse<List<ClosedLogView>> closed() {
        List<EvidenceLog> closed = log.closed();
        return soon(IntStream.range(0, closed.size())
                .mapToObj(number -> new ClosedLogView(closed.get(number).origin(), "closed/" + number))
                .toList());
    }

    @GET
    @Path("/closed/{number}/checkpoint")
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "The last signed checkpoint of a closed log")
    public RestResponse<byte[]> closedCheckpoint(@RestPath int number) {
        return soon(closed(number)
                .published()
                .orElseThrow(HttpProblemCode.NOT_FOUND::with)
                .bytes());
    }

    @GET
    @Path("/closed/{number}/policy")
    @Produces("text/plain; charset=utf-8")
    @Operation(summary = "The keys of a closed log, and the witnesses of today, as a trust policy")
    public RestResponse<String> closedPolicy(@RestPath int number) {
        return soon(closed(number).policy() + TrustPolicy.sealLines(seals()));
    }

    @GET
    @Path("/closed/{number}/keys")
    @Operation(summary = "The keys of a closed log")
    public RestResponse<LogKeysView> closedKeys(@RestPath int number) {
        return soon(LogKeysView.of(closed(number).keys()));
    }

    @GET
    @Path("/closed/{number}/tile/{path:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A tile of hashes of a closed log, or a bundle of its entries")
    public RestResponse<byte[]> closedTile(@RestPath int number, @RestPath String path) {
        return tile(closed(number), path);
    }

    /** @throws org.comity.http.ProblemException NOT_FOUND if no such log was closed */
    private EvidenceLog closed(int number) {
        if (number < 0 || number >= log.closed().size()) {
            throw HttpProblemCode.NOT_FOUND.with();
        }
        return log.closed().get(number);
    }

    @GET
    @Path("/policy")
    @Produces("text/plain; charset=utf-8")
    @Operation(
            summary = "The keys of this log, its witnesses and the courts' seals as a trust policy",
            description =
                    "Compare it with a copy you got by another way. A line `#seal <SHA-256> <from> <until>` names the certificate of a seal.")
    public RestResponse<String> policy() {
        return soon(log.policy() + TrustPolicy.sealLines(seals()));
    }

    @GET
    @Path("/keys")
    @Operation(
            summary = "The keys of this log, and which signed before",
            description = "A key that was replaced proves what it signed until then, and nothing larger.")
    public RestResponse<LogKeysView> keys() {
        return soon(LogKeysView.of(log.keys()));
    }

    @GET
    @Path("/time-authority")
    @Produces("application/x-pem-file")
    @Operation(
            summary = "The certificates that vouch for the time authority, as this log gives them",
            description = "404 if none is asked. Compare them with what the authority has published.")
    public RestResponse<byte[]> timeAuthority() {
        return soon(log.timestamps()
                .roots()
                .orElseThrow(HttpProblemCode.NOT_FOUND::with)
                .pem());
    }

    @GET
    @Path("/standing")
    @RolesAllowed("operator")
    @Operation(
            summary = "What is wrong with this log, for operators",
            description =
                    "Whether it is signed, contradicted, cosigned and stamped, as the replica finds it that answers.")
    public RestResponse<LogAlarms.Standing> standing() {
        return ResponseBuilder.ok(alarms.now())
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/tile/{path:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A tile of hashes, or a bundle of entries",
            description = "tile/<level>/<N>[.p/<W>] or tile/entries/<N>[.p/<W>]; never changes.")
    public RestResponse<byte[]> tile(@RestPath String path) {
        return tile(log, path);
    }

    private static RestResponse<byte[]> tile(EvidenceLog log, String path) {
        byte[] content = Tile.parse("tile/" + path).flatMap(log::tile).orElseThrow(HttpProblemCode.NOT_FOUND::with);
        return ResponseBuilder.ok(content)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }

    private static <T> RestResponse<T> soon(T content) {
        return ResponseBuilder.ok(content).header("Cache-Control", SOON).build();
    }

    /**
     * A log to which nothing comes any more.
     *
     * @param path from the path of the log that came after; before {@code /checkpoint}, {@code /policy}, {@code /keys}, {@code /tile/…}
     */
    @Schema(name = "ClosedLog", description = "A log to which nothing comes any more")
    public record ClosedLogView(String origin, String path) {}
}
