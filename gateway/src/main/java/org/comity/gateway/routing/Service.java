package org.comity.gateway.routing;

import static java.util.stream.Collectors.joining;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.gateway.directory.ServicesConfig;

/**
 * A service, and what may be asked of it without signing in.
 *
 * @param client its name in the {@code aud} of tokens that it takes
 * @param root {@code /api/<name>}, without a slash at its end
 */
record Service(
        String name,
        String client,
        String root,
        URI url,
        long largestBody,
        List<String> capabilities,
        List<String> publicReading,
        List<Pattern> costly,
        List<String> sockets) {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    static Service of(String name, ServicesConfig.Service config) {
        String root = "/api/" + name;
        return new Service(
                name,
                config.client(),
                root,
                config.url(),
                config.largestBody().asLongValue(),
                under(root, config.capabilities()),
                under(root, config.publicReading()),
                under(root, config.costly()).stream().map(Service::segments).toList(),
                under(root, config.sockets()));
    }

    private static Pattern segments(String path) {
        return Pattern.compile(
                Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(joining("[^/]+")));
    }

    private static List<String> under(String root, Optional<List<String>> prefixes) {
        return prefixes.orElse(List.of()).stream().map(root::concat).toList();
    }

    boolean isPublic(HttpServerRequest request) {
        return isUnder(capabilities, request)
                || READING.contains(request.method()) && isUnder(publicReading, request)
                || isUpgrade(request) && isUnder(sockets, request);
    }

    /** There is one spelling of each path, see {@code limit.Spelling}. */
    boolean isCostly(HttpServerRequest request) {
        return costly.stream().anyMatch(each -> each.matcher(request.path()).matches());
    }

    private static boolean isUnder(List<String> prefixes, HttpServerRequest request) {
        return prefixes.stream().anyMatch(request.path()::startsWith);
    }

    static boolean isUpgrade(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
