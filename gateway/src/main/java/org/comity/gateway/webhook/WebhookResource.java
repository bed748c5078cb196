package org.comity.gateway.webhook;

import static org.comity.gateway.problem.GatewayProblem.WEBHOOK_NOT_POSSIBLE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.partner.Partners;
import org.comity.gateway.identity.staff.StaffMembers;
import org.comity.gateway.secret.Encryption;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.RecentProof;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where operators say to which address a partner's system is told what happens in its cases, and see what came of it. */
@Path("/api/partners/{id}/webhook")
@RolesAllowed("operator")
@RunOnVirtualThread
public class WebhookResource {
    /** As a message is called that tells of nothing. */
    static final String TRIAL = "Trial";

    private final Webhooks webhooks;
    private final WebhookAddress addresses;
    private final Partners partners;
    private final StaffMembers members;
    private final Encryption encryption;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    WebhookResource(
            Webhooks webhooks,
            WebhookAddress addresses,
            Partners partners,
            StaffMembers members,
            Encryption encryption,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.partners = partners;
        this.members = members;
        this.encryption = encryption;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param url null if none is set; then the rest is null and 0
     * @param failingSince since when the system has taken nothing; null while it takes what it is sent
     * @param waiting messages that are tried, or tried again
     * @param givenUp messages that nobody took for some three days; each can be sent again
     */
    public record WebhookView(
            @Nullable String url,
            @Nullable Instant setAt,
            @Nullable Instant failingSince,
            long waiting,
            long givenUp) {}

    @GET
    @Transactional
    @Operation(summary = "Where a partner's system is told what happens in the cases that it registered")
    public WebhookView webhook(@RestPath UUID id) {
        partners.require(id);
        return webhooks.of(id)
                .map(webhook -> new WebhookView(
                        webhook.url(),
                        webhook.setAt(),
                        webhook.failingSince(),
                        webhooks.count(id, WebhookMessage.State.WAITING),
                        webhooks.count(id, WebhookMessage.State.GIVEN_UP)))
                .orElseGet(() -> new WebhookView(null, null, null, 0, 0));
    }

    /** @param url https; within the networks of {@code comity.webhooks.inside} http, too */
    public record WebhookRequest(String url) {}

    /** @param secret by which its system checks signatures, as Standard Webhooks writes it; nobody sees it again */
    public record WebhookSet(String url, String secret) {}

    /** Without an idempotency key: the answer would be kept with it, and a secret is kept readable nowhere. Asked again, there is a new one. */
    @PUT
    @RecentProof
    @Transactional
    @Refuses({404, 409, 422})
    @Operation(
            summary = "Sets to which address a partner's system is told, with a new secret",
            description =
                    "From then on it is sent what happens in cases that it registered: what, and in which, and nothing about anybody. The "
                            + "secret before signs nothing any more. A name that leads to a machine which is not on the public internet is refused.")
    public WebhookSet set(@RestPath UUID id, @NotNull WebhookRequest request) {
        members.requireOperator(caller.accountId());
        partners.requireActive(id);
        String url = checked(request.url());
        Webhook webhook = webhooks.lock(id).orElseGet(() -> new Webhook(id));
        WebhookSecret secret = WebhookSecret.random();
        webhook.set(url, encryption.encrypt(secret.bytes(), id), clock.instant());
        webhooks.add(webhook);
        audit.note("webhook-set", null, id, Map.of("url", url));
        return new WebhookSet(url, secret.text());
    }

    private String checked(String url) {
        try {
            return addresses.placeOf(url).url().toString();
        } catch (WebhookAddress.NotReachable refused) {
            String ground =
                    switch (refused.fault()) {
                        case NOT_HTTPS -> "webhook-address-not-https";
                        case UNKNOWN -> "webhook-address-unknown";
                        case PRIVATE -> "webhook-address-private";
                    };
            throw WEBHOOK_NOT_POSSIBLE.because(List.of(new Ground(ground, null, "url")));
        }
    }

    @DELETE
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Has a partner's system told nothing any more", description = "What still waits is not sent.")
    public void remove(@RestPath UUID id) {
        members.requireOperator(caller.accountId());
        webhooks.remove(webhooks.requireLocked(id));
        audit.note("webhook-removed", null, id);
    }

    /**
     * @param type the event, as {@code docs/events} names it; {@code Trial} for one that tells of nothing
     * @param caseId null for a trial
     * @param nextTryAt null where it is not tried again
     * @param outcome what came of the last try, in English; null before the first
     */
    public record WebhookMessageView(
            UUID id,
            String type,
            @Nullable UUID caseId,
            Instant happenedAt,
            WebhookMessage.State state,
            int tries,
            @Nullable Instant nextTryAt,
            @Nullable String outcome,
            @Nullable Instant triedAt) {
        static WebhookMessageView of(WebhookMessage message) {
            return new WebhookMessageView(
                    message.id(),
                    message.type(),
                    message.caseId(),
                    message.happenedAt(),
                    message.state(),
                    message.tries(),
                    message.nextTryAt(),
                    message.outcome(),
                    message.triedAt());
        }
    }

    @GET
    @Path("/messages")
    @Transactional
    @Operation(
            summary = "What a partner's system was told, or could not be told, the newest first",
            description = "Of ninety days.")
    public Page<WebhookMessageView> messages(
            @RestPath UUID id,
            @RestQuery WebhookMessage.State state,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        partners.require(id);
        return Page.of(
                        webhooks.newest(id, state, Position.read(after, Position.NEWEST), limit),
                        limit,
                        message -> new Position(message.happenedAt(), message.id()))
                .map(WebhookMessageView::of);
    }

    @POST
    @Path("/trial")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Sends a partner's system a message that tells of nothing",
            description = "So that both see that it arrives.")
    public WebhookMessageView tryOut(@RestPath UUID id) {
        members.requireOperator(caller.accountId());
        webhooks.requireLocked(id);
        Instant now = clock.instant();
        WebhookMessage message = new WebhookMessage(UUID.randomUUID(), id, TRIAL, null, now, now);
        webhooks.add(message);
        return WebhookMessageView.of(message);
    }

    @POST
    @Path("/messages/{messageId}/sending")
    @Once
    @Transactional
    @Operation(
            summary = "Sends a message again that was given up, or taken",
            description = "With the same id, by which the system knows it.")
    public WebhookMessageView sendAgain(@RestPath UUID id, @RestPath UUID messageId) {
        members.requireOperator(caller.accountId());
        WebhookMessage message = webhooks.requireLocked(id, messageId);
        message.sendAgain(clock.instant());
        audit.note("webhook-message-sent-again", null, messageId);
        return WebhookMessageView.of(message);
    }
}
