package org.comity.gateway.limit;

import static org.comity.gateway.problem.GatewayProblem.REQUEST_TOO_SLOW;
import static org.comity.http.HttpProblemCode.REQUEST_TOO_LARGE;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.comity.gateway.problem.Bodies;
import org.comity.gateway.problem.Refusals;

/**
 * Reads a body whole, counted as it comes and not as it was announced, before anything works for it: who sends slowly keeps
 * nobody busy but himself.
 */
@ApplicationScoped
public class SmallBodies {
    private final Vertx vertx;
    private final Refusals refusals;
    private final long most;
    private final long millis;

    SmallBodies(Vertx vertx, Refusals refusals, LimitsConfig config) {
        this.vertx = vertx;
        this.refusals = refusals;
        this.most = config.smallBody().asLongValue();
        this.millis = config.bodyWithin().toMillis();
    }

    /** Whether this announces a body of which one knows that it is small, or none. */
    public boolean isSmall(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.TRANSFER_ENCODING) && Bodies.announced(request) <= most;
    }

    /** @param then takes the body, empty if there is none; not called where the request was refused */
    public void read(RoutingContext context, Consumer<Buffer> then) {
        HttpServerRequest request = context.request();
        if (!Bodies.isExpected(request)) {
            then.accept(Buffer.buffer());
        } else if (Bodies.announced(request) > most) {
            refusals.answer(context, REQUEST_TOO_LARGE.with());
        } else {
            collect(context, then);
        }
    }

    private void collect(RoutingContext context, Consumer<Buffer> then) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        long timer = vertx.setTimer(millis, late -> refusals.answer(context, REQUEST_TOO_SLOW.with()));
        context.addEndHandler(ended -> vertx.cancelTimer(timer));
        request.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > most) {
                vertx.cancelTimer(timer);
                refusals.answer(context, REQUEST_TOO_LARGE.with());
            }
        });
        request.endHandler(ended -> {
            // A refused body is still read to its end, see Refusals.
            if (vertx.cancelTimer(timer)) {
                then.accept(body);
            }
        });
        Bodies.askFor(request);
        request.resume();
    }
}
