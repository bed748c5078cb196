package org.comity.gateway.routing;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.comity.gateway.limit.LimitsConfig;

/** The connections to one service. An address has its share of them, and nobody waits for one for long. */
final class Lines {
    private static final int CONNECT_MILLIS = 2_000;

    /** Less than a process of a service takes to end: when it stops to listen, no line to it is left (court-http's Draining). */
    private static final int KEPT_SECONDS = 3;

    private final Vertx vertx;
    private final HttpClient requests;
    private final HttpClient sockets;
    private final Shares requestShares;
    private final Shares socketShares;
    private final String host;
    private final int port;
    private final long waitMillis;

    Lines(Vertx vertx, URI service, LimitsConfig config) {
        this.vertx = vertx;
        this.host = service.getHost();
        this.port = service.getPort();
        this.waitMillis = config.waitForALine().toMillis();
        this.requestShares = new Shares(config.linesPerServiceAndAddress(), config.waitingForALine());
        this.socketShares = new Shares(config.socketsPerAddress(), 0);
        int silence = (int) config.answerWithin().toSeconds();
        this.requests = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(silence)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMaxPoolSize(config.linesPerService())
                .setMaxWaitQueueSize(config.waitingForALine()));
        // Of their own, so that open rooms take no line from requests. A room says something every half minute.
        this.sockets = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(5 * silence)
                .setMaxPoolSize(config.sockets())
                .setMaxWaitQueueSize(0));
    }

    /**
     * A place for a request of this address, now or after some waiting.
     *
     * @return fails with {@link RejectedExecutionException} or {@link TimeoutException} where there is none in time
     */
    Future<Place> place(String address) {
        Context context = vertx.getOrCreateContext();
        Promise<Place> promise = Promise.promise();
        Waiting waiting = new Waiting(address, context, promise);
        try {
            if (requestShares.take(address, waiting)) {
                return Future.succeededFuture(new Place(requestShares, address));
            }
        } catch (RejectedExecutionException full) {
            return Future.failedFuture(full);
        }
        long timer = vertx.setTimer(waitMillis, late -> {
            if (requestShares.leaveLine(address, waiting)) {
                promise.fail(new TimeoutException("no line of this address became free"));
            }
        });
        return promise.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    /** @throws RejectedExecutionException if this address has its share of sockets already */
    Place socketPlace(String address) {
        socketShares.take(address, null);
        return new Place(socketShares, address);
    }

    /** A connection of the pool, within the time for which one waits. */
    Future<HttpClientRequest> request(HttpMethod method, String uri) {
        return requests.request(options(method, uri).setConnectTimeout(waitMillis));
    }

    Future<HttpClientRequest> socket(String uri) {
        return sockets.request(options(HttpMethod.GET, uri));
    }

    private RequestOptions options(HttpMethod method, String uri) {
        return new RequestOptions()
                .setHost(host)
                .setPort(port)
                .setMethod(method)
                .setURI(uri);
    }

    private final class Waiting implements Runnable {
        private final String address;
        private final Context context;
        private final Promise<Place> promise;

        Waiting(String address, Context context, Promise<Place> promise) {
            this.address = address;
            this.context = context;
            this.promise = promise;
        }

        @Override
        public void run() {
            context.runOnContext(turn -> promise.complete(new Place(requestShares, address)));
        }
    }

    /** One of an address's places; given back once, however often that is said. */
    static final class Place {
        private final Shares shares;
        private final String address;
        private boolean taken = true;

        private Place(Shares shares, String address) {
            this.shares = shares;
            this.address = address;
        }

        void giveBack() {
            if (taken) {
                taken = false;
                shares.giveBack(address);
            }
        }
    }
}
