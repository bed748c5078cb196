package org.comity.courtevidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.DOWN;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.time.Duration;
import org.comity.evidence.log.EvidenceLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final LogState state = new LogState(clock, metrics, Duration.ofMinutes(5));
    private TestLog test;
    private Checkpoints checkpoints;

    @BeforeEach
    void open() throws Exception {
        test = new TestLog(folder.resolve("keys"));
    }

    private void start(EvidenceLog log) {
        checkpoints = new Checkpoints(log, state);
        checkpoints.start(new StartupEvent());
    }

    @AfterEach
    void stop() throws InterruptedException {
        checkpoints.stop(new ShutdownEvent());
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    @Test
    @DisplayName("What has committed is signed soon, and what a process that died had left is too")
    void signs() throws Exception {
        test.append("left by another process");
        start(test.log);
        await().atMost(PATIENCE).until(() -> test.size() == 1);
        test.append("one of this");
        checkpoints.soon(new Appended());
        await().atMost(PATIENCE).until(() -> test.size() == 2);
        test.append("one of another that died before it signed");
        await().atMost(PATIENCE).until(() -> test.size() == 3);
        assertThat(state.call().getStatus()).isEqualTo(UP);
        assertThat(gauge("comity.log.unsigned")).isZero();
        assertThat(gauge("comity.log.contradicted")).isZero();
        assertThat(state.unsignedSince()).isNull();
    }

    @Test
    @DisplayName(
            "A database that is away is an alarm at once, unreadiness after five minutes, and both end when it is back")
    void away() throws Exception {
        assertThat(state.call().getStatus())
                .as("nobody has compared it with what was signed")
                .isEqualTo(DOWN);
        start(test.log);
        await().atMost(PATIENCE).until(() -> state.call().getStatus() == UP);
        test.away.set(true);
        await().atMost(PATIENCE).until(() -> {
            clock.pass(Duration.ofSeconds(1));
            return gauge("comity.log.unsigned") > 0;
        });
        clock.pass(Duration.ofMinutes(4));
        assertThat(state.call().getStatus()).isEqualTo(UP);
        clock.pass(Duration.ofMinutes(2));
        assertThat(state.call().getStatus()).isEqualTo(DOWN);
        test.append("committed meanwhile");
        test.away.set(false);
        await().atMost(PATIENCE).until(() -> state.call().getStatus() == UP);
        await().atMost(PATIENCE).until(() -> test.size() == 1);
        assertThat(gauge("comity.log.unsigned")).isZero();
    }

    @Test
    @DisplayName(
            "A database from before what was signed is unreadiness at once; nothing is signed, and no entry is lost")
    void contradicted() throws Exception {
        test.append("signed, and then restored away");
        test.log.checkpoint();
        TestLog restored = new TestLog(folder.resolve("keys"));
        restored.append("appended after the restore");
        start(restored.log);
        await().atMost(PATIENCE).until(() -> state.unsignedSince() != null);
        assertThat(state.call().getStatus()).isEqualTo(DOWN);
        assertThat(gauge("comity.log.contradicted")).isEqualTo(1);
        assertThat(state.call().getData().orElseThrow()).containsKey("contradiction");
        assertThat(state.contradiction()).contains("old backup");
        assertThat(restored.log.published()).isEmpty();
        assertThat(restored.log.isBehind()).isTrue();
    }
}
