package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.comity.hearing.seat.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The limit of a connection")
class RateLimitTest {
    private final AtomicLong now = new AtomicLong();

    @ParameterizedTest(
            name = "{0}: {1} commands, one every {2} ms, with a pause of {4} ms after every {3}: hung up {5}")
    @CsvSource({
        "DEFENDANT, 5000, 100, 5000, 0, false",
        "DEFENDANT, 300, 10, 300, 0, true",
        "DEFENDANT, 5000, 10, 150, 2000, false",
        "JUDGE, 5000, 20, 5000, 0, false",
        "JUDGE, 1000, 5, 1000, 0, true",
    })
    void hangsUpOnWhoNeverPauses(Role role, int commands, int every, int together, int pause, boolean hungUp) {
        RateLimit limit = RateLimit.of(role, now::get);

        for (int i = 1; i <= commands; i++) {
            limit.allows();
            now.addAndGet(
                    Duration.ofMillis(every + (i % together == 0 ? pause : 0)).toNanos());
        }

        assertEquals(hungUp, limit.isExhausted());
    }
}
