package org.comity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.comity.localstack.TestServers;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL, a real Kafka and a real mail server, and a key with which
 * {@link TestTokens} signs. The servers run in one process per test JVM and end with it; what they and the service wrote goes with them.
 */
public class TestStack implements QuarkusTestResourceLifecycleManager {
    private static final Path LOG = Path.of("target", "test-servers.log");
    /** In the line with which the servers say that they are ready. The last one is a folder, whose name may have spaces. */
    private static final int ADDRESSES = 5;

    private Process servers;

    @Override
    public Map<String, String> start() {
        Map<String, String> addresses = startServers();
        KeyPair key = signingKey();
        Map<String, String> config = new HashMap<>();
        config.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + addresses.get("postgres") + "/" + TestServers.DATABASE);
        config.put("quarkus.datasource.username", TestServers.DATABASE);
        config.put("quarkus.datasource.password", TestServers.DATABASE);
        config.put("kafka.bootstrap.servers", addresses.get("kafka"));
        config.put("COMITY_SMTP_HOST", "127.0.0.1");
        config.put("COMITY_SMTP_PORT", addresses.get("smtp"));
        config.put("comity.test.imap-port", addresses.get("imap"));
        config.put("comity.test.signing-key", base64(key.getPrivate().getEncoded()));
        config.put("mp.jwt.verify.publickey", base64(key.getPublic().getEncoded()));
        config.put("mp.jwt.verify.publickey.location", "NONE");
        config.put("comity.data", addresses.get("data"));
        // Entries that come by time alone would stand between those that tests count.
        config.put("comity.audit.digested-every", "off");
        return config;
    }

    private Map<String, String> startServers() {
        try {
            servers = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TestServers.class.getName())
                    .redirectError(LOG.toFile())
                    .start();
            BufferedReader out = servers.inputReader(StandardCharsets.UTF_8);
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("READY ")) {
                    Thread.ofVirtual().start(() -> out.lines().forEach(ignored -> {}));
                    return Arrays.stream(line.substring("READY ".length()).split(" ", ADDRESSES))
                            .map(pair -> pair.split("=", 2))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
                }
            }
            throw new IllegalStateException(
                    "the test servers ended before they were ready, see " + LOG.toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static KeyPair signingKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        if (servers != null) {
            try {
                servers.outputWriter().close();
                servers.waitFor(10, TimeUnit.SECONDS);
            } catch (IOException alreadyGone) {
                servers.destroy();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
