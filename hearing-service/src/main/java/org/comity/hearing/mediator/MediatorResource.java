package org.comity.hearing.mediator;

import static org.comity.hearing.problem.HearingProblem.LANGUAGE_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.MEDIATOR_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.LanguageTag;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.PlainText;
import org.comity.http.Position;
import org.comity.http.Sha256;
import org.comity.http.TypedCode;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The register of mediators that a court keeps. */
@Path("/api/hearing/mediators")
@RolesAllowed("clerk")
public class MediatorResource {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int GROUP = 5;

    private final Mediators mediators;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    MediatorResource(Mediators mediators, AuditTrail audit, Caller caller, Clock clock) {
        this.mediators = mediators;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"clerk", "judge"})
    @Transactional
    @Operation(
            summary = "The mediators of the caller's court, in parts",
            description =
                    "All of the register, those too who are suspended or have not come with their code yet; in the order in which they came into it.")
    public Page<MediatorView> list(
            @RestQuery String after, @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                        mediators.ofCourt(court(), Position.read(after, Position.OLDEST), limit),
                        limit,
                        each -> new Position(each.addedAt(), each.id()))
                .map(MediatorView::of);
    }

    /**
     * @param body to which they belong, such as a mediation centre
     * @param languages BCP 47, what they speak best first
     * @param fields what they know about; may be left out
     */
    @Schema(name = "NewMediator")
    public record Entry(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String body,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 35) String> languages,
            @NotNull Origin origin,
            @Nullable @Size(max = 500) String fields) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Puts somebody into the register of mediators",
            description =
                    "By a clerk, of the clerk's court. From Hong Kong, Macao, Taiwan or abroad a mediator may be asked in disputes in which a party is from there. Nobody can choose them before they came with the code. Source: CPL 98; OM 6.")
    public MediatorView add(@Valid @NotNull Entry entry) {
        Mediator mediator = new Mediator(
                court(),
                PlainText.strip(entry.name()),
                PlainText.strip(entry.body()),
                entry.languages().stream()
                        .map(MediatorResource::known)
                        .distinct()
                        .toList(),
                entry.origin(),
                PlainText.isBlank(entry.fields()) ? null : PlainText.strip(entry.fields()),
                caller.accountId(),
                clock.instant());
        mediators.persist(mediator);
        audit.note("mediator-added", null, mediator.id());
        return MediatorView.of(mediator);
    }

    @Schema(
            name = "MediatorCode",
            description = "A code with which an account becomes that of a mediator; it is shown this once")
    public record Issued(UUID mediatorId, String name, String code) {}

    /** Without an idempotency key: the answer would be kept with it, and a code is kept nowhere. Asked again, there is a new one. */
    @PUT
    @Path("/{id}/code")
    @Transactional
    @Operation(
            summary = "Gives a mediator the code for their account",
            description =
                    "By a clerk of the court, to be handed over by another way. The code given before opens nothing; whoever came with one stays until somebody comes with this.")
    public Issued issue(@RestPath UUID id) {
        Mediator mediator = mediators.requireLocked(court(), id);
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String code = TypedCode.of(random);
        mediator.giveCode(Sha256.hexOf(code));
        audit.note("mediator-code-issued", null, id);
        return new Issued(id, mediator.name(), TypedCode.grouped(code, GROUP));
    }

    /** @param reason the court's own */
    @Schema(name = "MediatorSuspension")
    public record Suspension(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/{id}/suspension")
    @Once
    @Transactional
    @Operation(
            summary = "Suspends a mediator",
            description =
                    "By a clerk of the court. Nobody can choose or name them until they are restored; mediations that are set stay, and the court moves them or calls them off.")
    public MediatorView suspend(@RestPath UUID id, @Valid @NotNull Suspension suspension) {
        Mediator mediator = mediators.requireLocked(court(), id);
        mediator.suspend(PlainText.strip(suspension.reason()), caller.accountId(), clock.instant());
        audit.note("mediator-suspended", null, id);
        return MediatorView.of(mediator);
    }

    @DELETE
    @Path("/{id}/suspension")
    @Transactional
    @Refuses(409)
    @Operation(summary = "Restores a mediator who was suspended", description = "By a clerk of the court.")
    public MediatorView restore(@RestPath UUID id) {
        Mediator mediator = mediators.requireLocked(court(), id);
        mediator.restore();
        audit.note("mediator-restored", null, id);
        return MediatorView.of(mediator);
    }

    private String court() {
        return caller.court().orElseThrow(() -> MEDIATOR_NOT_FOUND.with(""));
    }

    private static String known(String language) {
        return LanguageTag.known(language).orElseThrow(() -> LANGUAGE_UNKNOWN.with(language));
    }
}
