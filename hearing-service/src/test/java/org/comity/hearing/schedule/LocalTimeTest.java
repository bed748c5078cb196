package org.comity.hearing.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {
    @ParameterizedTest(name = "{0} for {1} minutes in {2} is at night: {3}")
    @CsvSource({
        "2026-03-05T07:00:00Z, 60, Asia/Shanghai, false",
        "2026-03-05T07:00:00Z, 60, America/New_York, true",
        "2026-03-05T01:00:00Z, 60, America/Los_Angeles, false",
        "2026-03-05T06:00:00Z, 60, Europe/Berlin, false",
        "2026-03-05T05:59:00Z, 60, Europe/Berlin, true",
        "2026-03-05T13:00:00Z, 60, Asia/Shanghai, false",
        "2026-03-05T13:00:00Z, 61, Asia/Shanghai, true",
        "2026-03-28T06:30:00Z, 60, Europe/Berlin, false",
        "2026-03-05T10:00:00Z, 900, Europe/Berlin, true",
        // seven in the morning, where the JDK's older data says six
        "2026-12-15T14:00:00Z, 60, America/Vancouver, false",
        "2026-12-15T13:59:00Z, 60, America/Vancouver, true"
    })
    void knowsTheNight(Instant startsAt, int minutes, String zone, boolean night) {
        assertEquals(
                night,
                LocalTime.of(startsAt, startsAt.plus(Duration.ofMinutes(minutes)), zone)
                        .indecent());
    }

    @ParameterizedTest(name = "told at {0} of a hearing at {1}: short {2}")
    @CsvSource({
        "2026-03-02T00:00:00Z, 2026-03-05T01:00:00Z, false",
        "2026-03-02T15:59:59Z, 2026-03-05T01:00:00Z, false",
        "2026-03-02T16:00:00Z, 2026-03-05T01:00:00Z, true",
        "2026-03-05T00:59:00Z, 2026-03-05T01:00:00Z, true"
    })
    void countsNoticeByTheCourtsDays(Instant toldAt, Instant startsAt, boolean isShort) {
        assertEquals(isShort, Summons.isShort(toldAt, startsAt));
    }

    @Test
    @DisplayName("a zone that is none is a zone that nobody knows, and keeps nobody from seeing the hearing")
    void noZone() {
        Instant startsAt = Instant.parse("2026-12-01T01:00:00Z");

        assertEquals(
                new LocalTime(null, null, null, null),
                LocalTime.of(startsAt, startsAt.plusSeconds(60), "Mars/Olympus"));
    }
}
