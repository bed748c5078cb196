package org.comity.hearing.room;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.time.Duration;

/**
 * Sockets that came to this process and are of a room that another one writes, passed on to it as they are. Neither side is read faster
 * than the other takes it. The other process asks for the ticket; here nothing is read of what is said.
 */
final class Passage {
    /** The gateway lets no such header of a caller through. */
    private static final String PASSED = "X-Comity-Room-Passed";

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(2);

    /**
     * A line that was passed on is of the client's pool for as long as it stands, of which five are the most unless it is said. Of more nobody
     * waits for another to hang up: they are asked to come again.
     */
    private static final int MOST_TO_A_PROCESS = 10_000;

    private final HttpClient client;

    Passage(Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) CONNECTS_WITHIN.toMillis())
                .setMaxPoolSize(MOST_TO_A_PROCESS)
                .setMaxWaitQueueSize(0));
    }

    /** Whether it comes from another process of this service: the room was written here a moment ago, and nobody passes it on again. */
    static boolean wasPassed(HttpServerRequest request) {
        return request.headers().contains(PASSED);
    }

    /** @param place that it leaves here once it stands at the other's door */
    void open(HttpServerRequest request, URI writer, Door.Place place) {
        client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(writer.getHost())
                        .setPort(writer.getPort())
                        .setURI(request.uri()))
                .compose(line -> connected(request, line))
                .onSuccess(answer -> answered(request, answer, place))
                .onFailure(failure -> {
                    place.leave();
                    // It has just died: who comes again finds who writes the room now.
                    Log.warnf("a room's process is not reached: %s", failure.getMessage());
                    request.response()
                            .setStatusCode(503)
                            .putHeader(HttpHeaders.RETRY_AFTER, "1")
                            .end();
                });
    }

    private static Future<HttpClientResponse> connected(HttpServerRequest request, HttpClientRequest line) {
        request.headers().forEach(header -> line.putHeader(header.getKey(), header.getValue()));
        line.headers().remove(HttpHeaders.HOST);
        line.putHeader(PASSED, "true");
        return line.connect();
    }

    private static void answered(HttpServerRequest request, HttpClientResponse answer, Door.Place place) {
        place.leave();
        HttpServerResponse response = request.response().setStatusCode(answer.statusCode());
        if (answer.statusCode() != 101) {
            answer.headers()
                    .getAll(HttpHeaders.RETRY_AFTER)
                    .forEach(after -> response.putHeader(HttpHeaders.RETRY_AFTER, after));
            response.end();
            return;
        }
        NetSocket writers = answer.netSocket();
        writers.pause();
        response.headers().addAll(answer.headers());
        request.toNetSocket().onSuccess(callers -> join(callers, writers)).onFailure(gone -> writers.close());
    }

    private static void join(NetSocket callers, NetSocket writers) {
        callers.closeHandler(closed -> writers.close());
        writers.closeHandler(closed -> callers.close());
        callers.pipeTo(writers);
        writers.pipeTo(callers);
    }
}
