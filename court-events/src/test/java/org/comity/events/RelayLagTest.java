package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelayLagTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final SettableClock clock = new SettableClock();
    private final RelayLag lag = new RelayLag(clock, metrics, Duration.ofMinutes(5));

    @Test
    @DisplayName("the gauge says for how long the oldest event waits, also while the relay itself is stuck")
    void gaugeGrows() {
        lag.oldestIs(START);
        clock.now = START.plusSeconds(42);
        assertThat(gauge()).isEqualTo(42);

        lag.oldestIs(null);
        assertThat(gauge()).isZero();
    }

    @Test
    @DisplayName("the service is ready until events are stuck for five minutes, and again when they have left")
    void readiness() {
        lag.oldestIs(START);
        clock.now = START.plus(Duration.ofMinutes(5));
        assertThat(lag.call().getStatus()).isEqualTo(Status.UP);

        clock.now = START.plus(Duration.ofMinutes(5)).plusSeconds(1);
        assertThat(lag.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(lag.call().getData().orElseThrow()).containsEntry("oldestUnsentSeconds", 301L);

        lag.oldestIs(null);
        assertThat(lag.call().getStatus()).isEqualTo(Status.UP);
    }

    private double gauge() {
        return metrics.get("comity.events.oldest.unsent").gauge().value();
    }

    private static final class SettableClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
