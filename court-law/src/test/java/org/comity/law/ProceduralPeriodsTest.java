package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceduralPeriodsTest {
    private final ProceduralPeriods periods = ProceduralPeriods.china();

    @Test
    void knowsEightySevenPeriodsEachWithItsSource() {
        assertThat(periods.all()).hasSize(87).allSatisfy(period -> {
            assertThat(period.nameZh()).isNotBlank();
            assertThat(period.nameEn()).isNotBlank();
            assertThat(period.source()).isNotBlank();
            assertThat(period.confidence()).isNotNull();
        });
    }

    @ParameterizedTest(name = "{0} is {1} {2}, article {3}")
    @CsvSource({
        ProceduralPeriods.ANSWER_FROM_ABROAD + ", 30, DAY, 285",
        ProceduralPeriods.CURE_OF_DEFICIENCIES + ", 15, DAY, 9(2)",
        ProceduralPeriods.FILING_DECISION + ", 7, WORKING_DAY, 9(4)",
        ProceduralPeriods.PUBLIC_NOTICE_ABROAD + ", 60, DAY, 283 last para.",
        ProceduralPeriods.APPEAL_FROM_ABROAD + ", 30, DAY, 286"
    })
    void findsThePeriodsThatServicesAskFor(String id, int length, Period.Unit unit, String article) {
        ProceduralPeriod period = periods.require(id);
        assertThat(period.period()).contains(new Period(length, unit));
        assertThat(period.article()).isEqualTo(article);
    }

    @Test
    @DisplayName("an answer from abroad to an e-mail of ten to midnight at the court is due after National Day")
    void derivesTheAnswerFromAbroad() {
        Deadline deadline = periods.require(ProceduralPeriods.ANSWER_FROM_ABROAD)
                .after(Instant.parse("2024-09-05T15:50:00Z"), CourtCalendar.china());
        assertThat(deadline.trigger()).isEqualTo("2024-09-05");
        assertThat(deadline.lastDay()).isEqualTo("2024-10-08");
        assertThat(deadline.rule().orElseThrow().article()).isEqualTo("285");
    }

    @Test
    void marksADateThatRestsOnARecalledRule() {
        Deadline deadline = periods.require("SRV-05").after(LocalDate.parse("2026-01-05"), CourtCalendar.china());
        assertThat(deadline.cautions()).extracting(Caution::code).contains("rule-recalled");
    }

    @ParameterizedTest(name = "{0} cannot be counted forward in days")
    @CsvSource({"HRG-01", "HRG-09", "PRE-01", "SRV-16", "APP-08"})
    void refusesToCountWhatIsNotCountedInDays(String id) {
        ProceduralPeriod period = periods.require(id);
        assertThat(period.period()).isEmpty();
        LocalDate day = LocalDate.parse("2026-01-05");
        assertThatThrownBy(() -> period.after(day, CourtCalendar.china()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(id);
    }

    @Test
    void refusesAnUnknownId() {
        assertThatThrownBy(() -> periods.require("XXX-01")).isInstanceOf(NoSuchElementException.class);
    }
}
