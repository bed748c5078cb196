package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.DECISION_DAY_WRONG;
import static org.comity.filing.problem.CaseProblem.DECISION_FOR_ANOTHER;
import static org.comity.filing.problem.CaseProblem.EFFECT_DAY_WRONG;
import static org.comity.filing.problem.CaseProblem.EFFECT_NOT_YET;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.judgment.DecisionCourse.Form;
import org.comity.filing.paper.CaseEnds;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/cases/{caseId}/decisions")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Decisions", description = "What becomes of a decision once it is issued")
public class DecisionResource {
    private final Standings standings;
    private final CaseFiles files;
    private final Papers papers;
    private final DecisionCourses courses;
    private final DecisionDesk desk;
    private final CaseEnds ends;
    private final Outbox outbox;

    DecisionResource(
            Standings standings,
            CaseFiles files,
            Papers papers,
            DecisionCourses courses,
            DecisionDesk desk,
            CaseEnds ends,
            Outbox outbox) {
        this.standings = standings;
        this.files = files;
        this.papers = papers;
        this.courses = courses;
        this.desk = desk;
        this.ends = ends;
        this.outbox = outbox;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The decisions of a case, the newest first",
            description =
                    "Those that the caller reads, each with the period of appeal of every party, counted from its own service. Source: J 536.")
    public Page<DecisionView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing standing = standings.in(caseId);
        List<Paper> found =
                papers.originals(standing, PaperKinds.DECISIONS, Position.read(after, Position.NEWEST), limit);
        return desk.views(Page.of(found, limit, paper -> new Position(paper.filedAt(), paper.id())), standing);
    }

    /**
     * @param day the court's date
     * @param where the place; online, the room
     */
    @Schema(name = "Announcement")
    public record Announcement(
            @NotNull LocalDate day,
            @NotNull Form form,
            @NotBlank @Size(max = 200) String where) {}

    @POST
    @Path("/{paperId}/announcement")
    @RolesAllowed("judge")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Record that a decision was announced (宣判)",
            description =
                    "By a judge of the case. The period of appeal runs from service of the text, not from here. Source: CPL 151, 171.")
    public DecisionView announce(@RestPath UUID caseId, @RestPath UUID paperId, @Valid @NotNull Announcement said) {
        Standing standing = held(caseId);
        Paper paper = decision(standing, paperId);
        if (said.day().isAfter(desk.today())
                || said.day().isBefore(standing.file().registeredOn())) {
            throw DECISION_DAY_WRONG.with();
        }
        DecisionCourse course = courses.of(paper);
        course.announce(said.day(), said.form(), said.where(), desk.caller(), desk.now());
        outbox.add(new DecisionAnnounced(
                caseId, paperId, paper.kind(), said.form(), said.day(), course.sendBy(), desk.told(paper), desk.now()));
        return desk.noted(
                What.DECISION_ANNOUNCED,
                paper,
                standing,
                Map.of("day", said.day().toString(), "where", said.where()));
    }

    /** @param day the first day of effect, the court's date */
    @Schema(name = "EffectRecord")
    public record EffectRecord(@NotNull LocalDate day) {}

    @POST
    @Path("/{paperId}/effect")
    @RolesAllowed("judge")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Record that a decision is in effect",
            description =
                    "By a judge of the case. Of what can be appealed the day is the one after the last period has run, and no other; "
                            + "of a conciliation it is the day on which the last party received the statement (CPL 100; J 149). The certificate of effect opens with it.")
    public DecisionView takeEffect(@RestPath UUID caseId, @RestPath UUID paperId, @Valid @NotNull EffectRecord said) {
        Standing standing = held(caseId);
        Paper paper = decision(standing, paperId);
        Effect effect = desk.effectOf(paper);
        if (effect.standing() != Effect.Standing.READY) {
            throw EFFECT_NOT_YET.with();
        }
        if (!said.day().equals(effect.on())) {
            throw EFFECT_DAY_WRONG.with(effect.on());
        }
        courses.of(paper).takeEffect(said.day(), desk.caller(), desk.now());
        if (PaperKinds.thatEndACaseInEffect().contains(paper.kind())) {
            ends.end(paper, desk.now());
        }
        outbox.add(new DecisionInEffect(caseId, paperId, paper.kind(), said.day(), desk.told(paper), desk.now()));
        return desk.noted(
                What.DECISION_IN_EFFECT,
                paper,
                standing,
                Map.of("day", said.day().toString()));
    }

    /** The caller, a judge to whom the case was given, with the case held. */
    private Standing held(UUID caseId) {
        Standing standing = standings.in(caseId);
        if (!desk.mayRecord(standing)) {
            throw DECISION_FOR_ANOTHER.with();
        }
        files.hold(standing.file());
        return standing;
    }

    private Paper decision(Standing standing, UUID paperId) {
        Paper paper = papers.require(standing, paperId);
        if (!PaperKinds.DECISIONS.contains(paper.kind()) || paper.isTranslation() || !paper.isFiled()) {
            throw PAPER_NOT_FOUND.with(paperId);
        }
        return paper;
    }
}
