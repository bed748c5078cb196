package org.comity.serviceofprocess.proof;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.pack.ProofPackage;
import org.comity.http.Caller;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.channel.electronic.FetchedPaper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/service/requests/{id}/proof")
@RolesAllowed({"clerk", "judge", "party"})
@Tag(name = "Proof", description = "Check a downloaded package offline with the command `comity verify`")
public class ProofResource {

    private final DeliveryProofs proofs;
    private final EvidenceLog log;
    private final Caller caller;

    ProofResource(DeliveryProofs proofs, EvidenceLog log, Caller caller) {
        this.proofs = proofs;
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Refuses({409, 502})
    @Produces(ProofPackage.MEDIA_TYPE)
    @RunOnVirtualThread
    @Operation(
            summary = "The proof package of the attempt that served the addressee, or of the last one",
            description = """
                    For staff of the court and the parties of the case. A zip with the certificate, every event's evidence, the \
                    proof that each is in the public log, the log's checkpoint, what opens the commitments, and the papers. It proves \
                    that these events were logged with these papers; it does not prove that a person read them. To an electronic \
                    address only the court and who acts for the addressee have the salt; the package of another party proves the \
                    same without it, and its certificate does not show it.""")
    public RestResponse<StreamingOutput> proof(@RestPath UUID id, @Context RoutingContext exchange) {
        DeliveryProofs.Provable provable = proofs.of(proofs.find(caller, id));
        FetchedPaper.closeAfter(exchange, provable::close);
        return ResponseBuilder.<StreamingOutput>ok(out -> provable.proof().writeTo(out, log))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + provable.proof().fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
