package org.comity.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the last day of a period came about, as people read it and as a docket keeps it. Dates are the court's.
 *
 * @param rule the row's id, such as {@code PLE-01}
 * @param confidence anything but VERIFIED is marked on screen
 * @param trigger the court's date of the event that starts the period; not counted
 * @param nominalLastDay where the counting ends, before any move
 * @param skipped the closed days over which it moved, in order; empty if it did not
 * @param closesAt the first instant that is too late: 24:00 of the last day in Beijing
 * @param cautions what a person must confirm before relying on the date; empty if nothing
 */
public record Derivation(
        String rule,
        String ruleZh,
        String ruleEn,
        String article,
        String source,
        Confidence confidence,
        LocalDate trigger,
        LocalDate firstCountedDay,
        int length,
        Period.Unit unit,
        LocalDate nominalLastDay,
        List<Closure> skipped,
        LocalDate lastDay,
        Instant closesAt,
        List<Caution> cautions) {

    /**
     * The end of a period of the law, counted from a day of the court.
     *
     * @param periodId such as {@link ProceduralPeriods#FILING_DECISION}
     */
    public static Derivation of(String periodId, LocalDate trigger) {
        ProceduralPeriod row = ProceduralPeriods.china().require(periodId);
        return of(row, row.after(trigger, CourtCalendar.china()), row.article(), row.source());
    }

    /**
     * Until when a court decides on a filing across the border: two clocks run, the general one and that of online filing. Undecided
     * at the end of the first, the court registers first. Source: CPL 126; Provisions on Registration of Cases 8; XB 9(4).
     *
     * @param receivedOn the court's date
     * @return two, the earlier end first
     */
    public static List<Derivation> ofFilingDecision(LocalDate receivedOn) {
        return Stream.of(ProceduralPeriods.REGISTRATION_DECISION, ProceduralPeriods.FILING_DECISION)
                .map(row -> of(row, receivedOn))
                .sorted(Comparator.comparing(Derivation::lastDay))
                .toList();
    }

    /**
     * A last day that the court sets, where the law gives no length.
     *
     * @param day moved to the next one on which the court is open
     */
    public static Derivation set(String periodId, LocalDate trigger, LocalDate day) {
        ProceduralPeriod row = ProceduralPeriods.china().require(periodId);
        return counted(row, trigger, days(trigger, day), row.article(), row.source());
    }

    /**
     * The same period, longer by some days, which are counted from its last day.
     *
     * @param article by which the court does so
     */
    public Derivation prolonged(int days, String article, String articleSource) {
        return counted(row(), lastDay, days, article, articleSource);
    }

    /** What is left of the period if it stops on a day, in days; the day of the stop is not counted. */
    public int daysLeftAfter(LocalDate day) {
        return Math.max(0, days(day, nominalLastDay));
    }

    /**
     * The same period, going on after it had stopped.
     *
     * @param on the day from which it runs again; not counted
     * @param daysLeft see {@link #daysLeftAfter}
     */
    public Derivation resumed(LocalDate on, int daysLeft) {
        return counted(row(), on, daysLeft, article, source);
    }

    /** Whether it was counted before the holidays of some year were known that are known now, so that it may end on another day. */
    @JsonIgnore
    public boolean isToBeRecounted() {
        return isToBeRecounted(CourtCalendar.china());
    }

    boolean isToBeRecounted(CourtCalendar calendar) {
        return cautions.stream()
                .filter(caution -> caution.code().equals(Caution.PROVISIONAL))
                .anyMatch(caution -> calendar.knows(Integer.parseInt(caution.about())));
    }

    /** The same period from the same day, by the calendar as it is known now. */
    public Derivation recounted() {
        Period period = new Period(length, unit);
        return of(row(), period.deadline(Optional.of(row()), trigger, CourtCalendar.china()), article, source);
    }

    private ProceduralPeriod row() {
        return ProceduralPeriods.china().require(rule);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static Derivation counted(
            ProceduralPeriod row, LocalDate trigger, int days, String article, String source) {
        return of(row, Period.days(days).deadline(Optional.of(row), trigger, CourtCalendar.china()), article, source);
    }

    private static Derivation of(ProceduralPeriod row, Deadline deadline, String article, String source) {
        return new Derivation(
                row.id(),
                row.nameZh(),
                row.nameEn(),
                article,
                source,
                row.confidence(),
                deadline.trigger(),
                deadline.firstCountedDay(),
                deadline.period().length(),
                deadline.period().unit(),
                deadline.nominalLastDay(),
                deadline.skipped(),
                deadline.lastDay(),
                deadline.closesAt(),
                deadline.cautions());
    }
}
