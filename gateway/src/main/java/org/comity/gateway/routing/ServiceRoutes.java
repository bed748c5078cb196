package org.comity.gateway.routing;

import static org.comity.http.HttpProblemCode.NOT_AUTHENTICATED;
import static org.comity.http.HttpProblemCode.NOT_PERMITTED;
import static org.comity.http.HttpProblemCode.REQUEST_TOO_LARGE;
import static org.comity.http.HttpProblemCode.UNAVAILABLE;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.limit.Callers;
import org.comity.gateway.limit.Limits;
import org.comity.gateway.problem.Refusals;
import org.comity.gateway.token.AccessTokens;
import org.comity.http.Language;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Passes requests on to the services, unchanged and unbuffered, in both directions and over WebSockets. A service verifies
 * each token again; the gateway looks first so that a stranger costs a service nothing.
 */
@ApplicationScoped
class ServiceRoutes {
    private static final int ORDER = 10;
    private static final int CONNECT_MILLIS = 2_000;
    /** Longer than a service thinks, and than a room is silent: its sockets say something every half minute. */
    private static final int IDLE_SECONDS = 300;

    private static final int CONNECTIONS_PER_SERVICE = 256;

    private final Vertx vertx;
    private final RoutingConfig config;
    private final AccessTokens tokens;
    private final Limits limits;
    private final Refusals refusals;

    ServiceRoutes(Vertx vertx, RoutingConfig config, AccessTokens tokens, Limits limits, Refusals refusals) {
        this.vertx = vertx;
        this.config = config;
        this.tokens = tokens;
        this.limits = limits;
        this.refusals = refusals;
    }

    void install(@Observes Router router) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS));
        route(router, "/api/filing/*", proxyTo(client, config.filing()));
        route(router, "/api/service/*", proxyTo(client, config.service()));
        route(router, "/api/hearing/*", proxyTo(client, config.hearing()));
    }

    private HttpProxy proxyTo(HttpClient client, URI service) {
        return HttpProxy.reverseProxy(client)
                .origin(service.getPort(), service.getHost())
                .addInterceptor(new Passing());
    }

    private void route(Router router, String paths, HttpProxy proxy) {
        router.route(paths).order(ORDER).handler(context -> {
            if (mayPass(context)) {
                Forwarding.prepare(context.request());
                proxy.handle(context.request());
            }
        });
    }

    private boolean mayPass(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (Callers.lengthOf(request) > limits.passedBody()) {
            refusals.answer(context, REQUEST_TOO_LARGE.with());
            return false;
        }
        if (PublicPaths.isUpgrade(request) && !Forwarding.isFromOwnPages(request)) {
            refusals.answer(context, NOT_PERMITTED.with());
            return false;
        }
        if (PublicPaths.contain(request)) {
            return true;
        }
        Optional<UUID> account = accountOf(request);
        if (account.isEmpty()) {
            refusals.answer(context, NOT_AUTHENTICATED.with());
            return false;
        }
        return limits.passesFor(account.get(), context);
    }

    private Optional<UUID> accountOf(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = tokens.verify(authorization.substring(7).strip());
            return Optional.of(UUID.fromString(claims.getSubject()));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Counts a body of unknown length, and says in the caller's language when a service does not answer. */
    private final class Passing implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest request = context.request().proxiedRequest();
            Body body = context.request().getBody();
            if (body != null && body.length() < 0) {
                context.request()
                        .setBody(Body.body(
                                new BoundedStream(body.stream(), limits.passedBody(), () -> request.connection()
                                        .close())));
            }
            return context.sendRequest().recover(failure -> notAvailable(context, failure));
        }

        private Future<ProxyResponse> notAvailable(ProxyContext context, Throwable failure) {
            HttpServerRequest request = context.request().proxiedRequest();
            Log.warnf("no answer from the service of %s: %s", firstTwo(request.path()), failure.getMessage());
            var language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            ProxyResponse answer = context.request().release().response();
            answer.setStatusCode(UNAVAILABLE.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                    .putHeader(HttpHeaders.RETRY_AFTER, "10")
                    .setBody(Body.body(refusals.document(UNAVAILABLE.with(), language)));
            return Future.succeededFuture(answer);
        }

        /** {@code /api/filing}: what follows may name a case. */
        private String firstTwo(String path) {
            int end = path.indexOf('/', "/api/".length());
            return end < 0 ? path : path.substring(0, end);
        }
    }
}
