package org.comity.hearing;

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

/** A document store and a token endpoint over real HTTP, as this service finds them in filing-service and the gateway. */
public class FilingUpstream implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, byte[]> DOCUMENTS = new ConcurrentHashMap<>();
    private static final String TOKEN = "token-of-the-service";

    private HttpServer server;

    /** @return the digest under which it can be fetched */
    public static String file(String content) {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    public static String file(byte[] bytes) {
        String digest = sha256(bytes);
        DOCUMENTS.put(digest, bytes);
        return digest;
    }

    /** From now on another content comes under this digest. */
    public static void corrupt(String digest) {
        DOCUMENTS.put(digest, "something else".getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
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
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.oidc-client.auth-server-url",
                address,
                "quarkus.rest-client.filing.url",
                address,
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
        } else {
            answer(exchange, 200, "application/pdf", DOCUMENTS.get(digest));
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
