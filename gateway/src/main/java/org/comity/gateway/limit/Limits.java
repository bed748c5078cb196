package org.comity.gateway.limit;

import static org.comity.http.HttpProblemCode.NOT_FOUND;
import static org.comity.http.HttpProblemCode.REQUEST_NOT_READABLE;
import static org.comity.http.HttpProblemCode.TOO_MANY_REQUESTS;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comity.gateway.directory.ServicesConfig;
import org.comity.gateway.problem.Refusals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what is oddly written, too much, too large or too slow, before anything else looks at it. */
@ApplicationScoped
public class Limits {
    static final int ORDER = -900;
    private static final String API = "/api/";
    private static final Pattern INSIDE = Pattern.compile("/q(/.*)?");

    private final Refusals refusals;
    private final Callers callers;
    private final SmallBodies bodies;
    private final URI publicUrl;
    private final Set<String> services;
    private final Rates rates;

    Limits(
            Refusals refusals,
            Callers callers,
            SmallBodies bodies,
            Rates rates,
            ServicesConfig services,
            @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.publicUrl = publicUrl;
        this.refusals = refusals;
        this.callers = callers;
        this.bodies = bodies;
        this.services = services.byName().keySet();
        this.rates = rates;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            refusals.answer(context, REQUEST_NOT_READABLE.with());
        } else if (!Spelling.isPlain(path) || INSIDE.matcher(path).matches() && isFromOutside(request)) {
            refusals.answer(context, NOT_FOUND.with());
        } else if (!path.startsWith(API)) {
            context.next();
        } else if (waited(context, rates.secondsToWait(Rate.ADDRESS, callers.countedAddressOf(request)))) {
            letIn(context, path);
        }
    }

    /** Health and metrics are for those who run this; they ask the process itself, not its public name. */
    private boolean isFromOutside(HttpServerRequest request) {
        if (!publicUrl.getScheme().equals("https")) {
            return false;
        }
        HostAndPort asked = request.authority();
        return asked == null
                || asked.host().replaceFirst("\\.$", "").equalsIgnoreCase(publicUrl.getHost())
                || request.headers().contains("X-Forwarded-For")
                || request.headers().contains("Forwarded");
    }

    private void letIn(RoutingContext context, String path) {
        if (isForAService(path)) {
            context.next();
            return;
        }
        bodies.read(context, body -> {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        });
    }

    /** What no service answers is answered here, where every body is small. */
    private boolean isForAService(String path) {
        int end = path.indexOf('/', API.length());
        return services.contains(path.substring(API.length(), end < 0 ? path.length() : end));
    }

    /** One account's share. @return false if the request was refused */
    public boolean passesFor(UUID accountId, RoutingContext context) {
        return waited(context, rates.secondsToWait(Rate.ACCOUNT, accountId.toString()));
    }

    /**
     * The share of what costs a service much.
     *
     * @param account empty if none asks: then its address counts
     * @return false if the request was refused
     */
    public boolean passesAtCost(Optional<UUID> account, RoutingContext context) {
        return waited(
                context,
                rates.secondsToWait(
                        Rate.COSTLY,
                        account.map(UUID::toString).orElseGet(() -> callers.countedAddressOf(context.request()))));
    }

    private boolean waited(RoutingContext context, long seconds) {
        if (seconds == 0) {
            return true;
        }
        refusals.answer(context, TOO_MANY_REQUESTS.with(), Duration.ofSeconds(seconds));
        return false;
    }
}
