package org.comity.courtevidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eclipse.microprofile.health.HealthCheckResponse.Status.UP;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.time.NoTimeToken;
import org.comity.evidence.time.OwnTimeAuthority;
import org.comity.evidence.time.TimeAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampingTest {
    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final TimeState state = new TimeState(clock, metrics);
    private boolean away;
    private int asked;
    private TestLog log;
    private Timestamping timestamping;

    /** A quarter of an hour, as the default is. */
    private record Config(Path folder) implements LogConfig {
        @Override
        public Optional<List<Path>> closed() {
            return Optional.empty();
        }

        @Override
        public String origin() {
            return "";
        }

        @Override
        public Optional<Path> witnesses() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> timeAuthority() {
            return Optional.of(URI.create("http://time.example"));
        }

        @Override
        public Optional<Path> timeRoots() {
            return Optional.empty();
        }

        @Override
        public Duration timeEvery() {
            return Duration.ofMinutes(15);
        }
    }

    @BeforeEach
    void open() throws Exception {
        open("time");
    }

    /** @param time a folder with the certificates of an authority, or for new ones */
    private void open(String time) throws Exception {
        OwnTimeAuthority own = OwnTimeAuthority.in(folder.resolve(time), clock, Duration.ofDays(100));
        TimeAuthority authority = TimeAuthority.over(
                query -> {
                    asked++;
                    if (away) {
                        throw new IOException("away");
                    }
                    return own.answer(query);
                },
                own.roots());
        log = new TestLog(TestLog.keys(folder.resolve("keys")), Witnesses.none(), Optional.of(authority));
        timestamping = new Timestamping(log.log, new Config(folder), state, clock);
    }

    private void signed(String entry) throws Exception {
        log.append(entry);
        log.log.checkpoint();
    }

    @Test
    @DisplayName("The newest checkpoint is stamped at once, then every quarter of an hour while entries come")
    void everyQuarter() throws Exception {
        timestamping.take(clock.instant());
        assertThat(asked).as("nothing is signed yet").isZero();
        signed("one");
        timestamping.take(clock.instant());
        signed("two");
        timestamping.take(clock.instant());
        assertThat(asked).isEqualTo(1);
        clock.pass(Duration.ofMinutes(16));
        timestamping.take(clock.instant());
        timestamping.take(clock.instant());
        assertThat(asked).isEqualTo(2);
        clock.pass(Duration.ofMinutes(16));
        timestamping.take(clock.instant());
        assertThat(asked).as("no entry came").isEqualTo(2);
    }

    @Test
    @DisplayName("A clock that is set back by weeks does not make the log wait for weeks")
    void setBack() throws Exception {
        OwnTimeAuthority.in(folder.resolve("older"), Clock.offset(clock, Duration.ofDays(-30)), Duration.ofDays(100));
        open("older");
        signed("one");
        timestamping.take(clock.instant());
        clock.pass(Duration.ofDays(-20));
        signed("two");
        timestamping.take(clock.instant());
        assertThat(asked).isEqualTo(2);
        assertThat(log.log.timestamps().of(log.log.published().orElseThrow())).hasSize(1);
    }

    @Test
    @DisplayName("Timestamps are renewed when four fifths of the life of their certificates are over")
    void renews() throws Exception {
        signed("one");
        timestamping.take(clock.instant());
        clock.pass(Duration.ofDays(79));
        timestamping.take(clock.instant());
        assertThat(log.log.timestamps().of(log.log.published().orElseThrow())).hasSize(1);
        clock.pass(Duration.ofDays(2));
        timestamping.take(clock.instant());
        assertThat(log.log.timestamps().of(log.log.published().orElseThrow())).hasSize(2);
    }

    @Test
    @DisplayName(
            "An authority that is away is asked again, is an alarm that grows, and never makes the service unready")
    void away() throws Exception {
        signed("one");
        away = true;
        assertThatThrownBy(() -> timestamping.take(clock.instant())).isInstanceOf(NoTimeToken.class);
        state.expect(URI.create("http://time.example"));
        state.isUnanswered(new IllegalStateException("away"));
        clock.pass(Duration.ofMinutes(2));
        state.isUnanswered(new IllegalStateException("still away"));
        assertThat(metrics.get("comity.log.time.behind").gauge().value()).isEqualTo(120);
        assertThat(state.call().getStatus()).isEqualTo(UP);
        assertThat(state.call().getData().orElseThrow()).containsEntry("http://time.example", "still away");
        away = false;
        timestamping.take(clock.instant());
        assertThat(log.log.timestamps().of(log.log.published().orElseThrow())).hasSize(1);
        state.isAnswered();
        assertThat(metrics.get("comity.log.time.behind").gauge().value()).isZero();
    }
}
