package org.comity.gateway.openapi;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.comity.gateway.problem.Refusals;
import org.comity.gateway.routing.RoutingConfig;
import org.comity.http.HttpProblemCode;
import org.comity.http.Language;

/** {@code /openapi/<service>.json}: what each service says of itself, asked of it when somebody reads it. */
@ApplicationScoped
class Contracts {
    private static final String OWN = "/q/openapi?format=json";

    private final Vertx vertx;
    private final RoutingConfig config;
    private final Refusals refusals;

    Contracts(Vertx vertx, RoutingConfig config, Refusals refusals) {
        this.vertx = vertx;
        this.config = config;
        this.refusals = refusals;
    }

    void install(@Observes Router router) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
        router.route(HttpMethod.GET, "/openapi/gateway.json").order(10).handler(context -> context.reroute(OWN));
        route(router, "/openapi/filing.json", client, config.filing());
        route(router, "/openapi/service.json", client, config.service());
        route(router, "/openapi/hearing.json", client, config.hearing());
    }

    private void route(Router router, String path, HttpClient client, URI service) {
        HttpProxy proxy = HttpProxy.reverseProxy(client)
                .origin(service.getPort(), service.getHost())
                .addInterceptor(new AskForContract());
        router.route(HttpMethod.GET, path).order(10).handler(context -> {
            context.request().headers().remove("Cookie").remove("Authorization");
            proxy.handle(context.request());
        });
    }

    private final class AskForContract implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            HttpServerRequest request = context.request().proxiedRequest();
            context.request().setURI(OWN);
            return context.sendRequest()
                    .recover(failure -> Future.succeededFuture(context.request()
                            .release()
                            .response()
                            .setStatusCode(503)
                            .putHeader("Content-Type", "application/problem+json")
                            .setBody(Body.body(refusals.document(
                                    HttpProblemCode.UNAVAILABLE.with(),
                                    Language.accepted(request.getHeader("Accept-Language")))))));
        }
    }
}
