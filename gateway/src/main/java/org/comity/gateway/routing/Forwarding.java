package org.comity.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headers that go on: nothing a caller made up about itself, nothing that belongs to one connection only. */
final class Forwarding {
    /** Source: RFC 9110, 7.6.1. The lengths are said anew by who sends. */
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final Set<String> NOT_PASSED = Set.of(
            "host",
            "content-length",
            // Answered here, before the service is asked.
            "expect",
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            // The gateway's cookie is for the gateway; services know tokens only.
            "cookie");

    private Forwarding() {}

    static void request(HttpServerRequest from, MultiMap to, String address, String scheme) {
        Set<String> dropped = namedByConnection(from.headers());
        for (Map.Entry<String, String> header : from.headers()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!OF_ONE_CONNECTION.contains(name)
                    && !NOT_PASSED.contains(name)
                    && !isMadeUp(name)
                    && !dropped.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
        to.set("X-Forwarded-For", address).set("X-Forwarded-Proto", scheme);
        if (from.getHeader(HttpHeaders.HOST) != null) {
            to.set("X-Forwarded-Host", from.getHeader(HttpHeaders.HOST));
        }
    }

    static void answer(MultiMap from, MultiMap to) {
        Set<String> dropped = namedByConnection(from);
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!OF_ONE_CONNECTION.contains(name) && !dropped.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    private static Set<String> namedByConnection(MultiMap headers) {
        List<String> values = headers.getAll(HttpHeaders.CONNECTION);
        if (values.isEmpty()) {
            return Set.of();
        }
        Set<String> named = new HashSet<>();
        values.forEach(value -> Arrays.stream(value.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .forEach(named::add));
        return named;
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
