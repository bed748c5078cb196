package org.comity.serviceofprocess.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.serviceofprocess.casefile.PartyContacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/service/requests/{id}")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Requests")
public class RequestResource {

    private final CourtCases cases;
    private final PartyContacts contacts;
    private final ServiceRequests requests;
    private final SupersededServices superseded;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RequestResource(
            CourtCases cases,
            PartyContacts contacts,
            ServiceRequests requests,
            SupersededServices superseded,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.requests = requests;
        this.superseded = superseded;
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
        CourtCase file = cases.require(request.caseId());
        return RequestView.of(
                request,
                contacts.view(file.party(request.partyId()).orElseThrow()),
                requests.periodOf(request, file, clock.instant()),
                superseded.ofRequest(id),
                caller.locale());
    }
}
