package org.comity.gateway.routing;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks from time to time at the exchanges whose bodies pass as they come, each on its own event loop. */
final class Watch {
    private static final long LEAST_BYTES_PER_SECOND = 1024;

    private final Vertx vertx;
    private final Map<Exchange, Context> watched = new ConcurrentHashMap<>();

    Watch(Vertx vertx, Duration bodyWithin) {
        this.vertx = vertx;
        long every = bodyWithin.toMillis() / 2;
        long least = LEAST_BYTES_PER_SECOND * every / 1000;
        vertx.setPeriodic(
                every, time -> watched.forEach((exchange, loop) -> loop.runOnContext(turn -> exchange.look(least))));
    }

    /** Called on the event loop of the exchange. */
    void add(Exchange exchange) {
        watched.put(exchange, vertx.getOrCreateContext());
    }

    void remove(Exchange exchange) {
        watched.remove(exchange);
    }
}
