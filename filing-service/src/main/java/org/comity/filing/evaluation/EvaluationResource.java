package org.comity.filing.evaluation;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.EVALUATION_GIVEN;
import static org.comity.filing.problem.CaseProblem.EVALUATION_NOT_NOW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.paper.CaseEnds;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.filing.submission.Litigant;
import org.comity.http.Once;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Who takes part says how a step was; nobody learns who said what. */
@Path("/api/filing/cases/{caseId}/evaluations")
@RolesAllowed("party")
@Tag(name = "Evaluations", description = "How people found a step of their case, kept as sums only")
public class EvaluationResource {
    private final Evaluations evaluations;
    private final Standings standings;
    private final CaseEnds ends;
    private final Clock clock;

    EvaluationResource(Evaluations evaluations, Standings standings, CaseEnds ends, Clock clock) {
        this.evaluations = evaluations;
        this.standings = standings;
        this.ends = ends;
        this.clock = clock;
    }

    /** @param given whether the caller gave a mark already; which one is kept nowhere */
    @Schema(name = "Evaluation")
    public record View(EvaluatedStep step, boolean given) {}

    @GET
    @Transactional
    @Operation(summary = "The steps of a case that the caller went through, and whether a mark was given for each")
    public List<View> list(@RestPath UUID caseId) {
        Standing standing = atSide(caseId);
        return views(standing);
    }

    private List<View> views(Standing standing) {
        Set<EvaluatedStep> given = evaluations.given(standing.file().id(), standing.account());
        return Arrays.stream(EvaluatedStep.values())
                .filter(step -> isOver(step, standing))
                .map(step -> new View(step, given.contains(step)))
                .toList();
    }

    private boolean isOver(EvaluatedStep step, Standing standing) {
        UUID caseId = standing.file().id();
        List<UUID> own = standing.parties().stream().map(CaseParty::id).toList();
        return switch (step) {
            case FILING -> standing.parties().getFirst().role() == Litigant.Role.PLAINTIFF;
            case SERVICE -> evaluations.happened(caseId, What.SERVED, own);
            case HEARING -> evaluations.happened(caseId, What.HEARING_RECORD_SEALED, own);
            case DECISION -> ends.isEnded(caseId);
        };
    }

    /** @param mark 1 worst, 5 best */
    @Schema(name = "EvaluationMark")
    public record Mark(
            @NotNull EvaluatedStep step, @Min(1) @Max(5) int mark) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say how a step was",
            description =
                    "Once for each step that the caller went through. Only sums are kept: neither the case nor the account stands with "
                            + "the mark.")
    public List<View> give(@RestPath UUID caseId, @Valid @NotNull Mark said) {
        Standing standing = atSide(caseId);
        if (!isOver(said.step(), standing)) {
            throw EVALUATION_NOT_NOW.with();
        }
        if (!evaluations.give(caseId, standing.account(), said.step())) {
            throw EVALUATION_GIVEN.with();
        }
        int year = CourtClock.dateOf(clock.instant()).getYear();
        evaluations.count(standing.file().court(), year, said.step(), said.mark());
        return views(standing);
    }

    private Standing atSide(UUID caseId) {
        Standing standing = standings.in(caseId);
        if (standing.isOfTheCourt()) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        return standing;
    }
}
