package org.comity.gateway.identity.partner;

import static org.comity.gateway.problem.GatewayProblem.DISABLING_NOT_POSSIBLE;
import static org.comity.gateway.problem.GatewayProblem.PARTNER_NOT_POSSIBLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.DisplayName;
import org.comity.gateway.identity.staff.StaffMembers;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.PlainText;
import org.comity.http.Position;
import org.comity.http.RecentProof;
import org.comity.http.contract.Refuses;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What operators do about partners: they make one, give it its secret, and keep it out. */
@Path("/api/partners")
@RolesAllowed("operator")
@RunOnVirtualThread
public class PartnerResource {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1000;

    private final Partners partners;
    private final StaffMembers members;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PartnerResource(Partners partners, StaffMembers members, AuditTrail audit, Caller caller, Clock clock) {
        this.partners = partners;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "The partners of the courts, the newest first")
    public Page<PartnerView> list(
            @RestQuery("q") @Size(max = 200) @Parameter(description = "words in the name") String words,
            @RestQuery Partner.State state,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<Partner> found = partners.newest(words, state, Position.read(after, Position.NEWEST), limit);
        Map<UUID, PartnerSecret> secrets =
                partners.secretsOf(found.stream().map(Partner::id).toList());
        return Page.of(found, limit, partner -> new Position(partner.madeAt(), partner.id()))
                .map(partner -> PartnerView.of(partner, secrets.get(partner.id())));
    }

    /** @param clientId as which its system comes */
    public record PartnerName(UUID clientId, String name) {}

    @GET
    @Path("/of-court")
    @RolesAllowed("clerk")
    @Transactional
    @Operation(
            summary = "The partners that may work for the caller's court, by name, the newest first",
            description =
                    "So that a clerk can say which carrier's system tells of an item. Those that are kept out are not among them.")
    public Page<PartnerName> ofCourt(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<Partner> found =
                partners.activeOf(caller.court().orElse(""), Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, partner -> new Position(partner.madeAt(), partner.id()))
                .map(partner -> new PartnerName(partner.id(), partner.name()));
    }

    /** @param courts codes of those for which it may register */
    public record PartnerRequest(String name, List<String> courts) {
        public PartnerRequest {
            courts = courts == null ? List.of() : List.copyOf(courts);
        }

        List<Ground> grounds() {
            List<Ground> grounds = new ArrayList<>(new DisplayName(name).grounds());
            if (courts.isEmpty()
                    || !courts.stream().allMatch(code -> Courts.find(code).isPresent())) {
                grounds.add(new Ground("partner-court-unknown", null, "courts"));
            }
            return grounds;
        }
    }

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Makes a partner", description = "It has no secret yet, and gets no token before it has.")
    public PartnerView make(@NotNull PartnerRequest request) {
        members.requireOperator(caller.accountId());
        List<Ground> grounds = request.grounds();
        if (!grounds.isEmpty()) {
            throw PARTNER_NOT_POSSIBLE.because(grounds);
        }
        Partner partner =
                new Partner(new DisplayName(request.name()), request.courts(), caller.accountId(), clock.instant());
        partners.persist(partner);
        audit.note("partner-made", null, partner.id(), Map.of("courts", String.join(" ", partner.courts())));
        return told(partner);
    }

    /** @param secret nobody sees it again */
    public record IssuedSecret(UUID clientId, String secret) {}

    /** Without an idempotency key: the answer would be kept with it, and a secret is kept nowhere. Asked again, there is a new one. */
    @PUT
    @RecentProof
    @Path("/{id}/secret")
    @Transactional
    @Refuses(409)
    @Operation(
            summary = "Gives a partner a new secret",
            description =
                    "The one before gets no token any more, and half a minute later no service takes one that it got.")
    public IssuedSecret renewSecret(@RestPath UUID id) {
        members.requireOperator(caller.accountId());
        Partner partner = partners.requireLocked(id);
        partner.requireActive();
        String secret = partners.newSecret(partner, clock.instant()).text();
        audit.note("partner-secret-made", null, id);
        return new IssuedSecret(id, secret);
    }

    /** @param version the one the operator saw @param reason what the operator wants to be kept of why */
    public record PartnerDisabling(@Min(0) long version, String reason) {}

    @POST
    @Path("/{id}/disabling")
    @Once
    @Transactional
    @Operation(
            summary = "Keeps a partner out",
            description = "Its secret is taken back; half a minute later no service takes a token of it.")
    public PartnerView disable(@RestPath UUID id, @Valid @NotNull PartnerDisabling request) {
        members.requireOperator(caller.accountId());
        String reason = request.reason() == null ? "" : PlainText.strip(request.reason());
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw DISABLING_NOT_POSSIBLE.because(
                    List.of(new Ground("reason-length", null, "reason", List.of(SHORTEST_REASON, LONGEST_REASON))));
        }
        Partner partner = partners.requireLocked(id);
        partner.disable(request.version(), reason);
        partners.revokeSecret(partner, clock.instant());
        audit.note("partner-disabled", null, id);
        return told(partner);
    }

    /** @param version the one the operator saw */
    public record PartnerEnabling(@Min(0) long version) {}

    @POST
    @RecentProof
    @Path("/{id}/enabling")
    @Once
    @Transactional
    @Operation(summary = "Lets a partner in again", description = "It needs a new secret.")
    public PartnerView enable(@RestPath UUID id, @Valid @NotNull PartnerEnabling request) {
        members.requireOperator(caller.accountId());
        Partner partner = partners.requireLocked(id);
        partner.enable(request.version());
        audit.note("partner-enabled", null, id);
        return told(partner);
    }

    /** Written first, so that what is told and the view have the version that is asked for next. */
    private PartnerView told(Partner partner) {
        partners.flush();
        partners.tell(partner);
        return PartnerView.of(partner, partners.secretsOf(List.of(partner.id())).get(partner.id()));
    }
}
