package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeadlinePropertiesTest {
    private final CourtCalendar calendar = CourtCalendar.china();

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2023, 6, 1).toEpochDay();
        long last = LocalDate.of(2028, 6, 1).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.integers().between(0, 90), Arbitraries.of(Period.Unit.class))
                .as((length, unit) -> new Period(unit == Period.Unit.YEAR ? length % 3 : length, unit));
    }

    @Property
    void theCourtIsOpenOnTheLastDay(@ForAll("days") LocalDate trigger, @ForAll("periods") Period period) {
        assertThat(calendar.isOpen(period.after(trigger, calendar).lastDay())).isTrue();
    }

    @Property
    void aLaterEventNeverEndsEarlier(@ForAll("days") LocalDate trigger, @ForAll("periods") Period period) {
        assertThat(period.after(trigger.plusDays(1), calendar).lastDay())
                .isAfterOrEqualTo(period.after(trigger, calendar).lastDay());
    }

    @Property
    void aLongerPeriodNeverEndsEarlier(@ForAll("days") LocalDate trigger, @ForAll("periods") Period period) {
        Period longer = new Period(period.length() + 1, period.unit());
        assertThat(longer.after(trigger, calendar).lastDay())
                .isAfterOrEqualTo(period.after(trigger, calendar).lastDay());
    }

    @Property
    void theSkippedDaysFillTheMoveAndAreAllClosed(@ForAll("days") LocalDate trigger, @ForAll("periods") Period period) {
        Deadline deadline = period.after(trigger, calendar);
        assertThat(deadline.skipped().stream().map(Closure::date))
                .containsExactlyElementsOf(
                        deadline.nominalLastDay().datesUntil(deadline.lastDay()).toList());
        assertThat(deadline.skipped()).noneMatch(closure -> calendar.isOpen(closure.date()));
    }

    @Property
    void everyDateThatTouchesAnUnknownYearSaysSo(@ForAll("days") LocalDate trigger, @ForAll("periods") Period period) {
        Deadline deadline = period.after(trigger, calendar);
        boolean unknown = Stream.of(deadline.nominalLastDay(), deadline.lastDay())
                .anyMatch(day -> !calendar.knows(day.getYear()));
        boolean says = deadline.cautions().stream().anyMatch(c -> c.code().equals("holiday-calendar-unknown"));
        assertThat(says || !unknown).isTrue();
    }
}
