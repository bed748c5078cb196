package org.comity.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The clock on somebody's wall")
class ZoneClockTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // British Columbia and Alberta stay on summer time from March 2026, Morocco on UTC from September 2026
        "2026-02-01T12:00:00Z, America/Vancouver, 2026-02-01T04:00-08:00",
        "2026-03-08T09:59:59Z, America/Vancouver, 2026-03-08T01:59:59-08:00",
        "2026-03-08T10:00:00Z, America/Vancouver, 2026-03-08T03:00-07:00",
        "2026-10-31T12:00:00Z, America/Vancouver, 2026-10-31T05:00-07:00",
        "2026-12-15T12:00:00Z, America/Vancouver, 2026-12-15T05:00-07:00",
        "2027-07-15T12:00:00Z, America/Vancouver, 2027-07-15T05:00-07:00",
        "2026-12-15T12:00:00Z, America/Edmonton, 2026-12-15T06:00-06:00",
        "2026-12-15T12:00:00Z, Canada/Mountain, 2026-12-15T06:00-06:00",
        "2026-07-15T12:00:00Z, Africa/Casablanca, 2026-07-15T13:00+01:00",
        "2026-12-15T12:00:00Z, Africa/Casablanca, 2026-12-15T12:00Z",
        "2027-06-15T12:00:00Z, Africa/Casablanca, 2027-06-15T12:00Z",
        // whoever changed nothing
        "2026-07-15T12:00:00Z, America/Los_Angeles, 2026-07-15T05:00-07:00",
        "2026-12-15T12:00:00Z, America/Los_Angeles, 2026-12-15T04:00-08:00",
        "2026-12-15T12:00:00Z, Europe/Berlin, 2026-12-15T13:00+01:00",
        "2026-12-15T12:00:00Z, Asia/Shanghai, 2026-12-15T20:00+08:00"
    })
    @DisplayName("shows what the state has decided, though the JDK does not know it yet")
    void shows(Instant instant, String zone, String expected) {
        assertEquals(expected, ZoneClock.at(instant, ZoneId.of(zone)).toString());
    }
}
