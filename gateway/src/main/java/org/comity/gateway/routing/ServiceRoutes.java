package org.comity.gateway.routing;

import static org.comity.http.HttpProblemCode.NOT_AUTHENTICATED;
import static org.comity.http.HttpProblemCode.NOT_PERMITTED;
import static org.comity.http.HttpProblemCode.REQUEST_NOT_READABLE;
import static org.comity.http.HttpProblemCode.REQUEST_TOO_LARGE;
import static org.comity.http.HttpProblemCode.TOO_MANY_REQUESTS;

import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.comity.gateway.directory.ServicesConfig;
import org.comity.gateway.identity.token.AccessTokens;
import org.comity.gateway.limit.Callers;
import org.comity.gateway.limit.Limits;
import org.comity.gateway.limit.LimitsConfig;
import org.comity.gateway.limit.SmallBodies;
import org.comity.gateway.problem.Bodies;
import org.comity.gateway.problem.Refusals;
import org.comity.http.VerifiedTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Passes requests on to the services, unchanged, in both directions and over WebSockets. A service verifies each token again;
 * the gateway looks first so that a stranger costs a service nothing.
 */
@ApplicationScoped
class ServiceRoutes {
    private static final int ORDER = 10;
    private static final String CONTRACT = "/q/openapi?format=json";
    private static final Duration TRY_THE_ROOM_AGAIN = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final ServicesConfig services;
    private final LimitsConfig config;
    private final AccessTokens tokens;
    private final VerifiedTokens verified;
    private final Callers callers;
    private final Limits limits;
    private final SmallBodies bodies;
    private final Refusals refusals;
    private final String scheme;

    ServiceRoutes(
            Vertx vertx,
            ServicesConfig services,
            LimitsConfig config,
            AccessTokens tokens,
            VerifiedTokens verified,
            Callers callers,
            Limits limits,
            SmallBodies bodies,
            Refusals refusals,
            @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.vertx = vertx;
        this.services = services;
        this.config = config;
        this.tokens = tokens;
        this.verified = verified;
        this.callers = callers;
        this.limits = limits;
        this.bodies = bodies;
        this.refusals = refusals;
        this.scheme = publicUrl.getScheme();
    }

    void install(@Observes Router router) {
        Watch watch = new Watch(vertx, config.bodyWithin());
        services.byName().forEach((name, settings) -> {
            Service service = Service.of(name, settings);
            Lines lines = new Lines(vertx, service.url(), config);
            router.route(service.root() + "/*").order(ORDER).handler(context -> pass(context, service, lines, watch));
            router.route(HttpMethod.GET, "/openapi/" + name + ".json")
                    .order(ORDER)
                    .handler(context -> {
                        context.request().headers().remove(HttpHeaders.AUTHORIZATION);
                        exchange(context, service, lines, watch, CONTRACT, Buffer.buffer());
                    });
        });
    }

    private void pass(RoutingContext context, Service service, Lines lines, Watch watch) {
        HttpServerRequest request = context.request();
        boolean isPublic = service.isPublic(request);
        if (!isReadable(request)) {
            refusals.answer(context, REQUEST_NOT_READABLE.with());
        } else if (Bodies.announced(request) > service.largestBody()) {
            refusals.answer(context, REQUEST_TOO_LARGE.with());
        } else if (Service.isUpgrade(request) && !Forwarding.isFromOwnPages(request)) {
            refusals.answer(context, NOT_PERMITTED.with());
        } else if (!isPublic && !isKnown(context, service)) {
            return;
        } else if (service.isCostly(request) && !limits.passesAtCost(accountOf(request, service), context)) {
            return;
        } else if (Service.isUpgrade(request)) {
            openSocket(context, service, lines);
        } else if (isPublic || bodies.isSmall(request)) {
            bodies.read(context, body -> exchange(context, service, lines, watch, request.uri(), body));
        } else {
            exchange(context, service, lines, watch, request.uri(), null);
        }
    }

    /** A length that two readers could understand differently is nobody's honest request. Source: RFC 9112, 6.1. */
    private static boolean isReadable(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || codings.equals(List.of("chunked"));
    }

    private boolean isKnown(RoutingContext context, Service service) {
        Optional<UUID> account = accountOf(context.request(), service);
        if (account.isEmpty()) {
            refusals.answer(context, NOT_AUTHENTICATED.with());
            return false;
        }
        return limits.passesFor(account.get(), context);
    }

    /** Empty without a token that holds, and is for this service. */
    private Optional<UUID> accountOf(HttpServerRequest request, Service service) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        try {
            JsonWebToken token = verified.verified(authorization.substring(7).strip(), tokens::verify);
            return VerifiedTokens.isFor(service.client(), token)
                    ? Optional.of(UUID.fromString(token.getSubject()))
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private void exchange(RoutingContext context, Service service, Lines lines, Watch watch, String uri, Buffer body) {
        new Exchange(context, service, lines, watch, refusals, this::headers, uri, body)
                .begin(callers.countedAddressOf(context.request()));
    }

    private void openSocket(RoutingContext context, Service service, Lines lines) {
        try {
            Lines.Place place = lines.socketPlace(callers.countedAddressOf(context.request()));
            new Tunnel(context, service, place, refusals).open(lines, this::headers);
        } catch (RejectedExecutionException tooMany) {
            refusals.answer(context, TOO_MANY_REQUESTS.with(), TRY_THE_ROOM_AGAIN);
        }
    }

    private void headers(HttpServerRequest from, HttpClientRequest to) {
        Forwarding.request(from, to.headers(), callers.addressOf(from), scheme);
    }
}
