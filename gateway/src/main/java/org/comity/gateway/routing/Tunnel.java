package org.comity.gateway.routing;

import static org.comity.http.HttpProblemCode.UNAVAILABLE;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.NetSocket;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.comity.gateway.problem.Refusals;

/**
 * A room's socket, passed on both ways. Neither side is read faster than the other takes it, so that a socket holds no more
 * than some kilobytes here.
 */
final class Tunnel {
    private static final Duration COME_AGAIN = Duration.ofSeconds(10);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Service service;
    private final Lines.Place place;
    private final Refusals refusals;

    Tunnel(RoutingContext context, Service service, Lines.Place place, Refusals refusals) {
        this.context = context;
        this.request = context.request();
        this.service = service;
        this.place = place;
        this.refusals = refusals;
    }

    void open(Lines lines, Exchange.Headers headers) {
        request.pause();
        context.addEndHandler(refused -> place.giveBack());
        lines.socket(request.uri())
                .compose(line -> {
                    headers.copy(request, line);
                    line.putHeader(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE)
                            .putHeader(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET);
                    return line.connect().onSuccess(answer -> answered(line, answer));
                })
                .onFailure(this::notAvailable);
    }

    private void answered(HttpClientRequest line, HttpClientResponse answer) {
        if (answer.statusCode() != 101) {
            refusedByTheService(line, answer);
            return;
        }
        NetSocket services = answer.netSocket();
        services.pause();
        HttpServerResponse response = context.response().setStatusCode(101);
        response.headers().addAll(answer.headers());
        request.toNetSocket().onSuccess(callers -> join(callers, services)).onFailure(gone -> {
            services.close();
            place.giveBack();
        });
    }

    private void join(NetSocket callers, NetSocket services) {
        callers.closeHandler(closed -> {
            place.giveBack();
            services.close();
        });
        services.closeHandler(closed -> callers.close());
        callers.pipeTo(services);
        services.pipeTo(callers);
    }

    private void refusedByTheService(HttpClientRequest line, HttpClientResponse answer) {
        HttpServerResponse response = context.response().setStatusCode(answer.statusCode());
        Forwarding.answer(answer.headers(), response.headers());
        answer.body()
                .onSuccess(response::end)
                .onFailure(cut -> request.connection().close())
                .onComplete(done -> line.reset());
    }

    private void notAvailable(Throwable failure) {
        Log.warnf("no socket to %s: %s", service.name(), failure.getMessage());
        refusals.answer(context, UNAVAILABLE.with(), COME_AGAIN);
    }
}
