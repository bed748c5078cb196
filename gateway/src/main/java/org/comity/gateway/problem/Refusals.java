package org.comity.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.comity.http.Language;
import org.comity.http.ProblemException;
import org.comity.http.Problems;

/** Refuses what never reaches a resource, in the same shape and in the caller's language. */
@ApplicationScoped
public class Refusals {
    /** A browser shows the answer only after it has sent everything; a whole upload is taken for that, but not for ever. */
    private static final long MOST_DISCARDED = 512L * 1024 * 1024;

    private static final long DISCARDS_FOR_MILLIS = 30_000;

    private final Vertx vertx;
    private final ObjectMapper json;

    Refusals(Vertx vertx, ObjectMapper json) {
        this.vertx = vertx;
        this.json = json;
    }

    public void answer(RoutingContext context, ProblemException problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            context.request().connection().close();
            return;
        }
        Locale language = Language.accepted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (problem.code().status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        boolean unread =
                Bodies.isExpected(context.request()) && !context.request().isEnded();
        if (unread) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(document(problem, language));
        if (unread) {
            discardRest(context.request());
        }
    }

    public void answer(RoutingContext context, ProblemException problem, Duration comeAgainAfter) {
        if (!context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(comeAgainAfter.toSeconds()));
        }
        answer(context, problem);
    }

    /**
     * Reads on what is still coming, so that its sender gets to the answer, and closes the connection then: what comes after
     * a body that nobody read could be taken for the next request.
     */
    public void discardRest(HttpServerRequest request) {
        long timer =
                vertx.setTimer(DISCARDS_FOR_MILLIS, late -> request.connection().close());
        long[] discarded = new long[1];
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(ended -> {
            vertx.cancelTimer(timer);
            request.connection().close();
        });
        request.handler(buffer -> {
            discarded[0] += buffer.length();
            if (discarded[0] > MOST_DISCARDED) {
                request.connection().close();
            }
        });
        request.resume();
    }

    private Buffer document(ProblemException problem, Locale language) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problems.document(problem, language)));
        } catch (JsonProcessingException notPossible) {
            throw new IllegalStateException(notPossible);
        }
    }
}
