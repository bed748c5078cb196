package org.comity.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;

/**
 * What may be asked of a service without signing in; everything else under {@code /api} needs a token of ours. A service
 * guards these by other means: a capability in the path and a second factor, a ticket, or because the log is public.
 */
final class PublicPaths {
    private static final List<String> BY_CAPABILITY = List.of("/api/service/deliveries/");
    private static final List<String> PUBLIC_LOGS = List.of("/api/service/log/", "/api/hearing/log/");
    private static final String ROOMS = "/api/hearing/rooms/";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private PublicPaths() {}

    static boolean contain(HttpServerRequest request) {
        String path = request.path();
        return BY_CAPABILITY.stream().anyMatch(path::startsWith)
                || READING.contains(request.method()) && PUBLIC_LOGS.stream().anyMatch(path::startsWith)
                || path.startsWith(ROOMS) && isUpgrade(request);
    }

    /** A room's socket: a browser cannot send a token with it, so the room asks for a ticket in the first frame. */
    static boolean isUpgrade(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
