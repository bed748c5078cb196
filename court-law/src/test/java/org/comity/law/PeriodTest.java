package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private final CourtCalendar calendar = CourtCalendar.china();

    @ParameterizedTest(name = "{0} {1} after {2} end on {3}: {4}")
    @CsvSource({
        "60, DAY, 2024-03-01, 2024-04-30, public notice: day 60",
        "30, DAY, 2024-04-30, 2024-05-30, then thirty days to answer",
        "3, MONTH, 2024-01-31, 2024-04-30, April has no 31st",
        "30, DAY, 2024-09-05, 2024-10-08, day 30 falls into National Day",
        "15, DAY, 2026-11-02, 2026-11-17, an ordinary Tuesday",
        "1, DAY, 2026-05-08, 2026-05-09, a Saturday that is a working day",
        "1, DAY, 2025-12-31, 2026-01-04, New Year and then a Sunday that is a working day",
        "1, DAY, 2026-11-20, 2026-11-23, a Saturday moves to Monday",
        "10, DAY, 2026-02-05, 2026-02-24, Spring Festival of nine days",
        "1, DAY, 2026-09-24, 2026-09-28, Mid-Autumn ends on a Sunday",
        "1, MONTH, 2026-01-31, 2026-02-28, February has no 31st and its 28th is a working Saturday",
        "2, YEAR, 2024-02-29, 2026-02-28, a leap day",
        "7, WORKING_DAY, 2026-09-28, 2026-10-13, seven holidays and one working Saturday between",
        "3, WORKING_DAY, 2026-11-19, 2026-11-24, over a weekend",
        "0, DAY, 2026-11-19, 2026-11-19, at once",
        "0, WORKING_DAY, 2026-11-21, 2026-11-23, at once but closed"
    })
    void endsOnADayTheCourtIsOpen(int length, Period.Unit unit, LocalDate trigger, LocalDate lastDay, String why) {
        assertThat(new Period(length, unit).after(trigger, calendar).lastDay())
                .as(why)
                .isEqualTo(lastDay);
    }

    @Test
    @DisplayName("says which days were skipped, by name")
    void saysWhichDaysWereSkipped() {
        Deadline deadline = Period.days(30).after(LocalDate.parse("2024-09-05"), calendar);

        assertThat(deadline.firstCountedDay()).isEqualTo("2024-09-06");
        assertThat(deadline.nominalLastDay()).isEqualTo("2024-10-05");
        assertThat(deadline.skipped().stream().map(Closure::date).map(LocalDate::toString))
                .containsExactly("2024-10-05", "2024-10-06", "2024-10-07");
        assertThat(deadline.skipped().stream().map(Closure::nameEn).collect(Collectors.toSet()))
                .containsExactly("National Day");
        assertThat(deadline.closesAt()).isEqualTo("2024-10-08T16:00:00Z");
        assertThat(deadline.cautions()).isEmpty();
    }

    @ParameterizedTest(name = "an act at {0} is in time: {1}")
    @CsvSource({"2024-10-08T15:59:59.999999999Z, true", "2024-10-08T16:00:00Z, false", "2024-10-08T17:00:00Z, false"})
    void lastsUntilMidnightAtTheCourt(Instant act, boolean inTime) {
        Deadline deadline = Period.days(30).after(LocalDate.parse("2024-09-05"), calendar);
        assertThat(deadline.isMetAt(act)).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "{0} is {1} at the court, so thirty days end on {2}")
    @CsvSource({
        "2024-09-05T15:50:00Z, 2024-09-05, 2024-10-08",
        "2026-11-01T15:59:59Z, 2026-11-01, 2026-12-01",
        "2026-11-01T16:00:00Z, 2026-11-02, 2026-12-02",
        "2026-11-01T23:59:59Z, 2026-11-02, 2026-12-02",
        "2026-11-02T00:00:00Z, 2026-11-02, 2026-12-02"
    })
    void countsFromTheCourtsDateOfTheEvent(Instant event, LocalDate courtDate, LocalDate lastDay) {
        Deadline deadline = Period.days(30).after(event, calendar);
        assertThat(deadline.trigger()).isEqualTo(courtDate);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
    }

    @Test
    @DisplayName("never treats an unknown year as one without holidays")
    void saysWhenTheHolidaysOfAYearAreNotKnown() {
        // Given a period that ends in a year whose notice has not appeared
        Deadline deadline = Period.days(30).after(LocalDate.parse("2026-12-20"), calendar);
        // Then the date is computed from weekends, and says that a person must confirm it
        assertThat(deadline.lastDay()).isEqualTo("2027-01-19");
        assertThat(deadline.cautions())
                .extracting(Caution::code, Caution::about)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("holiday-calendar-unknown", "2027"));
    }

    @Test
    @DisplayName("counts a provisional date anew once the notice of its year is known, and no other")
    void recountsWhenTheNoticeIsKnown() {
        // Given a period that ended on National Day before the notice of 2026 was known
        Derivation known = Derivation.of("PLE-01", LocalDate.parse("2026-09-01"));
        assertThat(known.lastDay()).isEqualTo("2026-10-08");
        assertThat(known.isToBeRecounted()).isFalse();
        LocalDate nominal = LocalDate.parse("2026-10-01");
        Derivation provisional = new Derivation(
                known.rule(),
                known.ruleZh(),
                known.ruleEn(),
                known.article(),
                known.source(),
                known.confidence(),
                known.trigger(),
                known.firstCountedDay(),
                known.length(),
                known.unit(),
                nominal,
                List.of(),
                nominal,
                CourtClock.endOf(nominal),
                List.of(Caution.holidaysUnknown(2026)));
        // Then
        assertThat(provisional.isToBeRecounted()).isTrue();
        assertThat(provisional.recounted()).isEqualTo(known);
        assertThat(Derivation.of("PLE-01", LocalDate.parse("2026-12-20")).isToBeRecounted())
                .isFalse();
    }

    @Test
    @DisplayName("names every unknown year that a count of working days passes through")
    void namesEveryUnknownYear() {
        Deadline deadline = Period.workingDays(300).after(LocalDate.parse("2026-12-01"), calendar);
        assertThat(deadline.cautions()).extracting(Caution::about).containsExactly("2027", "2028");
    }

    @Test
    @DisplayName("marks a date that depends on weekends being days of rest")
    void marksAMoveOverAWeekend() {
        Deadline deadline = Period.days(1).after(LocalDate.parse("2026-11-20"), calendar);
        assertThat(deadline.cautions()).extracting(Caution::code).containsExactly("weekend-as-rest-day");
    }
}
