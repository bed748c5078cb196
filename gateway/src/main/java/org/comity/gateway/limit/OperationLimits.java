package org.comity.gateway.limit;

import static org.comity.http.HttpProblemCode.TOO_MANY_REQUESTS;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.comity.http.Language;
import org.comity.http.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away who asks for a {@link Limited} operation too often. */
@ApplicationScoped
class OperationLimits {
    private final Callers callers;
    private final Rates rates;

    OperationLimits(Callers callers, Rates rates) {
        this.callers = callers;
        this.rates = rates;
    }

    /** @return null if the request may pass. Which rate counts stands at the operation, not here */
    @Limited(Rate.SIGN_IN)
    @ServerRequestFilter
    Response count(ResourceInfo resource, HttpServerRequest request, HttpHeaders headers) {
        Rate rate = resource.getResourceMethod().getAnnotation(Limited.class).value();
        long wait = rates.secondsToWait(rate, callers.countedAddressOf(request));
        if (wait == 0) {
            return null;
        }
        Locale language = Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.fromResponse(
                        Problems.document(TOO_MANY_REQUESTS.with(), language).toResponse())
                .header(HttpHeaders.RETRY_AFTER, wait)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .build();
    }
}
