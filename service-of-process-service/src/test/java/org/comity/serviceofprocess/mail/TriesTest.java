package org.comity.serviceofprocess.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A message that was postponed")
class TriesTest {

    @ParameterizedTest(name = "is tried again {2} after try {0}, {1} after the first")
    @CsvSource({
        "1, PT0S, PT5M",
        "2, PT5M, PT15M",
        "3, PT20M, PT30M",
        "7, PT8H, PT8H",
        "40, PT80H, PT8H",
        "40, PT87H59M, PT8H",
        "40, PT88H, ",
        "1, PT200H, "
    })
    void next(int tries, Duration since, Duration wait) {
        Instant now = Instant.parse("2026-11-27T16:00:00Z");
        assertEquals(Optional.ofNullable(wait).map(now::plus), Tries.next(tries, now.minus(since), now));
    }
}
