package org.comity.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A registry of images on loopback, as far as who pushes needs one (OCI Distribution Specification 1.1, "Push"). Of a blob it keeps the digest,
 * of a manifest the text; it refuses a blob that is not what its digest says, and a manifest of a blob that did not come.
 */
final class RegistryOfTheTest implements AutoCloseable {
    private static final Pattern BLOB = Pattern.compile("/v2/.+/blobs/(sha256:[0-9a-f]{64})");
    private static final Pattern UPLOAD = Pattern.compile("/v2/.+/blobs/uploads/(.*)");
    private static final Pattern MANIFEST = Pattern.compile("/v2/(.+)/manifests/(.+)");
    private static final Pattern NAMED = Pattern.compile("sha256:[0-9a-f]{64}");

    private final HttpServer server;
    private final Map<String, String> uploads = new ConcurrentHashMap<>();
    private final Map<String, String> manifests = new ConcurrentHashMap<>();
    private final Set<String> digests = ConcurrentHashMap.newKeySet();

    RegistryOfTheTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/", this::answer);
        server.start();
    }

    /** As the name of an image begins. */
    String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    Set<String> digests() {
        return digests;
    }

    /** @return null if none of this name and version came */
    String manifest(String name, String version) {
        return manifests.get(name + ":" + version);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status(exchange, body), -1);
        }
    }

    private int status(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().getPath();
        Matcher upload = UPLOAD.matcher(path);
        if (upload.matches()) {
            return uploaded(exchange, upload.group(1), body);
        }
        Matcher blob = BLOB.matcher(path);
        if (blob.matches()) {
            return digests.contains(blob.group(1)) ? 200 : 404;
        }
        Matcher manifest = MANIFEST.matcher(path);
        if (manifest.matches() && exchange.getRequestMethod().equals("PUT")) {
            return put(manifest.group(1) + ":" + manifest.group(2), new String(body));
        }
        return manifest.matches() ? 404 : 200;
    }

    private int uploaded(HttpExchange exchange, String id, byte[] body) {
        if (exchange.getRequestMethod().equals("PUT")) {
            String digest = exchange.getRequestURI().getQuery().replaceFirst(".*digest=", "");
            boolean whole = digest.equals(uploads.get(id));
            if (whole) {
                digests.add(digest);
            }
            return whole ? 201 : 400;
        }
        String begun = id.isEmpty() ? UUID.randomUUID().toString() : id;
        uploads.put(begun, sha256(body));
        exchange.getResponseHeaders()
                .set("Location", exchange.getRequestURI().getPath().replaceFirst("uploads/.*", "uploads/" + begun));
        return 202;
    }

    private int put(String name, String manifest) {
        boolean all = NAMED.matcher(manifest).results().allMatch(digest -> digests.contains(digest.group()));
        if (all) {
            manifests.put(name, manifest);
        }
        return all ? 201 : 400;
    }

    private static String sha256(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
