package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.AuditTrail;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.fee.FeeRuleView;
import org.comity.http.Caller;
import org.comity.http.KnownLanguage;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.contract.Refuses;
import org.comity.law.Confidence;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/papers")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "technical-investigator", "supervisor"})
@Tag(name = "Papers", description = "What the parties and the court hand in to a case")
public class PaperResource {
    private final Standings standings;
    private final Papers papers;
    private final PaperViews views;
    private final DocumentStore store;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PaperResource(
            Standings standings,
            Papers papers,
            PaperViews views,
            DocumentStore store,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.views = views;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param startsAbroad the row of the procedural periods that begins when it is served on one without domicile in China; null
     *     if none
     * @param startsInChina the same for one with domicile in China
     * @param fee what it costs; null: nothing
     * @param mayNameReaders whether who hands it in may name the parties that read it, instead of whole sides
     * @param mayFile whether the reader may hand it in now
     */
    @Schema(name = "PaperKind", description = "A kind of paper with its law; the title in the language of the answer")
    public record KindView(
            String code,
            String title,
            PaperKind.Readers seenBy,
            boolean explained,
            @Nullable String startsAbroad,
            @Nullable String startsInChina,
            String article,
            Confidence confidence,
            @Nullable FeeRuleView fee,
            boolean mayNameReaders,
            boolean mayFile) {

        static KindView of(PaperKind kind, Locale language, boolean mayFile) {
            return new KindView(
                    kind.code(),
                    kind.title(language),
                    kind.seenBy(),
                    kind.explained(),
                    kind.startsAbroad(),
                    kind.startsInChina(),
                    kind.article(),
                    kind.confidence(),
                    FeeRuleView.of(kind.fee()),
                    kind.mayNameReaders(),
                    mayFile);
        }
    }

    @GET
    @Path("/kinds")
    @Transactional
    @Operation(summary = "The kinds of paper, and which of them the caller may hand in to this case now")
    public List<KindView> kinds(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "the party whose paper a clerk enters that came on paper")
                    UUID partyId) {
        Standing standing = standings.handingIn(caseId, partyId);
        PaperKind.Phase phase = papers.phaseOf(caseId);
        boolean handsIn = Stream.of("party", "clerk", "judge").anyMatch(caller::is);
        return PaperKinds.all().stream()
                .map(kind -> KindView.of(
                        kind, caller.locale(), handsIn && kind.isFiledBy(standing.hand()) && kind.isFiledIn(phase)))
                .toList();
    }

    @GET
    @Transactional
    @Operation(
            summary = "What was handed in to a case, the newest first",
            description =
                    "The court sees all; a party what its side reads and what its account handed in. 404 for anybody else.")
    public Page<PaperView> list(
            @RestPath UUID caseId,
            @RestQuery @Size(max = 40) @Parameter(description = "a code of the kinds of paper") String kind,
            @RestQuery @KnownLanguage @Parameter(description = "BCP 47 tag") String language,
            @RestQuery @Parameter(description = "who handed it in") Side side,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing standing = standings.in(caseId);
        List<Paper> found = papers.filed(
                standing, new Papers.Sought(kind, language, side), Position.read(after, Position.NEWEST), limit);
        Page<Paper> page = Page.of(found, limit, paper -> new Position(paper.filedAt(), paper.id()));
        return new Page<>(views.of(page.items(), standing), page.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One paper")
    public PaperView one(@RestPath UUID caseId, @RestPath UUID id) {
        Standing standing = standings.in(caseId);
        return views.of(papers.require(standing, id), standing);
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "The file, as what it is by its content",
            content = @Content(mediaType = MediaType.WILDCARD))
    @APIResponse(
            responseCode = "206",
            description = "The one part of it that Range asks for; If-Range names the digest, quoted",
            content = @Content(mediaType = MediaType.WILDCARD))
    @Refuses(416)
    @Transactional
    @Operation(
            summary = "The bytes of a paper",
            description = "Once somebody of another side has opened it, its author cannot take it back any more.")
    public Response file(
            @RestPath UUID caseId, @RestPath UUID id, @Context Request request, @Context HttpHeaders headers) {
        Standing standing = standings.in(caseId);
        Paper paper = papers.require(standing, id);
        if (!standing.opens(paper)) {
            throw PAPER_NOT_FOUND.with(id);
        }
        FileAnswer answer = FileAnswer.to(request, headers, store.file(paper.digest()), paper.digest());
        if (standing.side() != paper.author().side() && answer.isGiven()) {
            papers.read(paper, caller.is("clerk") || caller.is("judge"), clock.instant());
        }
        audit.noteLook(caseId, id);
        return answer.of(paper.type(), paper.filename());
    }

    /** @param upTo the last {@code shownAt} of the papers that were shown */
    @Schema(name = "PaperLook")
    public record Look(@NotNull Instant upTo) {}

    @PUT
    @Path("/seen")
    @Transactional
    @Operation(
            summary = "The caller has seen the list of papers",
            description = "Up to there nothing is new to this account any more. This is not service.")
    public void seen(@RestPath UUID caseId, @Valid @NotNull Look look) {
        Instant now = clock.instant();
        papers.seen(standings.in(caseId), look.upTo().isAfter(now) ? now : look.upTo());
    }
}
