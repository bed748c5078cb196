package org.comity.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A length of time that someone has to act.
 *
 * <ul>
 *   <li>The day of the event that starts it is not counted. Source: CPL art. 85(2); J art. 125; Civil Code art. 201.
 *   <li>A period of months or years ends on the day of the last month that corresponds to the day of the event, or
 *       on the last day of that month if it has none. Source: Civil Code art. 202.
 *   <li>Days on which the court is closed count like others, but a last day on which it is closed moves to the
 *       first day after it on which it is open. Source: CPL art. 85(3); Civil Code art. 203(1).
 *   <li>Where a rule says working days, only days on which the court is open count.
 *   <li>The last day ends at 24:00, Beijing time. Source: Civil Code art. 203(2).
 * </ul>
 *
 * @param length zero or more
 */
public record Period(int length, Unit unit) {
    /** What a period is counted in. */
    public enum Unit {
        DAY,
        WORKING_DAY,
        MONTH,
        YEAR
    }

    public Period {
        if (length < 0) {
            throw new IllegalArgumentException("A period cannot be negative: " + length);
        }
    }

    public static Period days(int days) {
        return new Period(days, Unit.DAY);
    }

    public static Period workingDays(int workingDays) {
        return new Period(workingDays, Unit.WORKING_DAY);
    }

    public static Period months(int months) {
        return new Period(months, Unit.MONTH);
    }

    public static Period years(int years) {
        return new Period(years, Unit.YEAR);
    }

    /** When this period ends if the event that starts it happened on a day, by the court's calendar. */
    public Deadline after(LocalDate trigger, CourtCalendar calendar) {
        return deadline(Optional.empty(), trigger, calendar);
    }

    /** The same for an event at an instant; its day is the court's, not the reader's. */
    public Deadline after(Instant trigger, CourtCalendar calendar) {
        return after(CourtClock.dateOf(trigger), calendar);
    }

    Deadline deadline(Optional<ProceduralPeriod> rule, LocalDate trigger, CourtCalendar calendar) {
        LocalDate nominal = nominalLastDay(trigger, calendar);
        LocalDate last = calendar.openOnOrAfter(nominal);
        List<Closure> skipped = nominal.datesUntil(last)
                .map(day -> calendar.closureOn(day).orElseThrow())
                .toList();
        return new Deadline(
                rule,
                trigger,
                trigger.plusDays(1),
                this,
                nominal,
                skipped,
                last,
                CourtClock.endOf(last),
                cautions(rule, trigger, nominal, skipped, last, calendar));
    }

    private LocalDate nominalLastDay(LocalDate trigger, CourtCalendar calendar) {
        return switch (unit) {
            case DAY -> trigger.plusDays(length);
            case WORKING_DAY -> calendar.workingDaysAfter(trigger, length);
            case MONTH -> trigger.plusMonths(length);
            case YEAR -> trigger.plusYears(length);
        };
    }

    private List<Caution> cautions(
            Optional<ProceduralPeriod> rule,
            LocalDate trigger,
            LocalDate nominal,
            List<Closure> skipped,
            LocalDate last,
            CourtCalendar calendar) {
        List<Caution> cautions = new ArrayList<>();
        rule.filter(period -> period.confidence() != Confidence.VERIFIED)
                .ifPresent(period -> cautions.add(Caution.ruleRecalled(period.id())));
        yearsThatMatter(trigger, nominal, last).stream()
                .filter(year -> !calendar.knows(year))
                .forEach(year -> cautions.add(Caution.holidaysUnknown(year)));
        skipped.stream()
                .filter(closure -> closure.kind() == Closure.Kind.WEEKEND)
                .findFirst()
                .ifPresent(weekend -> cautions.add(Caution.weekendAsRestDay(weekend)));
        return List.copyOf(cautions);
    }

    /** Working days are counted one by one; otherwise only the end of the period asks the calendar. */
    private TreeSet<Integer> yearsThatMatter(LocalDate trigger, LocalDate nominal, LocalDate last) {
        TreeSet<Integer> years = new TreeSet<>();
        int first = unit == Unit.WORKING_DAY ? trigger.plusDays(1).getYear() : nominal.getYear();
        for (int year = first; year <= last.getYear(); year++) {
            years.add(year);
        }
        return years;
    }
}
