package org.comity.filing.refusal;

import static org.comity.filing.problem.CaseProblem.REFUSAL_GROUND_UNKNOWN;
import static org.comity.filing.problem.CaseProblem.REFUSAL_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.form.Seen;
import org.comity.filing.submission.Submission;
import org.comity.http.Once;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The ruling that no case is registered while a clerk writes it: its grounds, its findings, how it looks. */
@Path("/api/filing/submissions/{id}/refusal")
@RolesAllowed("clerk")
@Tag(name = "Refusal")
public class RefusalDraftResource {
    private final RefusalRulings rulings;
    private final RefusalDesk desk;
    private final Outbox outbox;

    RefusalDraftResource(RefusalRulings rulings, RefusalDesk desk, Outbox outbox) {
        this.rulings = rulings;
        this.desk = desk;
        this.outbox = outbox;
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Write the draft of a ruling that no case is registered",
            description =
                    "By the clerk who reviews the filing. A clerk proposes; a judge decides. Source: CPL 126, 157.")
    public RefusalView write(@RestPath UUID id, @Valid @NotNull RefusalDraft draft) {
        Submission submission = desk.lockAtCourt(id);
        submission.requireRefusableBy(desk.caller().accountId());
        draft.grounds().stream()
                .filter(code -> RefusalGround.find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw REFUSAL_GROUND_UNKNOWN.with(code);
                });
        RefusalRuling ruling = rulings.of(id).orElseGet(() -> new RefusalRuling(submission));
        ruling.write(draft, desk.caller(), desk.now());
        rulings.persist(ruling);
        return desk.noted("refusal-drafted", ruling);
    }

    @POST
    @Path("/sending")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Lay the draft before the judges",
            description =
                    "Until a judge decides or gives it back, nothing else is decided about the filing. Refused, naming the character, "
                            + "if a part of it could not be read.")
    public RefusalView send(@RestPath UUID id, @Valid @NotNull Seen seen) {
        Submission submission = desk.lockAtCourt(id);
        RefusalRuling ruling = rulings.lock(id);
        ruling.require(seen.version(), RefusalRuling.State.DRAFT);
        desk.pdf(ruling, submission, null, null);
        submission.proposeRefusal(desk.caller().accountId(), desk.caller().name(), desk.now());
        ruling.send(desk.now());
        outbox.add(new RefusalSent(id, submission.court(), desk.now()));
        return desk.noted("refusal-sent", ruling);
    }

    @GET
    @Path("/preview")
    @RolesAllowed({"clerk", "judge"})
    @Produces("application/pdf")
    @Transactional
    @Refuses({409, 422})
    @Operation(summary = "How the ruling will look, as PDF", description = "It says itself that it is a draft.")
    public Response preview(@RestPath UUID id) {
        Submission submission = desk.submission(id);
        RefusalRuling ruling = rulings.of(id).orElseThrow(REFUSAL_NOT_FOUND::with);
        return RefusalResource.pdf(Response.ok(desk.pdf(ruling, submission, null, null)), "draft.pdf");
    }
}
