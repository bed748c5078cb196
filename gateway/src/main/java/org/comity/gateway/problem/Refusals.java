package org.comity.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.comity.http.Language;
import org.comity.http.ProblemException;
import org.comity.http.Problems;

/** Refuses what never reaches a resource, in the same shape and in the caller's language. */
@ApplicationScoped
public class Refusals {
    private static final long MOST_DISCARDED = 128L * 1024 * 1024;
    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext context, ProblemException problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            context.request().connection().close();
            return;
        }
        Locale language = languageOf(context);
        response.setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (problem.code().status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.end(document(problem, language));
        discardBody(context.request());
    }

    /** Reads on what is still coming, so that its sender gets to the answer; but not for ever. */
    private static void discardBody(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long[] discarded = new long[1];
        request.handler(buffer -> {
            discarded[0] += buffer.length();
            if (discarded[0] > MOST_DISCARDED) {
                request.connection().close();
            }
        });
        request.resume();
    }

    public Buffer document(ProblemException problem, Locale language) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problems.document(problem, language)));
        } catch (JsonProcessingException notPossible) {
            throw new IllegalStateException(notPossible);
        }
    }

    public static Locale languageOf(RoutingContext context) {
        return Language.accepted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
