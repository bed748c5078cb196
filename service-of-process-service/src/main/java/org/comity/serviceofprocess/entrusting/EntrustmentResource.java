package org.comity.serviceofprocess.entrusting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.entrusting.Entrustment.Kind;
import org.comity.serviceofprocess.mail.Sending;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The court gives the papers of an attempt to who carries them, and reads what comes back. */
@Path("/api/service/attempts/{id}/entrustments")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(
        name = "Carriers",
        description = "CPL 91; 法释〔2013〕11号 7, 8: who carries papers for the court, with an account of its own")
public class EntrustmentResource {

    private final Entrustments entrustments;
    private final ServiceAttempts attempts;
    private final AuditTrail audit;
    private final Caller caller;
    private final Giving giving;
    private final Clock clock;

    EntrustmentResource(
            Entrustments entrustments,
            ServiceAttempts attempts,
            AuditTrail audit,
            Caller caller,
            Giving giving,
            Clock clock) {
        this.entrustments = entrustments;
        this.attempts = attempts;
        this.audit = audit;
        this.caller = caller;
        this.giving = giving;
        this.clock = clock;
    }

    /**
     * @param takenBy who took it, as the account is called; null while nobody did
     * @param endedAt null while it holds
     * @param locked whether its link was guessed at too often
     * @param invitedEmail where its link was mailed to; null where it was given in another way
     * @param invitation what became of that mail; null likewise
     */
    @Schema(name = "EntrustmentView")
    record View(
            UUID id,
            Kind kind,
            String name,
            String givenBy,
            Instant givenAt,
            Instant expiresAt,
            @Nullable String takenBy,
            @Nullable Instant takenAt,
            @Nullable Instant endedAt,
            boolean locked,
            @Nullable String invitedEmail,
            @Nullable Sending invitation,
            List<ReturnView> returns) {

        static View of(Entrustment each, List<ReturnView> returns) {
            return new View(
                    each.id(),
                    each.kind(),
                    each.name(),
                    each.givenByName(),
                    each.key().issuedAt(),
                    each.key().expiresAt(),
                    each.accountName(),
                    each.takenAt(),
                    each.endedAt(),
                    each.key().isLocked(),
                    each.invitation() == null ? null : each.invitation().email(),
                    each.invitation() == null ? null : each.invitation().sending(),
                    returns);
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Who carries the papers of an attempt, and what they returned")
    public List<View> list(@RestPath UUID id) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        audit.noteLook(attempt.caseId(), id);
        List<Entrustment> found = entrustments.ofAttempt(id);
        Map<UUID, List<ReturnView>> returns =
                entrustments.returnsOf(found.stream().map(Entrustment::id).toList());
        return found.stream()
                .map(each -> View.of(each, returns.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /**
     * @param name of the office, firm or person
     * @param days in which the link can be taken
     * @param email where the link is mailed to; null if the clerk gives it in another way
     * @param language of that mail; null for the clerk's own
     * @param partnerId client id of a partner of the court whose system carries them, without a link and a mail; null for an account
     *     that takes the link
     */
    @Schema(name = "Entrust")
    record Entrust(
            @NotNull Kind kind,
            @NotBlank @Size(max = 300) String name,
            @NotNull @Min(1) @Max(90) Integer days,
            @Nullable @Email @Size(max = 254) String email,

            @Nullable @Pattern(regexp = "zh-CN|en|ko|ja|ru|fr|es|ar")
            String language,

            @Nullable UUID partnerId) {}

    /** @param address with its secret: in this answer and nowhere else; null where the same command comes again, and for a partner's system */
    @Schema(name = "EntrustmentGiven")
    record Given(@Nullable String address, View entrustment) {
        @Override
        public String toString() {
            return "Given[…]";
        }
    }

    @POST
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Operation(summary = "Gives the papers of an attempt to a carrier", description = """
                    By a link that is shown once; the account that takes it sees this attempt's papers and no more. The system of a \
                    partner of the court, such as of a ministry, a mission or the post, is named by its client id instead. With an address the \
                    link is mailed too; what became of the mail stands in the list, PENDING until that is known. It is not tried again. \
                    Where a lost answer took the link along, it is ended and given anew.""")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "The same key and request give the papers once, and send no second mail")
    public Given give(@RestPath UUID id, @NotNull @Valid Entrust given) {
        Giving.Begun begun = giving.begin(id, given);
        if (begun.letter() != null) {
            giving.send(begun.letter());
        }
        return new Given(begun.address(), giving.show(begun.entrustmentId()));
    }

    @POST
    @Path("/{entrustmentId}/end")
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "Ends it: the carrier sees it no longer, and nobody can take it",
            description = "What was returned stays.")
    public View end(@RestPath UUID id, @RestPath UUID entrustmentId) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        Entrustment entrustment = entrustments.requireOf(id, entrustmentId);
        entrustment.end(clock.instant());
        audit.note("entrustment-ended", attempt.caseId(), entrustmentId);
        return View.of(
                entrustment, entrustments.returnsOf(List.of(entrustmentId)).getOrDefault(entrustmentId, List.of()));
    }
}
