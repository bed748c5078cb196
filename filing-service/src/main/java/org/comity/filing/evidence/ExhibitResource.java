package org.comity.filing.evidence;

import static org.comity.filing.problem.FilingProblem.EVIDENCE_CLOSED;
import static org.comity.filing.problem.FilingProblem.EXHIBIT_NOT_LATE;
import static org.comity.filing.problem.FilingProblem.LATE_REASONS_NOT_YOURS;
import static org.comity.filing.problem.FilingProblem.OPINION_ON_OWN_EXHIBIT;
import static org.comity.filing.problem.FilingProblem.PAPER_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.evidence.ExhibitOpinion.View;
import org.comity.filing.evidence.LateExhibit.Outcome;
import org.comity.filing.paper.Author;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/exhibits")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Exhibits", description = "The evidence of a case, what the other side says of it, and what came late")
public class ExhibitResource {
    private final Standings standings;
    private final Exhibits exhibits;
    private final ExhibitViews views;
    private final Papers papers;
    private final Deadlines deadlines;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ExhibitResource(
            Standings standings,
            Exhibits exhibits,
            ExhibitViews views,
            Papers papers,
            Deadlines deadlines,
            CaseFiles files,
            CaseParties parties,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.exhibits = exhibits;
        this.views = views;
        this.papers = papers;
        this.deadlines = deadlines;
        this.files = files;
        this.parties = parties;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The evidence of a case, the newest first",
            description =
                    "What the reader may read of it, with the opinions in writing and what was decided of what came late.")
    public Page<ExhibitView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing reader = standings.in(caseId);
        List<Paper> found = papers.originals(reader, Exhibits.KINDS, Position.read(after, Position.NEWEST), limit);
        Page<Paper> page = Page.of(found, limit, paper -> new Position(paper.filedAt(), paper.id()));
        return new Page<>(views.of(page.items(), reader), page.next());
    }

    /**
     * @param partyId for which party, where the account acts for several; null otherwise
     * @param reasons needed where something is disputed; null otherwise
     * @param originalDemanded whether the original is to be shown. Source: EV 61
     */
    @Schema(name = "ExhibitOpinionSaid")
    public record Opinion(
            @Nullable UUID partyId,
            @NotNull View authenticity,
            @NotNull View legality,
            @NotNull View relevance,
            @Nullable @Size(max = 4000) String reasons,
            boolean originalDemanded) {}

    @POST
    @Path("/{id}/opinions")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say in writing what to think of an exhibit of the other side",
            description =
                    "On its authenticity, legality and relevance (J 104); each is chosen, nothing is taken for granted. "
                            + "It stands on the docket. A later word stands for an earlier one; both are kept.")
    public ExhibitView say(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Opinion said) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        Paper exhibit = exhibits.require(standing, id);
        if (exhibit.author().side() == standing.side()) {
            throw OPINION_ON_OWN_EXHIBIT.with();
        }
        requirePending(caseId);
        Author author = standing.author(said.partyId(), kindOf(exhibit));
        Instant now = clock.instant();
        ExhibitOpinion opinion = new ExhibitOpinion(exhibit, author, said, now);
        // Whoever judges it has read it: it can no longer be taken back.
        papers.read(exhibit, false, now);
        exhibits.persist(opinion);
        enter(DocketEntry.What.EXHIBIT_OPINION, DocketEntry.By.PARTY, exhibit, author.partyId(), opinion.givenAt());
        audit.note("exhibit-opinion", caseId, id, Map.of("opinion", opinion.id().toString()));
        outbox.add(opinion.given(exhibit, readersOf(exhibit)));
        return views.of(exhibit, standing);
    }

    /** @param reasons why it came after its last day */
    @Schema(name = "LateReasons")
    public record Reasons(@NotBlank @Size(max = 4000) String reasons) {}

    @POST
    @Path("/{id}/late-reasons")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say why own evidence came late",
            description = "Until a judge has decided (J 101). The other side reads it.")
    public ExhibitView explain(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Reasons said) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        Paper exhibit = exhibits.require(standing, id);
        if (exhibit.author().side() != standing.side()) {
            throw LATE_REASONS_NOT_YOURS.with();
        }
        standing.requireActsFor(exhibit.author());
        requirePending(caseId);
        requireLate(exhibit);
        Instant now = clock.instant();
        exhibits.lateLeaf(exhibit).explain(said.reasons(), caller.accountId(), caller.name(), now);
        enter(
                DocketEntry.What.LATE_EXHIBIT_EXPLAINED,
                DocketEntry.By.PARTY,
                exhibit,
                exhibit.author().partyId(),
                now);
        audit.note("late-exhibit-explained", caseId, id);
        return views.of(exhibit, standing);
    }

    /** @param grounds why; the parties read it */
    @Schema(name = "LateExhibitDecision")
    public record Decision(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String grounds) {}

    @POST
    @Path("/{id}/late-decision")
    @RolesAllowed("judge")
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
        requirePending(caseId);
        requireLate(exhibit);
        Instant now = clock.instant();
        papers.read(exhibit, true, now);
        LateExhibit late = exhibits.lateLeaf(exhibit);
        late.decide(decision.outcome(), decision.grounds(), caller.accountId(), caller.name(), now);
        deadlines.lateDecided(id);
        enter(
                DocketEntry.What.LATE_EXHIBIT_DECIDED,
                DocketEntry.By.COURT,
                exhibit,
                exhibit.author().partyId(),
                now);
        audit.note(
                "late-exhibit-decided",
                caseId,
                id,
                Map.of("outcome", decision.outcome().name()));
        outbox.add(late.decided(readersOf(exhibit)));
        return views.of(exhibit, standing);
    }

    private void requirePending(UUID caseId) {
        if (papers.phaseOf(caseId) != PaperKind.Phase.PENDING) {
            throw EVIDENCE_CLOSED.with();
        }
    }

    private void requireLate(Paper exhibit) {
        if (deadlines.lateAmong(List.of(exhibit.id())).isEmpty()) {
            throw EXHIBIT_NOT_LATE.with();
        }
    }

    private static PaperKind kindOf(Paper exhibit) {
        return PaperKinds.find(exhibit.kind()).orElseThrow();
    }

    private List<UUID> readersOf(Paper exhibit) {
        return parties.accounts(exhibit.caseId(), exhibit.readers()::include).stream()
                .filter(account -> !account.equals(caller.accountId()))
                .toList();
    }

    private void enter(DocketEntry.What what, DocketEntry.By by, Paper exhibit, UUID party, Instant at) {
        docket.enter(DocketEntry.of(
                        exhibit.caseId(),
                        what,
                        by,
                        at,
                        party,
                        Map.of("paperId", exhibit.id().toString(), "exhibit", exhibit.title()))
                .readBy(exhibit.readers(), null));
    }
}
