package org.comity.serviceofprocess.look;

import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.Look;
import org.comity.audit.Looks;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who of the court opened the service in a case, for its parties and its court. */
@Path("/api/service/cases/{caseId}/looks")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Cases")
public class LookResource {
    private final CourtCases cases;
    private final ServiceRequests requests;
    private final ServiceAttempts attempts;
    private final Looks looks;
    private final Caller caller;

    LookResource(CourtCases cases, ServiceRequests requests, ServiceAttempts attempts, Looks looks, Caller caller) {
        this.cases = cases;
        this.requests = requests;
        this.attempts = attempts;
        this.looks = looks;
        this.caller = caller;
    }

    @Schema(name = "ServiceLookAt")
    public enum At {
        CASE,
        /** What is to be served on whom, and the adviser's answer. */
        REQUEST,
        ATTEMPT,
        /** What came back of an attempt, or a sheet on which somebody agreed to something. */
        PAPER
    }

    /**
     * @param name empty for somebody to whom the case is not given now
     * @param role in which they looked, as tokens call it
     */
    @Schema(
            name = "ServiceLook",
            description = "Somebody of the court opened the service in the case, or something of it")
    public record Line(Instant at, String name, String role, At what) {}

    @GET
    @Transactional
    @Operation(
            summary = "Who of the court opened the service in a case, the last first",
            description =
                    "One line for a person, a thing and a quarter of an hour. For the parties of the case and its court; 404 for everybody else.")
    public Page<Line> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CourtCase found = cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        Page<Look> page = looks.of(caseId, after, limit);
        List<UUID> subjects =
                page.items().stream().map(Look::subject).distinct().toList();
        Set<UUID> asked = subjects.isEmpty()
                ? Set.of()
                : requests.list("id in ?1", subjects).stream()
                        .map(ServiceRequest::id)
                        .collect(Collectors.toSet());
        Set<UUID> tried = subjects.isEmpty()
                ? Set.of()
                : attempts.list("id in ?1", subjects).stream()
                        .map(ServiceAttempt::id)
                        .collect(Collectors.toSet());
        return page.map(look -> new Line(
                look.at(),
                found.nameOfAssignee(look.accountId()),
                look.role(),
                look.subject().equals(caseId)
                        ? At.CASE
                        : asked.contains(look.subject())
                                ? At.REQUEST
                                : tried.contains(look.subject()) ? At.ATTEMPT : At.PAPER));
    }
}
