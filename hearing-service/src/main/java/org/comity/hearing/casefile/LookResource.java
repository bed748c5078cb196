package org.comity.hearing.casefile;

import static org.comity.hearing.problem.HearingProblem.CASE_NOT_FOUND;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.comity.audit.Look;
import org.comity.audit.Looks;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who of the court opened a case among the hearings, a hearing or its recording, for its parties and its court. */
@Path("/api/hearing/cases/{caseId}/looks")
@Authenticated
public class LookResource {
    private final CourtCases cases;
    private final Looks looks;
    private final Caller caller;

    LookResource(CourtCases cases, Looks looks, Caller caller) {
        this.cases = cases;
        this.looks = looks;
        this.caller = caller;
    }

    @Schema(name = "HearingLookAt")
    public enum At {
        CASE,
        /** The hearing, its record or its recording. */
        HEARING
    }

    /**
     * @param name empty for somebody to whom the case is not given now
     * @param role in which they looked, as tokens call it
     */
    @Schema(
            name = "HearingLook",
            description = "Somebody of the court opened the case among the hearings, or a hearing of it")
    public record Line(Instant at, String name, String role, At what) {}

    @GET
    @Transactional
    @Operation(
            summary = "Who of the court opened the case among the hearings, a hearing or its recording, the last first",
            description =
                    "One line for a person, a thing and a quarter of an hour. For the parties of the case and its court; 404 for everybody else.")
    public Page<Line> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CourtCase found = cases.findForParticipant(caseId, caller).orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        return looks.of(caseId, after, limit).map(look -> line(look, found));
    }

    private static Line line(Look look, CourtCase courtCase) {
        return new Line(
                look.at(),
                courtCase.nameOfAssignee(look.accountId()),
                look.role(),
                look.subject().equals(courtCase.caseId()) ? At.CASE : At.HEARING);
    }
}
