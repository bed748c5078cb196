package org.comity.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What other replicas are told of a caller")
class BucketsTest {
    private final AtomicLong seconds = new AtomicLong();
    private final Buckets buckets = new Buckets(60, Duration.ofMinutes(1), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return Duration.ofSeconds(seconds.get()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    @DisplayName("is nothing of who uses less than a tenth of what is due, for hours")
    void little() {
        ask(600, 11);
        assertThat(buckets.takeUntold()).isEmpty();
    }

    @Test
    @DisplayName("is nine tenths of who never asks faster than is due, but does so all day")
    void steady() {
        // Otherwise each replica would give the whole of it, and none would ever know of the others.
        ask(6_000, 1);
        assertThat(told()).isBetween(5_300L, 5_410L);
    }

    @Test
    @DisplayName("makes them wait as long as all replicas together have been asked")
    void settled() {
        ask(30, 0);
        buckets.settle("somebody", 90);
        assertThat(buckets.secondsToWait("somebody")).isBetween(30L, 33L);
        assertThat(buckets.secondsToWait("another")).isZero();
    }

    private void ask(int requests, int apart) {
        for (int request = 0; request < requests; request++) {
            assertThat(buckets.secondsToWait("somebody")).isZero();
            seconds.addAndGet(apart);
        }
    }

    private long told() {
        return buckets.takeUntold().stream()
                .mapToLong(used -> used.use().passed())
                .sum();
    }
}
