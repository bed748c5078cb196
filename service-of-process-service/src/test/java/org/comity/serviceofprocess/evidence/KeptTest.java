package org.comity.serviceofprocess.evidence;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is found out at most once in a while")
class KeptTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Hands hands = new Hands();
    private final AtomicInteger times = new AtomicInteger();

    @Test
    @DisplayName("is found out again when its time is over, not before")
    void again() {
        Kept<Integer> kept = new Kept<>(times::incrementAndGet, hands, TEN_MINUTES);

        assertThat(kept.get()).isEqualTo(1);
        hands.now = hands.now.plus(TEN_MINUTES).minusNanos(1);
        assertThat(kept.get()).isEqualTo(1);
        hands.now = hands.now.plusNanos(1);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("is found out once if many ask before it is known")
    void first() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Kept<Integer> kept = new Kept<>(() -> waitFor(go, times.incrementAndGet()), hands, TEN_MINUTES);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> askers = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(kept::get))
                    .toList();
            go.countDown();
            for (Future<Integer> asker : askers) {
                assertThat(asker.get(60, SECONDS)).isEqualTo(1);
            }
        }
    }

    @Test
    @DisplayName("is read as it was before by all who ask while one finds it out again")
    void meanwhile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Kept<Integer> kept = new Kept<>(
                () -> {
                    int time = times.incrementAndGet();
                    if (time == 1) {
                        return time;
                    }
                    begun.countDown();
                    return waitFor(go, time);
                },
                hands,
                TEN_MINUTES);
        kept.get();
        hands.now = hands.now.plus(TEN_MINUTES);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> finder = threads.submit(kept::get);
            assertThat(begun.await(60, SECONDS)).isTrue();
            Future<Integer> reader = threads.submit(kept::get);
            assertThat(reader.get(60, SECONDS)).isEqualTo(1);
            go.countDown();
            assertThat(finder.get(60, SECONDS)).isEqualTo(2);
        }
        assertThat(times).hasValue(2);
    }

    @Test
    @DisplayName("is tried again by the next who asks if it could not be found out")
    void failed() {
        Kept<Integer> kept = new Kept<>(
                () -> {
                    if (times.incrementAndGet() == 1) {
                        throw new IllegalStateException("no database");
                    }
                    return times.get();
                },
                hands,
                TEN_MINUTES);

        assertThatThrownBy(kept::get).hasMessage("no database");
        assertThat(kept.get()).isEqualTo(2);
    }

    private static int waitFor(CountDownLatch go, int answer) {
        try {
            assertThat(go.await(60, SECONDS)).isTrue();
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Hands extends Clock {
        private volatile Instant now = Instant.parse("2026-11-28T00:00:00Z");

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
