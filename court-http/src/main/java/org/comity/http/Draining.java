package org.comity.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The last seconds of a process of which there are several ({@code quarkus.shutdown.delay}): it is not ready any more and gets no new
 * connections, and asks whoever holds one to close it with the answer. When it stops to listen, nobody has a line on which the next
 * request would be lost. The gateway keeps no line without a request for as long as that.
 */
@ApplicationScoped
class Draining {
    /** Before whatever answers. */
    private static final int FIRST = 10_000;

    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiatedEvent last) {
        begun = true;
    }

    void install(@Observes Filters filters) {
        filters.register(this::ask, FIRST);
    }

    void ask(RoutingContext context) {
        if (begun) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.next();
    }
}
