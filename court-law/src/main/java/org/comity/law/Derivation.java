package org.comity.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
        Deadline deadline = row.after(trigger, CourtCalendar.china());
        return new Derivation(
                row.id(),
                row.nameZh(),
                row.nameEn(),
                row.article(),
                row.source(),
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
