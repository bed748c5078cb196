package org.comity.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every refusal in one shape: {@code application/problem+json} with a stable code, in the caller's language. */
public class Problems {
    private static final int BEFORE_THE_LIBRARY = 1;

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

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response unauthorized(UnauthorizedException unauthorized, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.NOT_AUTHENTICATED.with(), language(headers));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response tokenRefused(AuthenticationFailedException refused, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.NOT_AUTHENTICATED.with(), language(headers));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response forbidden(ForbiddenException forbidden, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.NOT_PERMITTED.with(), language(headers));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response notReadable(JsonProcessingException malformed, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.REQUEST_NOT_READABLE.with(), language(headers));
    }

    /** JSON, but not of the form that was asked for; what it should have been is the contract's to say. */
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response notOfTheForm(MismatchedInputException mismatched, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.REQUEST_NOT_READABLE.with(), language(headers));
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response notOfTheForm(InvalidFormatException malformed, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.REQUEST_NOT_READABLE.with(), language(headers));
    }

    /** A value that the database cannot hold, such as U+0000 in a query or the year 999999999, is the caller's mistake. */
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response notStorable(PersistenceException failed, @Context HttpHeaders headers) {
        if (isDataException(failed)) {
            return answer(HttpProblemCode.REQUEST_NOT_VALID.with(), language(headers));
        }
        throw failed;
    }

    /** Class 22 of the SQL standard: the statement is right, a value in it is not. */
    private static boolean isDataException(Throwable failed) {
        return causes(failed)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("22"));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response changedMeanwhile(OptimisticLockException stale, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.CHANGED_MEANWHILE.with(), language(headers));
    }

    /** What is found only at commit arrives wrapped. */
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response rolledBack(RollbackException rolledBack, @Context HttpHeaders headers) throws RollbackException {
        if (causes(rolledBack).anyMatch(OptimisticLockException.class::isInstance)) {
            return answer(HttpProblemCode.CHANGED_MEANWHILE.with(), language(headers));
        }
        if (isDataException(rolledBack)) {
            return answer(HttpProblemCode.REQUEST_NOT_VALID.with(), language(headers));
        }
        throw rolledBack;
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response notFound(NotFoundException unknown, @Context HttpHeaders headers) {
        return answer(HttpProblemCode.NOT_FOUND.with(), language(headers));
    }

    /** What the HTTP layer itself refuses: no such path, method or media type, a body that is not JSON. */
    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    Response refusedByHttp(WebApplicationException refused, @Context HttpHeaders headers) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        HttpProblemCode code = status == 400 ? HttpProblemCode.REQUEST_NOT_READABLE : HttpProblemCode.ofStatus(status);
        return answer(code.with(), language(headers));
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
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    private static String text(Ground ground, Locale language) {
        return ProblemTexts.of(ground.code(), language, ground.arguments());
    }

    private static Locale language(HttpHeaders headers) {
        return Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The member as the caller wrote it: without the names of the Java method and its parameter. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        List<String> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        return String.join(".", nodes.size() > 2 ? nodes.subList(2, nodes.size()) : nodes);
    }

    /** A ground as clients see it. */
    public record GroundView(String code, String message, String source, String field) {}
}
