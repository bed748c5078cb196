package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comity.hearing.business.ReadingAndSigning.RecordFrozen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The record is read in court, or within five days")
class ReadingTimeTest extends HearingOfFive {
    private static final Map<String, Object> GONE = Map.of("seat", "plaintiff-1", "reason", "left the room");

    private void toTheRecord() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
    }

    private RecordFrozen frozen(Map<String, Object> data) {
        RecordFrozen fact = (RecordFrozen) hearing.decide(SEATS.get("clerk"), command("record.freeze", data));
        apply(fact);
        return fact;
    }

    @Test
    @DisplayName("in court a signature may be missing at once")
    void inCourt() {
        toTheRecord();
        for (Map<String, Object> inCourt : List.of(NOTHING, Map.<String, Object>of("withinFiveDays", false))) {
            assertEquals(null, frozen(inCourt).readUntil());
        }
        done("judge", "signature.miss", GONE);
        assertEquals("BAD_DATA", asks("clerk", "record.freeze", Map.of("withinFiveDays", "yes")));
    }

    @ParameterizedTest(name = "frozen on {0}, until {1}")
    @CsvSource({
        // a Thursday: the fifth day after it is a Tuesday
        "2026-11-26, 2026-12-01",
        // the fifth day is a Saturday, the next working day a Monday: Civil Procedure Law art. 85(3)
        "2026-11-23, 2026-11-30",
    })
    @DisplayName("within five days nobody's signature is missing before the last of them is over in Beijing")
    void withinFiveDays(LocalDate day, LocalDate last) {
        toTheRecord();
        today = day;
        assertEquals(last, frozen(Map.of("withinFiveDays", true)).readUntil());
        assertEquals("READING_TIME_RUNS", asks("judge", "signature.miss", GONE));
        today = last;
        assertEquals("READING_TIME_RUNS", asks("judge", "signature.miss", GONE));
        today = last.plusDays(1);
        done("judge", "signature.miss", GONE);
    }

    @Test
    @DisplayName("a new version that is read in court has no such time")
    void aNewVersion() {
        toTheRecord();
        frozen(Map.of("withinFiveDays", true));
        frozen(NOTHING);
        done("judge", "signature.miss", GONE);
    }
}
