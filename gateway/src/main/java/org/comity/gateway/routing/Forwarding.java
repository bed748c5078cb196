package org.comity.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The headers with which a request goes on: nothing a caller made up about itself, and what the gateway knows. */
final class Forwarding {
    private static final List<String> NOT_PASSED = List.of(
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            // The gateway's cookie is for the gateway; services know tokens only.
            "cookie",
            "proxy-authorization",
            "proxy-connection",
            "keep-alive",
            "te",
            "trailer");

    private Forwarding() {}

    static void prepare(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> made = headers.names().stream()
                .filter(name -> isMadeUp(name.toLowerCase(Locale.ROOT)))
                .toList();
        made.forEach(headers::remove);
        NOT_PASSED.forEach(headers::remove);
        headers.set("X-Forwarded-For", String.valueOf(request.remoteAddress().hostAddress()));
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.getHeader(HttpHeaders.HOST) != null) {
            headers.set("X-Forwarded-Host", request.getHeader(HttpHeaders.HOST));
        }
    }

    private static boolean isMadeUp(String header) {
        return header.startsWith("x-forwarded-") || header.startsWith("x-comity-");
    }

    /** A page of another site must not open sockets in its visitor's name. Programs send no Origin. */
    static boolean isFromOwnPages(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return true;
        }
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
