package org.comity.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A small service that stands where filing-service, hearing-service and the rendering engine stand, and tells what reached it. Nothing stands where
 * service-of-process-service would be. All demonstration accounts exist, with the password {@link #PASSWORD}.
 */
public class Upstream implements QuarkusTestResourceLifecycleManager {
    static final String PASSWORD = "a demonstration password";
    static final String SERVICE_SECRET = "the secret of the services";
    static final int CHUNK = 64 * 1024;

    private final Set<String> cut = ConcurrentHashMap.newKeySet();
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        // Quarkus switches sockets off for all of the machine where the application has no extension for them; this is
        // a service.
        System.setProperty("vertx.disableWebsockets", "false");
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .webSocketHandler(socket ->
                        socket.textMessageHandler(text -> socket.writeTextMessage(socket.path() + " heard " + text)))
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String address = "http://127.0.0.1:" + server.actualPort();
        return Map.ofEntries(
                Map.entry("comity.rendering.url", address),
                Map.entry("comity.services.filing.url", address),
                Map.entry("comity.services.hearing.url", address),
                Map.entry("comity.services.service.url", "http://127.0.0.1:" + closedPort()),
                Map.entry("comity.demo.enabled", "true"),
                Map.entry("comity.demo.password", PASSWORD),
                Map.entry("comity.tokens.service-secret", SERVICE_SECRET),
                Map.entry("comity.secrets.key", "a key of the tests of 32 letters!"),
                Map.entry("comity.limits.sign-ins-per-minute-and-address", "1000"),
                Map.entry("comity.limits.registrations-per-hour-and-address", "1000"),
                Map.entry("comity.services.filing.largest-body", "48M"),
                Map.entry("comity.mail.gathering", "3s"),
                // A system of a partner on this machine, which is tried twice more, a second apart.
                Map.entry("comity.webhooks.inside", "127.0.0.1/32"),
                Map.entry("comity.webhooks.pauses", "1s,1s"));
    }

    /** The requests that wait for their answer until somebody releases them. */
    private final Queue<HttpServerRequest> slow = new ConcurrentLinkedQueue<>();

    private void answer(HttpServerRequest request) {
        String path = request.path();
        if (path.endsWith("/refuses")) {
            // As a service does that looks at the head only: it says no, reads nothing more, and hangs up.
            request.pause();
            request.response().setStatusCode(415).end("no");
            vertx.setTimer(1000, late -> request.connection().close());
            return;
        }
        if (path.endsWith("/cut-once") && cut.add(request.query())) {
            request.connection().close();
            return;
        }
        if (path.equals("/translate")) {
            request.bodyHandler(body -> translate(request, body.toJsonObject()));
            return;
        }
        if (path.endsWith("/slow")) {
            slow.add(request);
            return;
        }
        if (path.endsWith("/slow-ones")) {
            request.response().end(Integer.toString(slow.size()));
            return;
        }
        if (path.endsWith("/release")) {
            for (HttpServerRequest held = slow.poll(); held != null; held = slow.poll()) {
                held.response().end("slow");
            }
            request.response().end();
            return;
        }
        if (path.endsWith("/large")) {
            long bytes = Long.parseLong(request.getParam("bytes"));
            request.response().putHeader("Content-Length", Long.toString(bytes));
            write(request, bytes, new Random(7));
            return;
        }
        long[] received = new long[1];
        request.handler(buffer -> received[0] += buffer.length());
        request.endHandler(ended -> request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("X-Service-Says", "unchanged")
                .putHeader("Content-Security-Policy", "sandbox")
                .setStatusCode(path.endsWith("/teapot") ? 418 : 200)
                .end(seen(request, received[0]).toBuffer()));
    }

    /** As LibreTranslate answers, without knowing a language; of what it cannot do it says so with 500. */
    private static void translate(HttpServerRequest request, JsonObject asked) {
        String text = asked.getString("q");
        request.response()
                .setStatusCode(text.equals("untranslatable") ? 500 : 200)
                .end(new JsonObject()
                        .put(
                                "translatedText",
                                asked.getString("source") + ">" + asked.getString("target") + ": " + text)
                        .toBuffer());
    }

    private static void write(HttpServerRequest request, long left, Random random) {
        while (left > 0 && !request.response().writeQueueFull()) {
            byte[] chunk = new byte[(int) Math.min(CHUNK, left)];
            random.nextBytes(chunk);
            request.response().write(Buffer.buffer(chunk));
            left -= chunk.length;
        }
        long rest = left;
        if (rest == 0) {
            request.response().end();
        } else {
            request.response().drainHandler(drained -> write(request, rest, random));
        }
    }

    private static JsonObject seen(HttpServerRequest request, long bytes) {
        JsonObject headers = new JsonObject();
        MultiMap all = request.headers();
        all.names()
                .forEach(name ->
                        headers.put(name.toLowerCase(java.util.Locale.ROOT), String.join(",", all.getAll(name))));
        return new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("bytes", bytes)
                .put("headers", headers);
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
