package org.comity.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.gateway.directory.ServicesConfig;

/**
 * A service, and what may be asked of it without signing in.
 *
 * @param root {@code /api/<name>}, without a slash at its end
 */
record Service(
        String name,
        String root,
        URI url,
        long largestBody,
        List<String> capabilities,
        List<String> publicReading,
        List<String> sockets) {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    static Service of(String name, ServicesConfig.Service config) {
        String root = "/api/" + name;
        return new Service(
                name,
                root,
                config.url(),
                config.largestBody().asLongValue(),
                under(root, config.capabilities()),
                under(root, config.publicReading()),
                under(root, config.sockets()));
    }

    private static List<String> under(String root, Optional<List<String>> prefixes) {
        return prefixes.orElse(List.of()).stream().map(root::concat).toList();
    }

    boolean isPublic(HttpServerRequest request) {
        return isUnder(capabilities, request)
                || READING.contains(request.method()) && isUnder(publicReading, request)
                || isUpgrade(request) && isUnder(sockets, request);
    }

    private static boolean isUnder(List<String> prefixes, HttpServerRequest request) {
        return prefixes.stream().anyMatch(request.path()::startsWith);
    }

    static boolean isUpgrade(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
