package org.comity.serviceofprocess.proof;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.comity.serviceofprocess.casefile.CaseFiles;
import org.comity.serviceofprocess.electronic.DeliveryEvents;
import org.comity.serviceofprocess.electronic.ElectronicAttempt;
import org.comity.serviceofprocess.electronic.ElectronicAttempts;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The addressee's own copy of the receipt, in the session that both factors opened. */
@Path("/api/service/deliveries/{id}/receipt")
@PermitAll
@Tag(name = "Deliveries")
public class ReceiptResource {

    private final ElectronicAttempts attempts;
    private final DeliveryEvents events;
    private final ServiceRequests requests;
    private final CaseFiles cases;
    private final Certificate certificate;
    private final Clock clock;

    ReceiptResource(
            ElectronicAttempts attempts,
            DeliveryEvents events,
            ServiceRequests requests,
            CaseFiles cases,
            Certificate certificate,
            Clock clock) {
        this.attempts = attempts;
        this.events = events;
        this.requests = requests;
        this.cases = cases;
        this.certificate = certificate;
        this.clock = clock;
    }

    @GET
    @Produces("application/pdf")
    @Transactional
    @Operation(summary = "The electronic service receipt as PDF", description = "Says what happened so far.")
    public Response receipt(@RestPath UUID id, @RestHeader("Delivery-Session") String session) {
        ElectronicAttempt attempt = attempts.requireInSession(id, session, clock.instant());
        byte[] pdf = certificate.of(
                requests.require(attempt.requestId()),
                attempt,
                events.ofAttempt(id),
                cases.require(attempt.caseId()),
                clock.instant());
        return Response.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"receipt-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
