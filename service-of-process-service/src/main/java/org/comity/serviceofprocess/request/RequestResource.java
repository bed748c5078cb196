package org.comity.serviceofprocess.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.serviceofprocess.casefile.CaseFile;
import org.comity.serviceofprocess.casefile.CaseFiles;
import org.comity.serviceofprocess.casefile.Party;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/service/requests/{id}")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Requests")
public class RequestResource {

    private final CaseFiles cases;
    private final ServiceRequests requests;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RequestResource(CaseFiles cases, ServiceRequests requests, AuditTrail audit, Caller caller, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "A service request with the adviser's answer as it was given")
    public RequestView show(@RestPath UUID id) {
        ServiceRequest request = requests.requireFor(caller, id);
        audit.noteLook(request.caseId(), id);
        CaseFile file = cases.require(request.caseId());
        Party addressee = file.party(request.partyId()).orElseThrow();
        return RequestView.of(request, file, requests.periodOf(request, addressee, clock.instant()), caller.locale());
    }
}
