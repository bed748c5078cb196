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
    @DisplayName("knows 96 periods of the law and one of a local mechanism, each with its source and what starts it")
    void isWhole() {
        assertThat(periods.all()).hasSize(97).allSatisfy(period -> {
            assertThat(period.nameZh()).isNotBlank();
            assertThat(period.nameEn()).isNotBlank();
            assertThat(period.source()).isNotBlank();
            assertThat(period.confidence()).isNotNull();
            assertThat(period.startedBy()).isNotNull();
        });
    }

    @Test
    @DisplayName(
            "what runs in a case says in eight languages what it is and what happens otherwise, and names known papers")
    void clocksAreWhole() {
        assertThat(periods.all())
                .filteredOn(period -> period.clock() != null)
                .hasSize(19)
                .extracting(ProceduralPeriod::clock)
                .allSatisfy(clock -> {
                    assertThat(clock.titles()).containsOnlyKeys("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar");
                    assertThat(clock.otherwise()).containsOnlyKeys("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar");
                    assertThat(clock.callsFor()).isNotNull();
                    assertThat(clock.seenBy()).isNotNull();
                    assertThat(clock.limits()).containsAll(clock.metBy()).allMatch(kind -> PaperKinds.find(kind)
                            .isPresent());
                });
    }

    @ParameterizedTest(name = "received on {0}, decided by {1}; by the other clock until {2}")
    @DisplayName("a decision on a filing is due at the earlier end of two clocks")
    @CsvSource({
        "2026-11-23, 2026-11-30, 2026-12-02",
        // The seventh day is in Spring Festival; both end once the court is open again, and a working Saturday counts
        // for one
        "2026-02-09, 2026-02-24, 2026-02-25"
    })
    void decidesByTheEarlier(LocalDate received, LocalDate first, LocalDate second) {
        assertThat(Derivation.ofFilingDecision(received))
                .extracting(Derivation::lastDay)
                .containsExactly(first, second);
        assertThat(Derivation.ofFilingDecision(received))
                .extracting(Derivation::rule)
                .containsExactly("FIL-02", "FIL-03");
    }

    @Test
    @DisplayName("longer by 15 days: they are counted from the last day, and end on one on which the court is open")
    void isProlonged() {
        Derivation answer = Derivation.of(ProceduralPeriods.ANSWER_FROM_ABROAD, LocalDate.parse("2026-11-23"));
        Derivation longer = answer.prolonged(15, "285", "CPL");
        assertThat(longer.trigger()).isEqualTo("2026-12-23");
        assertThat(longer.nominalLastDay()).isEqualTo("2027-01-07");
        assertThat(longer.rule()).isEqualTo("PLE-01");
    }

    @ParameterizedTest(name = "stopped on {0} with {1} days left and going on from {2}, it ends on {3}")
    @CsvSource({
        "2026-12-01, 7, 2026-12-21, 2026-12-28",
        "2026-12-08, 0, 2026-12-21, 2026-12-21",
        "2026-12-20, 0, 2026-12-21, 2026-12-21"
    })
    void stopsAndGoesOn(LocalDate stopped, int left, LocalDate on, LocalDate lastDay) {
        Derivation evidence = Derivation.of("PLE-05", LocalDate.parse("2026-11-23"));
        assertThat(evidence.daysLeftAfter(stopped)).isEqualTo(left);
        assertThat(evidence.resumed(on, left).lastDay()).isEqualTo(lastDay);
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
