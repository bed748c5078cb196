package org.comity.gateway.routing;

import static org.comity.gateway.problem.GatewayProblem.REQUEST_TOO_SLOW;
import static org.comity.http.HttpProblemCode.REQUEST_TOO_LARGE;
import static org.comity.http.HttpProblemCode.UNAVAILABLE;

import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Set;
import org.comity.gateway.problem.Bodies;
import org.comity.gateway.problem.Refusals;
import org.comity.http.ProblemException;

/**
 * One request on its way to a service, and the answer on its way back. Small bodies pass whole, so that they keep a line only
 * as long as the service works; large ones pass as they come, and no more of them is held than one side is ahead of the other.
 *
 * <p>A line goes back to its pool only after the whole request was taken and the whole answer given. Where one of them is cut
 * short, the line is closed: the next request on it could be somebody else's.
 *
 * <p>Lives on the event loop of its request; nothing else touches its fields.
 */
final class Exchange {
    /** Such an answer is read whole and written at once. */
    private static final int SMALL = 64 * 1024;

    private static final int LOOKS_FOR_A_BODY = 2;
    /** What is sent is held in buffers on the way: a slow reader seems to stand still for longer. */
    private static final int LOOKS_FOR_AN_ANSWER = 6;

    private static final Duration COME_AGAIN = Duration.ofSeconds(10);
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Service service;
    private final Lines lines;
    private final Watch watch;
    private final Refusals refusals;
    private final Headers headers;
    private final String uri;

    /** The whole body; null where it passes as it comes. */
    private final Buffer body;

    private Lines.Place place;
    private HttpClientRequest line;
    private boolean repeated;
    private boolean over;
    private boolean answered;
    private boolean sent;
    private long received;
    private final Pace pace = new Pace();

    Exchange(
            RoutingContext context,
            Service service,
            Lines lines,
            Watch watch,
            Refusals refusals,
            Headers headers,
            String uri,
            Buffer body) {
        this.context = context;
        this.request = context.request();
        this.response = context.response();
        this.service = service;
        this.lines = lines;
        this.watch = watch;
        this.refusals = refusals;
        this.headers = headers;
        this.uri = uri;
        this.body = body;
    }

    /** Writes the headers with which a request goes on. */
    interface Headers {
        void copy(HttpServerRequest from, HttpClientRequest to);
    }

    void begin(String address) {
        response.exceptionHandler(gone -> {});
        context.addEndHandler(ended -> end());
        if (body == null) {
            request.pause();
        }
        lines.place(address).onComplete(taken -> {
            if (taken.failed()) {
                notAvailable(taken.cause());
                return;
            }
            place = taken.result();
            if (over) {
                place.giveBack();
            } else {
                takeLine();
            }
        });
    }

    private void takeLine() {
        lines.request(request.method(), uri).onSuccess(this::send).onFailure(this::notAvailable);
    }

    private void send(HttpClientRequest free) {
        line = free;
        if (over) {
            line.reset();
            return;
        }
        headers.copy(request, line);
        // A failure to write is a failure to get an answer, which the next line hears of.
        line.exceptionHandler(ignored -> {});
        line.response().onSuccess(this::answer).onFailure(this::cutShort);
        if (body == null) {
            passBodyOn();
        } else {
            passWhole();
        }
    }

