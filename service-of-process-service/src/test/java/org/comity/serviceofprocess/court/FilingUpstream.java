package org.comity.serviceofprocess.court;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A document store and a token endpoint over real HTTP, as this service finds them in filing-service and the gateway. */
public class FilingUpstream implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, byte[]> DOCUMENTS = new ConcurrentHashMap<>();
    private static final String TOKEN = "token-of-the-service";

    private static volatile CountDownLatch held = new CountDownLatch(0);
    private static volatile CountDownLatch asked = new CountDownLatch(0);
    private static volatile boolean stalled;
    private static final AtomicBoolean breaks = new AtomicBoolean();

    private HttpServer server;

    /** From now on no paper is answered, until released. */
    static void hold() {
        asked = new CountDownLatch(1);
        held = new CountDownLatch(1);
    }

    /** The next that asks for a paper loses the connection without an answer. */
    static void breakNext() {
        breaks.set(true);
    }

    /** From now on half of a paper is sent and then nothing, until released. */
    static void stall() {
        stalled = true;
        held = new CountDownLatch(1);
    }

    static void release() {
        stalled = false;
        held.countDown();
    }

    /** Waits until a paper was asked for after {@link #hold}. */
    static void awaitAsked() throws InterruptedException {
        if (!asked.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no paper was asked for");
        }
    }

    /** @return the digest under which it can be fetched */
    static String file(String content) {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    static String file(byte[] content) {
        String digest = sha256(content);
        DOCUMENTS.put(digest, content);
        return digest;
    }

    /** From now on another content comes under this digest. */
    static void corrupt(String digest) {
        DOCUMENTS.put(digest, "something else".getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/api/tokens", this::token);
        server.createContext("/api/filing/documents/", this::document);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.oidc-client.auth-server-url",
                address,
                "quarkus.rest-client.filing.url",
                address,
                "comity.delivery.fetches-within",
                "PT2S",
                "comity.delivery.settles-every",
                "1s",
                "quarkus.oidc-client.credentials.secret",
                "secret-of-the-service");
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean right = form.contains("grant_type=client_credentials")
                && exchange.getRequestHeaders().getFirst("Authorization") != null;
        answer(
                exchange,
                right ? 200 : 401,
                "application/json",
                ("{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":600}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void document(HttpExchange exchange) throws IOException {
        String digest = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "text/plain", new byte[0]);
        } else if (!DOCUMENTS.containsKey(digest)) {
            answer(exchange, 404, "text/plain", new byte[0]);
        } else if (breaks.getAndSet(false)) {
            exchange.close();
        } else {
            asked.countDown();
            if (!stalled) {
                await(held);
            }
            answer(exchange, 200, "application/pdf", DOCUMENTS.get(digest));
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        int first = stalled ? body.length / 2 : body.length;
        exchange.getResponseBody().write(body, 0, first);
        exchange.getResponseBody().flush();
        if (first < body.length) {
            await(held);
        }
        exchange.getResponseBody().write(body, first, body.length - first);
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
