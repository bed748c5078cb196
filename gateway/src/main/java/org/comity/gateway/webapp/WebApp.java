package org.comity.gateway.webapp;

import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comity.http.Sha256;

/**
 * Hands out the web app: files named by their content for ever, the page that names them fresh each time. Any other address
 * is a place inside the app and gets its page. The build has compressed the files; the gateway only chooses.
 */
@ApplicationScoped
class WebApp {
    private static final int ORDER = 20;
    private static final String FOLDER = "webapp/";
    private static final String PAGE = "index.html";
    private static final List<String> NOT_OURS = List.of("/api/", "/q/", "/openapi/", "/.well-known/");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");

    private final Set<String> files = list();
    private final Map<String, File> read = new ConcurrentHashMap<>();

    void install(@Observes Router router) {
        if (!files.contains(PAGE)) {
            Log.warn("The web app is not built in; only the API is served");
            return;
        }
        router.route().order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String path = context.request().path();
        HttpMethod method = context.request().method();
        boolean reading = method == HttpMethod.GET || method == HttpMethod.HEAD;
        if (!reading || NOT_OURS.stream().anyMatch(path::startsWith)) {
            context.next();
            return;
        }
        String name = path.substring(1);
        if (files.contains(name)) {
            send(context, name);
        } else if (name.substring(name.lastIndexOf('/') + 1).contains(".")) {
            context.next();
        } else {
            send(context, PAGE);
        }
    }

    private void send(RoutingContext context, String name) {
        HttpServerRequest request = context.request();
        Encoding encoding = Encoding.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING), name, files);
        File file = read.computeIfAbsent(name + encoding.suffix(), WebApp::read);
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, TYPES.getOrDefault(extension(name), "application/octet-stream"))
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, file.tag())
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        if (!encoding.name().isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding.name());
        }
        if (file.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            Integer.toString(file.bytes().length()))
                    .end();
        } else {
            response.end(file.bytes());
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> list() {
        try (InputStream list = open("files.txt")) {
            return list == null
                    ? Set.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File read(String name) {
        try (InputStream file = open(name)) {
            byte[] bytes = file.readAllBytes();
            return new File(Buffer.buffer(bytes), '"' + Sha256.hexOf(bytes).substring(0, 32) + '"');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name);
    }

    private record File(Buffer bytes, String tag) {}
}
