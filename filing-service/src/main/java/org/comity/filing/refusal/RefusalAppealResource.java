package org.comity.filing.refusal;

import static org.comity.filing.problem.CaseProblem.REFUSAL_NOT_APPEALED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The appeal against the ruling that no case is registered: made by the filer, sent up by the court. Source: CPL 171-174, 286. */
@Path("/api/filing/submissions/{id}/refusal/appeal")
@Tag(name = "Refusal")
public class RefusalAppealResource {
    private final RefusalRulings rulings;
    private final RefusalDesk desk;
    private final Outbox outbox;

    RefusalAppealResource(RefusalRulings rulings, RefusalDesk desk, Outbox outbox) {
        this.rulings = rulings;
        this.desk = desk;
        this.outbox = outbox;
    }

    /**
     * @param requests what the court of appeal is to decide
     * @param reasons why
     */
    @Schema(name = "RefusalAppeal")
    public record Appeal(
            @NotBlank @Size(max = 2000) String requests,
            @NotBlank @Size(max = 8000) String reasons) {}

    @POST
    @RecentProof
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Appeal against the ruling (上诉)",
            description =
                    "By the filer, through the court that made it, once, until the period from its service has run; before service too. No fee is due (FEE 8). Source: CPL 157, 171-173, 286.")
    public RefusalView appeal(@RestPath UUID id, @Valid @NotNull Appeal said) {
        desk.issued(id);
        RefusalRuling ruling = rulings.lock(id);
        ruling.take(new RefusalPetition(said.requests(), said.reasons(), desk.caller(), desk.now()), desk.now());
        outbox.add(new RefusalAppealed(id, ruling.court(), desk.now()));
        return desk.noted("refusal-appealed", ruling);
    }

    /**
     * @param day the court's date
     * @param how to which court and by what
     */
    @Schema(name = "RefusalSendingUp")
    public record SendingUp(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String how) {}

    @POST
    @Path("/sending-up")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Note that petition and file went up to the court of appeal",
            description = "On which day and by what; the filer reads it. Source: CPL 174.")
    public RefusalView sendUp(@RestPath UUID id, @Valid @NotNull SendingUp said) {
        desk.lockAtCourt(id);
        desk.issued(id);
        RefusalRuling ruling = rulings.lock(id);
        if (ruling.petition() == null) {
            throw REFUSAL_NOT_APPEALED.with();
        }
        ruling.petition().sendUp(said.day(), said.how(), desk.caller(), desk.today());
        return desk.noted("refusal-sent-up", ruling);
    }
}
