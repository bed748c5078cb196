package org.comity.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Answers every refusal in one shape: {@code application/problem+json} with a stable code, in the caller's language. */
public class Problems {
    private static final int BEFORE_THE_LIBRARY = 1;
    // Long enough for a crowd to pass, short enough for a person to wait.
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(2);

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response refused(ProblemException problem, @Context HttpHeaders headers) {
        return answer(problem, language(headers));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response notValid(ConstraintViolationException invalid, @Context HttpHeaders headers) {
        List<Ground> grounds = invalid.getConstraintViolations().stream()
                .sorted(Comparator.comparing(violation -> fieldOf(violation)))
                .map(violation ->
                        new Ground("field-not-valid", null, fieldOf(violation), List.of(violation.getMessage())))
                .toList();
        return answer(HttpProblemCode.REQUEST_NOT_VALID.because(grounds), language(headers));
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_LIBRARY)
    Response notAuthenticated(SecurityException refused, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.NOT_AUTHENTICATED.with(), language(headers));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response forbidden(ForbiddenException forbidden, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.NOT_PERMITTED.with(), language(headers));
    }

    /** No JSON, or not of the form that was asked for. */
    @ServerExceptionMapper(
            value = {JsonProcessingException.class, MismatchedInputException.class, InvalidFormatException.class},
            priority = BEFORE_THE_LIBRARY)
    Response notReadable(JsonProcessingException unreadable, @Context HttpHeaders headers) {
        return answer(UnreadableJson.problem(unreadable), language(headers));
    }

    /** Also where a parameter of the path cannot be read: then there is no such place. One of the query is named. */
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response notFound(NotFoundException unknown, @Context UriInfo uri, @Context HttpHeaders headers) {
        if (unknown.getCause() instanceof Parameters.Unreadable unreadable) {
            List<Ground> grounds = unreadable.grounds(uri);
            if (!grounds.isEmpty()) {
                return answer(HttpProblemCode.REQUEST_NOT_VALID.because(grounds), language(headers));
            }
        }
        return answer(HttpProblemCode.NOT_FOUND.with(), language(headers));
    }

    /** What the HTTP layer itself refuses: no such path, method or media type, a body that is not JSON. */
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response refusedByHttp(WebApplicationException refused, @Context HttpHeaders headers) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return notReadable(unreadable, headers);
        }
        HttpProblemCode code = status == 400 ? HttpProblemCode.REQUEST_NOT_READABLE : HttpProblemCode.ofStatus(status);
        return answer(code.with(), language(headers));
    }

    /** What nobody caught. What the database refused has a meaning; the rest is our fault, and its words are for the log only. */
    @ServerExceptionMapper(
            value = {Exception.class, Error.class},
            priority = BEFORE_THE_LIBRARY)
    Response failed(Throwable failed, @Context HttpHeaders headers) {
        if (isUndecodable(failed)) {
            return answer(HttpProblemCode.REQUEST_NOT_READABLE.with(), language(headers));
        }
        ProblemException problem = DatabaseProblem.of(failed).orElseGet(HttpProblemCode.UNEXPECTED::with);
        if (problem.code() == HttpProblemCode.UNEXPECTED) {
            Log.error("not foreseen", failed);
        } else if (problem.code().status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            // One line: when this comes it comes by the hundred.
            Log.warnf("answered %s: %s", problem.code().key(), failed);
        }
        return answer(problem, language(headers));
    }

    /** Percent signs with no number behind them, in a form: RESTEasy finds them while it takes the form apart, and says no more. */
    private static boolean isUndecodable(Throwable failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        return failed instanceof IllegalArgumentException
                && trace.length > 0
                && trace[0].getClassName().equals(URLUtils.class.getName());
    }

    /** The problem document of a problem, for those who do not answer through JAX-RS. */
    public static HttpProblem document(ProblemException problem, Locale language) {
        HttpProblem.Builder document = HttpProblem.builder()
                .withType(URI.create("urn:comity:problem:" + problem.code().key()))
                .withStatus(problem.code().status())
                .withTitle(ProblemTexts.of(problem.code().key(), language, problem.arguments()))
                .with("code", problem.code().key());
        if (!problem.grounds().isEmpty()) {
            document.withDetail(problem.grounds().stream()
                    .map(ground -> text(ground, language))
                    .collect(Collectors.joining(" ")));
            document.with(
                    "grounds",
                    problem.grounds().stream()
                            .map(ground -> new GroundView(
                                    ground.code(), text(ground, language), ground.source(), ground.field()))
                            .toList());
        }
        return document.build();
    }

    private static Response answer(ProblemException problem, Locale language) {
        Response response = document(problem, language).toResponse();
        Response.ResponseBuilder answer =
                Response.fromResponse(response).header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        if (problem.code().status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            // What a client must do, in the words of RFC 9470, 3.
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    problem.code() == HttpProblemCode.PROOF_TOO_OLD
                            ? "Bearer error=\"insufficient_user_authentication\""
                            : "Bearer");
        }
        if (problem.code().status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_AFTER.toSeconds());
        }
        return answer.build();
    }

    private static String text(Ground ground, Locale language) {
        return ProblemTexts.of(ground.code(), language, ground.arguments());
    }

    private static Locale language(HttpHeaders headers) {
        return Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The member as the caller wrote it: without the names of the Java method and, where it is the body, its parameter. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        List<String> nodes = MemberPath.nodes(violation.getPropertyPath());
        return String.join(".", nodes.subList(Math.min(2, nodes.size() - 1), nodes.size()));
    }

    /** A ground as clients see it. */
    public record GroundView(
            String code,
            String message,
            @Nullable String source,
            @Nullable String field) {}
}
