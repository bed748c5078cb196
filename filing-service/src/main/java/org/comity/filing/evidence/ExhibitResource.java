package org.comity.filing.evidence;

import static org.comity.filing.problem.CaseProblem.LATE_REASONS_NOT_YOURS;
import static org.comity.filing.problem.CaseProblem.OPINION_ON_OWN_EXHIBIT;

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
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.evidence.ExhibitOpinion.View;
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
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "technical-investigator", "supervisor"})
@Tag(name = "Exhibits", description = "The evidence of a case, what the other side says of it, and what came late")
public class ExhibitResource {
    private final Standings standings;
    private final Exhibits exhibits;
    private final ExhibitViews views;
    private final ExhibitHappenings happenings;
    private final Papers papers;
    private final CaseFiles files;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ExhibitResource(
            Standings standings,
            Exhibits exhibits,
            ExhibitViews views,
            ExhibitHappenings happenings,
            Papers papers,
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
        this.files = files;
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
        exhibits.requirePending(caseId);
        Author author = standing.author(said.partyId(), kindOf(exhibit));
        Instant now = clock.instant();
        ExhibitOpinion opinion = new ExhibitOpinion(exhibit, author, said, now);
        // Whoever judges it has read it: it can no longer be taken back.
        papers.read(exhibit, false, now);
        exhibits.persist(opinion);
        happenings.enter(What.EXHIBIT_OPINION, By.PARTY, exhibit, author.partyId(), opinion.givenAt());
        audit.note("exhibit-opinion", caseId, id, Map.of("opinion", opinion.id().toString()));
        outbox.add(opinion.given(exhibit, happenings.readersOf(exhibit)));
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
        exhibits.requirePending(caseId);
        exhibits.requireLate(exhibit);
        Instant now = clock.instant();
        exhibits.lateLeaf(exhibit).explain(said.reasons(), caller.accountId(), caller.name(), now);
        happenings.enter(
                What.LATE_EXHIBIT_EXPLAINED, By.PARTY, exhibit, exhibit.author().partyId(), now);
        audit.note("late-exhibit-explained", caseId, id);
        return views.of(exhibit, standing);
    }

    private static PaperKind kindOf(Paper exhibit) {
        return PaperKinds.find(exhibit.kind()).orElseThrow();
    }
}
