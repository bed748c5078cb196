package org.comity.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real Keycloak, as the profile {@code keycloak} unpacked it, with a realm of its own. It ends with the test. */
public class KeycloakOfTheTest implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "the secret of the court at Keycloak";
    static final String ADMIN = "admin-of-the-test";

    private Process keycloak;

    @Override
    public Map<String, String> start() {
        try {
            String address = "http://localhost:" + begin();
            String issuer = address + "/realms/court";
            try (HttpClient http = HttpClient.newHttpClient()) {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(6))
                        .pollInterval(Duration.ofSeconds(1))
                        .ignoreExceptions()
                        .failFast("Keycloak ended: target/keycloak.log", () -> !keycloak.isAlive())
                        .until(() -> http.send(
                                                HttpRequest.newBuilder(URI.create(
                                                                issuer + "/.well-known/openid-configuration"))
                                                        .build(),
                                                BodyHandlers.discarding())
                                        .statusCode()
                                == 200);
            }
            return Map.of(
                    "comity.openid.issuer", issuer,
                    "comity.openid.secret", SECRET,
                    "comity.openid.name", "Keycloak",
                    "comity.openid.acr", "1",
                    "comity.test.keycloak", address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int begin() throws IOException {
        Path folder;
        try (Stream<Path> unpacked = Files.list(Path.of("target", "keycloak"))) {
            folder = unpacked.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
        Path realms = Files.createDirectories(folder.resolve("data").resolve("import"));
        Files.copy(
                Path.of("src", "test", "resources", "keycloak", "court-realm.json"),
                realms.resolve("court-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                        "sh",
                        folder.resolve("bin").resolve("kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "keycloak.log").toFile());
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        command.environment().put("KC_DB", "dev-mem");
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        // Its script opens this for the Java that it is made for; on a newer one its threads end without it.
        command.environment().put("JAVA_OPTS_APPEND", "--add-opens=java.base/java.lang=ALL-UNNAMED");
        keycloak = command.start();
        return port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (keycloak == null) {
            return;
        }
        keycloak.descendants().forEach(ProcessHandle::destroy);
        keycloak.destroy();
        try {
            if (!keycloak.waitFor(20, TimeUnit.SECONDS)) {
                keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
                keycloak.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
