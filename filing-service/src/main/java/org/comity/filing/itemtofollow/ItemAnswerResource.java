package org.comity.filing.itemtofollow;

import static org.comity.filing.problem.CaseProblem.ITEM_ANSWERED_ALREADY;
import static org.comity.filing.problem.CaseProblem.ITEM_ANSWER_CHANGED;
import static org.comity.filing.problem.CaseProblem.ITEM_NOT_FOUND;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Which paper is what had to follow: the party names it, a clerk asks again if it is not. */
@Path("/api/filing/cases/{caseId}/items-to-follow/{id}")
@Tag(name = "Items to follow")
public class ItemAnswerResource {
    private final CaseFiles files;
    private final Standings standings;
    private final Papers papers;
    private final ItemsToFollow items;
    private final ItemAnswers answers;
    private final ItemViews views;
    private final CaseParties parties;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ItemAnswerResource(
            CaseFiles files,
            Standings standings,
            Papers papers,
            ItemsToFollow items,
            ItemAnswers answers,
            ItemViews views,
            CaseParties parties,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.standings = standings;
        this.papers = papers;
        this.items = items;
        this.answers = answers;
        this.views = views;
        this.parties = parties;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param paperId of the own side, handed in already */
    @Schema(name = "ItemAnswered")
    public record Answered(@NotNull UUID paperId) {}

    @POST
    @Path("/answers")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say which paper is the one that had to follow",
            description = "One that was handed in and stands. Its deadline is met only when a clerk says that it came.")
    public ItemView answer(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Answered answered) {
        if (!files.requireReading(caseId).isWhole()) {
            throw ITEM_NOT_FOUND.with(id);
        }
        Standing standing = standings.in(caseId);
        ItemToFollow item = items.lock(caseId, id);
        item.requireOpen();
        answers.waiting(id).ifPresent(waiting -> {
            throw ITEM_ANSWERED_ALREADY.with(waiting.title(), waiting.givenAt());
        });
        Paper paper = papers.require(standing, answered.paperId());
        if (!paper.isFiled() || paper.isTranslation() || paper.author().side() != standing.side()) {
            throw PAPER_NOT_FOUND.with(answered.paperId());
        }
        standing.requireActsFor(paper.author());
        answers.persist(new ItemAnswer(id, paper, caller.accountId(), caller.name(), clock.instant()));
        audit.note("item-answered", caseId, id, Map.of("paper", paper.id().toString()));
        return views.of(item);
    }

    /**
     * @param answerId the answer that the clerk saw
     * @param why the paper is not what had to follow; the party reads it
     */
    @Schema(name = "ItemAskedAgain")
    public record AskedAgain(
            @NotNull UUID answerId,
            @NotBlank @Size(max = 1000) String why) {}

    @POST
    @Path("/asking-again")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Ask again for what had to follow",
            description =
                    "The paper that was named is not that, and why. Its last day stays; to move it is an act of its own.")
    public ItemView askAgain(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull AskedAgain asked) {
        CaseFile file = files.requireVisible(caseId);
        if (!files.isAtCallersCourt(file)) {
            throw ITEM_NOT_FOUND.with(id);
        }
        ItemToFollow item = items.lock(caseId, id);
        item.requireOpen();
        Instant now = clock.instant();
        answers.waiting(id)
                .filter(waiting -> waiting.id().equals(asked.answerId()))
                .orElseThrow(ITEM_ANSWER_CHANGED::with)
                .askAgain(asked.why(), caller.accountId(), caller.name(), now);
        List<UUID> filers = parties.accounts(caseId, role -> role == Litigant.Role.PLAINTIFF);
        outbox.add(new ItemAskedAgain(caseId, id, filers, now));
        audit.note("item-asked-again", caseId, id);
        return views.of(item);
    }
}
