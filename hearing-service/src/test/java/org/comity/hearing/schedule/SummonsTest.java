package org.comity.hearing.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.comity.hearing.schedule.Summons.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The three days before a hearing")
class SummonsTest {
    @ParameterizedTest(name = "a hearing at {0}, summons served on {1}, seen on {2}: {3}")
    @CsvSource({
        "2026-12-10T01:00:00Z, 2026-12-07, 2026-12-09, IN_TIME",
        "2026-12-10T01:00:00Z, 2026-12-08, 2026-12-09, LATE",
        "2026-12-10T01:00:00Z, , 2026-12-07, STILL_TIME",
        "2026-12-10T01:00:00Z, , 2026-12-08, NOT_SERVED",
        // half past five in the afternoon of the 9th in London is the 10th at the court
        "2026-12-09T17:30:00Z, 2026-12-07, 2026-12-09, IN_TIME",
        "2026-12-09T15:30:00Z, 2026-12-07, 2026-12-09, LATE"
    })
    @DisplayName("count from the service of the summons, by the court's days (CPL 139)")
    void countFromService(Instant startsAt, LocalDate servedOn, LocalDate today, Standing standing) {
        assertEquals(standing, Summons.standing(Optional.ofNullable(servedOn), startsAt, today));
    }
}
