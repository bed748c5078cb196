package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.REVIEW_NOT_WHOLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.serviceofprocess.casefile.CourtPeople;
import org.comity.serviceofprocess.casefile.CourtPerson;
import org.comity.serviceofprocess.incoming.IncomingGround.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a request from abroad is carried out, who says so, and who carries it. */
@Path("/api/service/incoming/{id}/review")
@RolesAllowed("clerk")
@Tag(name = "Requests from abroad")
public class IncomingReviewResource {

    private final IncomingBook book;
    private final CourtPeople people;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    IncomingReviewResource(IncomingBook book, CourtPeople people, Outbox outbox, Caller caller, Clock clock) {
        this.book = book;
        this.people = people;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param version that the reader saw */
    @Schema(name = "IncomingAssign")
    record Assign(@NotNull Integer version, @NotNull UUID accountId) {}

    @POST
    @Path("/assignment")
    @RolesAllowed({"clerk", "supervisor"})
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Gives it to a clerk of the court, who carries it from now on")
    public IncomingView assign(@RestPath UUID id, @NotNull @Valid Assign given) {
        IncomingRequest request = book.hold(id, given.version());
        CourtPerson clerk = people.requireClerk(request.court(), given.accountId());
        request.assign(clerk.accountId(), clerk.name());
        return book.record(request, IncomingStep.Kind.ASSIGNED, book.today(), Map.of("to", clerk.name()));
    }

    /**
     * @param ground why, one of the grounds of the request
     * @param words what exactly, for who asked, or for the judge
     */
    @Schema(name = "IncomingObjection")
    record Objection(
            @NotNull Integer version,
            @NotBlank @Size(max = 60) String ground,
            @NotBlank @Size(max = 4000) String words) {}

    @POST
    @Path("/correction")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Sends it back to be mended",
            description = "Who asked is told which ground and what exactly (HSC 4); nothing is refused by that.")
    public IncomingView askToCorrect(@RestPath UUID id, @NotNull @Valid Objection objection) {
        IncomingRequest request = book.hold(id, objection.version());
        book.requireGround(request, objection.ground(), Effect.CORRECT);
        request.askToCorrect();
        return book.record(
                request,
                IncomingStep.Kind.ASKED_TO_CORRECT,
                book.today(),
                Map.of("ground", objection.ground(), "words", objection.words()));
    }

    /** @param on the day at the court on which it came */
    @Schema(name = "IncomingCorrected")
    record Corrected(
            @NotNull Integer version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String words) {}

    @POST
    @Path("/corrected")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that what was missing came; it is reviewed anew")
    public IncomingView corrected(@RestPath UUID id, @NotNull @Valid Corrected corrected) {
        IncomingRequest request = book.hold(id, corrected.version());
        request.corrected();
        return book.record(request, IncomingStep.Kind.CORRECTED, corrected.on(), Map.of("words", corrected.words()));
    }

    /** @param examined each ground that could stand in its way: the reviewer looked, and none does */
    @Schema(name = "IncomingAcceptance")
    record Acceptance(
            @NotNull Integer version,
            @NotNull @Size(max = 30) Set<@NotBlank String> examined) {}

    @POST
    @RecentProof
    @Path("/acceptance")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Accepts it: nothing stands in its way, and it is carried out",
            description = "Refused while a ground was not looked at, each named (法释〔2013〕11号 2, 3).")
    public IncomingView accept(@RestPath UUID id, @NotNull @Valid Acceptance acceptance) {
        IncomingRequest request = book.hold(id, acceptance.version());
        List<Ground> open = IncomingGround.of(request.asks(), request.basis(), book.today()).stream()
                .filter(ground -> !acceptance.examined().contains(ground.code()))
                .map(ground -> new Ground(
                        "ground-not-examined", ground.article(), "examined", List.of(ground.text(caller.locale()))))
                .toList();
        if (!open.isEmpty()) {
            throw REVIEW_NOT_WHOLE.because(open);
        }
        request.accept();
        return book.record(request, IncomingStep.Kind.ACCEPTED, book.today(), Map.of());
    }

    @POST
    @Path("/refusal-proposal")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Asks a judge to refuse it",
            description =
                    "On a ground that lets a court refuse; until the judge decides nothing is done, and who asked is not told.")
    public IncomingView propose(@RestPath UUID id, @NotNull @Valid Objection objection) {
        IncomingRequest request = book.hold(id, objection.version());
        book.requireGround(request, objection.ground(), Effect.REFUSE);
        request.proposeRefusal();
        outbox.add(new IncomingRefusalProposed(request.id(), request.court(), request.number(), clock.instant()));
        return book.record(
                request,
                IncomingStep.Kind.REFUSAL_PROPOSED,
                book.today(),
                Map.of("ground", objection.ground(), "words", objection.words()));
    }

    /**
     * @param ground on which it is refused; null if it is not
     * @param words the judge's reasons
     */
    @Schema(name = "IncomingDecision")
    record Decision(
            @NotNull Integer version,
            @NotNull Boolean refused,
            @Size(max = 60) String ground,
            @NotBlank @Size(max = 4000) String words) {}

    @POST
    @RecentProof
    @Path("/decision")
    @RolesAllowed("judge")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "A judge refuses it, or does not",
            description =
                    "If not, it is reviewed as before. Of a refusal who asked is told with its ground and reasons (HSC 13(3)).")
    public IncomingView decide(@RestPath UUID id, @NotNull @Valid Decision decision) {
        IncomingRequest request = book.hold(id, decision.version());
        if (decision.refused()) {
            book.requireGround(request, decision.ground(), Effect.REFUSE);
        }
        request.decide(decision.refused());
        Map<String, String> facts = new HashMap<>(Map.of("words", decision.words()));
        if (decision.refused()) {
            facts.put("ground", decision.ground());
        }
        return book.record(
                request,
                decision.refused() ? IncomingStep.Kind.REFUSED : IncomingStep.Kind.REFUSAL_NOT_FOLLOWED,
                book.today(),
                facts);
    }
}
