package org.comity.courtevidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.witness.Witness;
import org.comity.evidence.witness.WitnessServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final WitnessState state = new WitnessState(clock, metrics);
    private LogKeys keys;
    private Witness witness;
    private WitnessServer server;
    private Witnessing witnessing;

    @BeforeEach
    void open() throws IOException {
        keys = TestLog.keys(folder.resolve("keys"));
        witness = Witness.in(folder.resolve("witness"), "witness.example.org/one", Clock.systemUTC());
        Files.writeString(
                folder.resolve("witness/logs.txt"),
                keys.publicKeys().stream()
                        .map(key -> "log " + key.vkey() + "\n")
                        .collect(Collectors.joining()));
        server = WitnessServer.start(witness, new InetSocketAddress("127.0.0.1", 0));
    }

    private TestLog log() throws Exception {
        String policy = "witness one " + witness.key().vkey() + " http://127.0.0.1:" + server.port() + "\nquorum one\n";
        return new TestLog(keys, Witnesses.of(policy.getBytes(UTF_8)), Optional.empty());
    }

    private void start(TestLog of) {
        witnessing = new Witnessing(of.log, state);
        witnessing.start(new StartupEvent());
    }

    @AfterEach
    void stop() throws InterruptedException {
        witnessing.stop(new ShutdownEvent());
        server.close();
    }

    private double gauge(String name) {
        return metrics.get(name).tag("witness", "one").gauge().value();
    }

    @Test
    @DisplayName("A witness is shown each checkpoint, and its cosignature is published")
    void shown() throws Exception {
        TestLog log = log();
        log.append("an entry");
        log.log.checkpoint();
        start(log);
        await().atMost(PATIENCE).until(() -> log.log.published().orElseThrow().lines().stream()
                .anyMatch(line -> line.name().equals("witness.example.org/one")));
        await().atMost(PATIENCE).until(() -> gauge("comity.log.witness.behind") == 0);
        assertThat(state.call().getData().orElseThrow()).containsEntry("one", "cosigned");
        assertThat(state.behind()).isEmpty();
    }

    @Test
    @DisplayName("A witness that is away is an alarm that grows; the service stays ready")
    void away() throws Exception {
        server.close();
        TestLog log = log();
        log.log.checkpoint();
        start(log);
        await().atMost(PATIENCE).until(() -> state.call()
                .getData()
                .orElseThrow()
                .get("one")
                .toString()
                .contains("cannot be reached"));
        clock.pass(Duration.ofMinutes(3));
        assertThat(gauge("comity.log.witness.behind")).isGreaterThanOrEqualTo(180);
        assertThat(gauge("comity.log.witness.forked")).isZero();
        assertThat(state.behind()).singleElement().satisfies(behind -> {
            assertThat(behind.name()).isEqualTo("one");
            assertThat(behind.forked()).isFalse();
            assertThat(behind.said()).contains("cannot be reached");
        });
        assertThat(state.call().getStatus()).isEqualTo(UP);
    }

    @Test
    @DisplayName(
            "Yesterday's backup, restored with yesterday's keys, is noticed by the witness: an alarm that names it, and no unreadiness")
    void yesterdaysBackup() throws Exception {
        TestLog yesterday = log();
        yesterday.append("of yesterday");
        yesterday.append("of today");
        yesterday.log.checkpoint();
        start(yesterday);
        await().atMost(PATIENCE)
                .until(() -> state.call().getData().orElseThrow().containsValue("cosigned"));
        witnessing.stop(new ShutdownEvent());

        Files.delete(folder.resolve("keys/published-checkpoint"));
        TestLog restored = log();
        restored.append("of yesterday");
        restored.log.checkpoint();
        start(restored);
        await().atMost(PATIENCE).until(() -> gauge("comity.log.witness.forked") == 1);
        assertThat(state.call().getData().orElseThrow().get("one").toString())
                .contains("FORKED", "of which we have only 1");
        assertThat(state.behind()).singleElement().satisfies(behind -> {
            assertThat(behind.forked()).isTrue();
            assertThat(behind.said()).contains("of which we have only 1");
        });
        assertThat(state.call().getStatus()).isEqualTo(UP);
    }

    @Test
    @DisplayName("A witness that lost what it had seen is shown the log from its beginning, and cosigns again")
    void lostItsState() throws Exception {
        TestLog log = log();
        log.append("seen");
        log.log.checkpoint();
        start(log);
        await().atMost(PATIENCE)
                .until(() -> state.call().getData().orElseThrow().containsValue("cosigned"));
        try (var files = Files.list(folder.resolve("witness/state"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        log.append("seen after the loss");
        log.log.checkpoint();
        await().atMost(PATIENCE)
                .until(() -> log.size() == 2
                        && log.log.published().orElseThrow().lines().stream()
                                .anyMatch(line -> line.name().equals("witness.example.org/one")));
    }
}
