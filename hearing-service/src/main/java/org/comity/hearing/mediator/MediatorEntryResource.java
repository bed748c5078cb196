package org.comity.hearing.mediator;

import static org.comity.hearing.problem.HearingProblem.MEDIATOR_CODE_UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Sha256;
import org.comity.http.TypedCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/hearing/mediator-entries")
@RolesAllowed("party")
public class MediatorEntryResource {
    /** 128 bits: tries are not counted. */
    private static final int LENGTH = 26;

    private final Mediators mediators;
    private final AuditTrail audit;
    private final Caller caller;

    MediatorEntryResource(Mediators mediators, AuditTrail audit, Caller caller) {
        this.mediators = mediators;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param code as the person was given it */
    @Schema(name = "MediatorCodeRedemption")
    public record Redemption(@NotBlank @Size(max = 200) String code) {}

    @Schema(
            name = "MediatorJoined",
            description = "The entry of the register to which the caller's account belongs from now on")
    public record Joined(UUID mediatorId, String name, String body) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Become the account of a mediator, with the code from the court",
            description =
                    "A code works once. `mediator-code-unknown` for one that was used, or in whose place another was given.")
    public Joined join(@Valid @NotNull Redemption redemption) {
        String digest =
                TypedCode.read(redemption.code(), LENGTH).map(Sha256::hexOf).orElseThrow(MEDIATOR_CODE_UNKNOWN::with);
        Mediator mediator = mediators.withCode(digest).orElseThrow(MEDIATOR_CODE_UNKNOWN::with);
        mediator.join(caller.accountId());
        audit.note("mediator-joined", null, mediator.id());
        return new Joined(mediator.id(), mediator.name(), mediator.body());
    }
}
