package org.comity.serviceofprocess.proof;

import static java.util.stream.Collectors.toSet;
import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/service/cases/{caseId}/proofs")
@RolesAllowed({"clerk", "judge", "party"})
@Tag(name = "Proof")
public class CaseProofResource {

    private final CourtCases cases;
    private final ServiceRequests requests;
    private final ServiceAttempts attempts;
    private final Caller caller;

    CaseProofResource(CourtCases cases, ServiceRequests requests, ServiceAttempts attempts, Caller caller) {
        this.cases = cases;
        this.requests = requests;
        this.attempts = attempts;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The services of a case of which anybody in it can fetch the proof",
            description =
                    "For staff of the court and the parties of the case; in the order in which the court began them. A part of the list; next leads to the part after it.")
    public Page<CaseProof> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CourtCase file = cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        List<ServiceRequest> found = requests.ofCase(caseId, Position.read(after, Position.OLDEST), limit);
        Set<UUID> tried = attempts
                .ofRequests(found.stream().map(ServiceRequest::id).toList())
                .stream()
                .map(ServiceAttempt::requestId)
                .collect(toSet());
        return Page.of(found, limit, request -> new Position(request.openedAt(), request.id()))
                .map(request -> CaseProof.of(request, file, tried.contains(request.id())));
    }
}