    private void passWhole() {
        sent = true;
        if (body.length() > 0) {
            line.end(body);
            return;
        }
        if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            line.putHeader(HttpHeaders.CONTENT_LENGTH, "0");
        }
        line.end();
    }

    private void passBodyOn() {
        long announced = Bodies.announced(request);
        if (announced > 0) {
            line.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(announced));
        } else {
            line.setChunked(true);
        }
        Bodies.askFor(request);
        watch.add(this);
        request.exceptionHandler(gone -> {});
        request.endHandler(ended -> {
            sent = true;
            pace.isTheServices();
            line.end();
        });
        request.handler(this::passOn);
        request.resume();
    }

    private void passOn(Buffer part) {
        received += part.length();
        if (received > service.largestBody()) {
            refuse(REQUEST_TOO_LARGE.with());
            return;
        }
        pace.moved(part.length());
        line.write(part);
        if (line.writeQueueFull()) {
            request.pause();
            pace.isTheServices();
            line.drainHandler(drained -> {
                pace.isTheCallers();
                request.resume();
            });
        }
    }

    private void answer(HttpClientResponse answer) {
        if (over) {
            line.reset();
            return;
        }
        answered = true;
        response.setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
        Forwarding.answer(answer.headers(), response.headers());
        if (!sent) {
            // Refused before it was read: nobody wants the rest.
            request.handler(unwanted -> {});
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (request.method() == HttpMethod.HEAD || answer.statusCode() == 204 || answer.statusCode() == 304) {
            finish(Buffer.buffer());
        } else if (lengthOf(answer) >= 0 && lengthOf(answer) <= SMALL) {
            answer.body().onSuccess(this::finish).onFailure(this::brokenOff);
        } else {
            passAnswerOn(answer);
        }
    }

    private void passAnswerOn(HttpClientResponse answer) {
        boolean endsWithTheConnection = lengthOf(answer) < 0 && request.version() == HttpVersion.HTTP_1_0;
        if (lengthOf(answer) < 0) {
            response.setChunked(true);
        }
        watch.add(this);
        answer.exceptionHandler(this::brokenOff);
        answer.handler(part -> {
            pace.moved(part.length());
            response.write(part);
            if (response.writeQueueFull()) {
                answer.pause();
                pace.isTheCallers();
                response.drainHandler(drained -> {
                    pace.isTheServices();
                    answer.resume();
                });
            }
        });
        answer.endHandler(ended -> {
            finish(Buffer.buffer());
            if (endsWithTheConnection) {
                request.connection().close();
            }
        });
    }

    private void finish(Buffer rest) {
        boolean unread = !sent;
        if (rest.length() > 0) {
            response.end(rest);
        } else {
            response.end();
        }
        if (unread) {
            refusals.discardRest(request);
        }
    }

    private static long lengthOf(HttpClientResponse answer) {
        String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** No answer came. A line that was closed between two requests says nothing of this one, if it may be asked twice. */
    private void cutShort(Throwable failure) {
        boolean closed = failure instanceof HttpClosedException;
        if (closed
                && !repeated
                && !over
                && body != null
                && body.length() == 0
                && REPEATABLE.contains(request.method())) {
            repeated = true;
            takeLine();
        } else {
            notAvailable(failure);
        }
    }

    private void notAvailable(Throwable failure) {
        if (!over) {
            // The service, not the path: that may name a case.
            Log.warnf("no answer from %s: %s", service.name(), failure.getMessage());
            end();
            refusals.answer(context, UNAVAILABLE.with(), COME_AGAIN);
        }
    }

    private void refuse(ProblemException problem) {
        end();
        refusals.answer(context, problem);
    }

    /** The service stopped in the middle of its answer; only a connection that ends early tells the caller so. */
    private void brokenOff(Throwable failure) {
        if (!over) {
            Log.warnf("an answer of %s broke off: %s", service.name(), failure.getMessage());
            request.connection().close();
        }
    }

    /** @param leastPerLook bytes; who has moved less in several looks is cut off. Called on the request's event loop */
    void look(long leastPerLook) {
        if (over || !pace.isTooSlow(leastPerLook, answered ? LOOKS_FOR_AN_ANSWER : LOOKS_FOR_A_BODY)) {
            return;
        }
        if (answered) {
            request.connection().close();
        } else {
            refuse(REQUEST_TOO_SLOW.with());
        }
    }

    private void end() {
        if (over) {
            return;
        }
        over = true;
        watch.remove(this);
        if (line != null && !(sent && answered && response.ended())) {
            line.reset();
        }
        if (place != null) {
            place.giveBack();
        }
    }
}
