package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtCalendarTest {
    private final CourtCalendar calendar = CourtCalendar.china();

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void hasTheWorkingDaysOfTheNotice(int year, long workingDays) {
        LocalDate first = Year.of(year).atDay(1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isOpen).count())
                .isEqualTo(workingDays);
    }

    @Test
    void namesTheNoticeOfEachKnownYear() {
        assertThat(calendar.sourceFor(2026).orElseThrow()).contains("国务院办公厅");
        assertThat(calendar.confidenceFor(2026)).contains(Confidence.VERIFIED);
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(calendar.sourceFor(2027)).isEmpty();
    }
}
