package org.comity.serviceofprocess.proof;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.channel.electronic.ElectronicAttempts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The addressee's own copy of the receipt, in the session that both factors opened. */
@Path("/api/service/deliveries/{id}/receipt")
@PermitAll
@Tag(name = "Deliveries")
public class ReceiptResource {

    private final ElectronicAttempts attempts;
    private final Certificates certificates;
    private final AuditTrail audit;
    private final Clock clock;

    ReceiptResource(ElectronicAttempts attempts, Certificates certificates, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Refuses(401)
    @Produces("application/pdf")
    @RunOnVirtualThread
    @Operation(
            summary = "The electronic service receipt as PDF",
            description = "Says what happened so far; made anew only after something more has happened.")
    public RestResponse<byte[]> receipt(@RestPath UUID id, @RestHeader("Delivery-Session") String session) {
        QuarkusTransaction.requiringNew().run(() -> {
            ElectronicAttempt attempt = attempts.requireInSession(id, session, clock.instant());
            audit.noteAddressee("receipt-read", attempt.caseId(), id);
        });
        return ResponseBuilder.ok(certificates.of(id, Reader.HOLDER))
                .header("Content-Disposition", "attachment; filename=\"receipt-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
