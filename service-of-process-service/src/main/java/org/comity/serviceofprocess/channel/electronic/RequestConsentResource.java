package org.comity.serviceofprocess.channel.electronic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.serviceofprocess.channel.electronic.AccountConsentResource.ConsentView;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who of those that act for an addressee agreed to be served in the account. */
@Path("/api/service/requests/{requestId}/account-consents")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Service in the account")
public class RequestConsentResource {

    private final AccountConsents consents;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final Caller caller;

    RequestConsentResource(AccountConsents consents, ServiceRequests requests, CourtCases cases, Caller caller) {
        this.consents = consents;
        this.requests = requests;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "In whose accounts the addressee of a request can be served")
    public List<ConsentView> list(@RestPath UUID requestId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        CourtCase file = cases.require(request.caseId());
        return consents.inForce(request.partyId()).stream()
                .filter(consent -> consent.stillActs(file))
                .map(ConsentView::of)
                .toList();
    }
}
