package org.comity.filing.evidence;

import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.evidence.LateExhibit.Outcome;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Whether evidence that came late is taken, which a judge decides. */
@Path("/api/filing/cases/{caseId}/exhibits/{id}/late-decision")
@RolesAllowed("judge")
@Tag(name = "Exhibits")
public class LateDecisionResource {
    private final Standings standings;
    private final Exhibits exhibits;
    private final ExhibitViews views;
    private final ExhibitHappenings happenings;
    private final Papers papers;
    private final Deadlines deadlines;
    private final CaseFiles files;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    LateDecisionResource(
            Standings standings,
            Exhibits exhibits,
            ExhibitViews views,
            ExhibitHappenings happenings,
            Papers papers,
            Deadlines deadlines,
            CaseFiles files,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.exhibits = exhibits;
        this.views = views;
        this.happenings = happenings;
        this.papers = papers;
        this.deadlines = deadlines;
        this.files = files;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param grounds why; the parties read it */
    @Schema(name = "LateExhibitDecision")
    public record Decision(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String grounds) {}

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Decide whether evidence that came late is taken",
            description =
                    "By a judge to whom the case was given, once (CPL 68; J 101, 102). A fine is a decision of its own.")
    public ExhibitView decide(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Decision decision) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        if (!standing.isOfTheCourt()) {
            throw PAPER_NOT_FOUND.with(id);
        }
        Paper exhibit = exhibits.require(standing, id);
        exhibits.requirePending(caseId);
        exhibits.requireLate(exhibit);
        Instant now = clock.instant();
        papers.read(exhibit, true, now);
        LateExhibit late = exhibits.lateLeaf(exhibit);
        late.decide(decision.outcome(), decision.grounds(), caller.accountId(), caller.name(), now);
        deadlines.lateDecided(id);
        happenings.enter(
                What.LATE_EXHIBIT_DECIDED, By.COURT, exhibit, exhibit.author().partyId(), now);
        audit.note(
                "late-exhibit-decided",
                caseId,
                id,
                Map.of("outcome", decision.outcome().name()));
        outbox.add(late.decided(happenings.readersOf(exhibit)));
        return views.of(exhibit, standing);
    }
}
