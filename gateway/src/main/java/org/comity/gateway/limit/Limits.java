package org.comity.gateway.limit;

import static org.comity.gateway.problem.GatewayProblem.LENGTH_REQUIRED;
import static org.comity.http.HttpProblemCode.NOT_FOUND;
import static org.comity.http.HttpProblemCode.REQUEST_TOO_LARGE;
import static org.comity.http.HttpProblemCode.TOO_MANY_REQUESTS;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comity.gateway.problem.Refusals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what is too much, too often or too large, before anything else looks at it. */
@ApplicationScoped
public class Limits {
    static final int ORDER = -900;
    private static final Pattern OWN = Pattern.compile("/api/(accounts|sessions|tokens)(/.*)?");
    /** Addresses that two readers could understand differently. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i).*(//|/\\.\\.?(/|$)|%2e|%2f|%5c|\\\\|%00|;).*");

    private final Refusals refusals;
    private final LimitsConfig config;
    private final URI publicUrl;
    private final Rates byAddress;
    private final Rates byAccount;
    private final Rates signIns;
    private final Rates registrations;

    Limits(Refusals refusals, LimitsConfig config, @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.publicUrl = publicUrl;
        this.refusals = refusals;
        this.config = config;
        this.byAddress = new Rates(config.requestsPerMinuteAndAddress(), Duration.ofMinutes(1));
        this.byAccount = new Rates(config.requestsPerMinuteAndAccount(), Duration.ofMinutes(1));
        this.signIns = new Rates(config.signInsPerMinuteAndAddress(), Duration.ofMinutes(1));
        this.registrations = new Rates(config.registrationsPerHourAndAddress(), Duration.ofHours(1));
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        String path = context.request().path();
        if (AMBIGUOUS.matcher(path).matches() || path.startsWith("/q/") && isPublic(context.request())) {
            refusals.answer(context, NOT_FOUND.with());
        } else if (!path.startsWith("/api/") || passes(context, path)) {
            context.next();
        }
    }

    /** Health and metrics are for those who run this; they ask the process itself, not its public name. */
    private boolean isPublic(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return publicUrl.getScheme().equals("https")
                && (asked == null || asked.host().equalsIgnoreCase(publicUrl.getHost()));
    }

    private boolean passes(RoutingContext context, String path) {
        String address = Callers.addressOf(context.request());
        long wait = byAddress.secondsToWait(address);
        if (wait == 0 && context.request().method() == HttpMethod.POST) {
            wait = switch (path) {
                case "/api/sessions", "/api/accounts/confirmations" -> signIns.secondsToWait(address);
                case "/api/tokens" -> signIns.secondsToWait("service " + address);
                case "/api/accounts" -> registrations.secondsToWait(address);
                default -> 0;
            };
        }
        return waited(context, wait) && (!OWN.matcher(path).matches() || isSmall(context));
    }

    /** One account's share. @return false if the request was refused */
    public boolean passesFor(UUID accountId, RoutingContext context) {
        return waited(context, byAccount.secondsToWait(accountId.toString()));
    }

    private boolean waited(RoutingContext context, long seconds) {
        if (seconds == 0) {
            return true;
        }
        context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        refusals.answer(context, TOO_MANY_REQUESTS.with());
        return false;
    }

    private boolean isSmall(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            refusals.answer(context, LENGTH_REQUIRED.with());
            return false;
        }
        if (Callers.lengthOf(request) > config.ownBody().asLongValue()) {
            refusals.answer(context, REQUEST_TOO_LARGE.with());
            return false;
        }
        return true;
    }

    public long passedBody() {
        return config.passedBody().asLongValue();
    }
}
