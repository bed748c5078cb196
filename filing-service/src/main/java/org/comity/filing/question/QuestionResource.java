package org.comity.filing.question;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;
import static org.comity.filing.problem.CaseProblem.PAPER_FOR_NO_PARTY;
import static org.comity.filing.problem.CaseProblem.QUESTIONS_WAITING;
import static org.comity.filing.problem.CaseProblem.QUESTION_NOT_FOUND;

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
import java.util.UUID;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.form.Seen;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/questions")
@Tag(name = "Questions", description = "What a party asks the court about its case")
public class QuestionResource {
    private final Questions questions;
    private final QuestionDesk desk;
    private final QuestionsConfig config;
    private final Standings standings;
    private final CaseFiles files;

    QuestionResource(
            Questions questions, QuestionDesk desk, QuestionsConfig config, Standings standings, CaseFiles files) {
        this.questions = questions;
        this.desk = desk;
        this.config = config;
        this.standings = standings;
        this.files = files;
    }

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "The questions of a case, the newest first",
            description =
                    "The court sees all; a party those of its own side, and those that the court answered for all.")
    public Page<QuestionView> list(
            @RestPath UUID caseId,
            @RestQuery Question.State state,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing standing = standings.in(caseId);
        return Page.of(
                        questions.of(standing, state, Position.read(after, Position.NEWEST), limit),
                        limit,
                        question -> new Position(question.askedAt(), question.id()))
                .map(question -> desk.view(question, standing));
    }

    /** @param partyId for whom; may be left out by who acts for one party only */
    @Schema(name = "QuestionToAsk")
    public record Ask(
            @Nullable UUID partyId,
            @NotBlank @Size(max = 4000) String text) {}

    @POST
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Ask the court about the case",
            description =
                    "Whoever acts for a party. Nothing is decided by a question, no period runs from it, and the answer is no ruling; "
                            + "what the court is to decide is an application.")
    public QuestionView ask(@RestPath UUID caseId, @Valid @NotNull Ask asked) {
        Standing standing = atSide(caseId);
        files.hold(standing.file());
        CaseParty party = party(standing, asked.partyId());
        if (questions.openOf(party.id()) >= config.openForAParty()) {
            throw QUESTIONS_WAITING.with(config.openForAParty());
        }
        Question question = new Question(
                standing.file().court(),
                party,
                asked.text(),
                desk.caller(),
                desk.today().plusDays(config.answerWithinDays()),
                desk.now());
        questions.persist(question);
        desk.tell(new QuestionAsked(caseId, question.id(), party.id(), question.answerBy(), question.askedAt()));
        return desk.done(question, standing, DocketEntry.What.QUESTION_ASKED, DocketEntry.By.PARTY);
    }

    private static CaseParty party(Standing standing, UUID partyId) {
        if (partyId == null && standing.parties().size() > 1) {
            throw PAPER_FOR_NO_PARTY.with();
        }
        return standing.parties().stream()
                .filter(party -> partyId == null || party.id().equals(partyId))
                .findFirst()
                .orElseThrow(PAPER_FOR_NO_PARTY::with);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Take back a question that the court has not answered")
    public QuestionView withdraw(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Standing standing = atSide(caseId);
        Question question = questions.lock(standing, id);
        if (!desk.isOwn(question, standing)) {
            throw QUESTION_NOT_FOUND.with(id);
        }
        question.withdraw(seen.version(), desk.now());
        return desk.done(question, standing, DocketEntry.What.QUESTION_WITHDRAWN, DocketEntry.By.PARTY);
    }

    /**
     * @param version the one that was seen
     * @param forAll whether every party reads question and answer; else the side that asked
     */
    @Schema(name = "QuestionAnswer")
    public record Answer(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 8000) String text,
            boolean forAll) {}

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({"clerk", "judge"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Answer a question",
            description =
                    "Once, by a clerk of the court or a judge of the case. An answer that concerns all is for all parties.")
    public QuestionView answer(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Answer said) {
        Standing standing = standings.atCourt(caseId);
        Question question = questions.lock(standing, id);
        question.answer(said.version(), said.text(), said.forAll(), desk.caller(), desk.now());
        desk.tell(new QuestionAnswered(caseId, id, question.partyId(), desk.told(question), question.answeredAt()));
        return desk.done(question, standing, DocketEntry.What.QUESTION_ANSWERED, DocketEntry.By.COURT);
    }

    private Standing atSide(UUID caseId) {
        Standing standing = standings.in(caseId);
        if (standing.isOfTheCourt()) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        return standing;
    }
}
