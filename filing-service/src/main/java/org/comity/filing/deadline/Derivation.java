package org.comity.filing.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comity.law.Caution;
import org.comity.law.Closure;
import org.comity.law.CourtCalendar;
import org.comity.law.Deadline;
import org.comity.law.Period;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the last day of a period came about. Dates are the court's.
 *
 * @param closesAt the first instant that is too late: 24:00 of the last day in Beijing
 * @param confidence VERIFIED, PARTIAL or RECALLED: anything but the first is marked on screen
 */
@Schema(description = "How a deadline came about: rule, article, trigger, days counted, closed days skipped")
public record Derivation(
        String rule,
        String ruleZh,
        String ruleEn,
        String article,
        String source,
        String confidence,
        LocalDate trigger,
        LocalDate firstCountedDay,
        int length,
        Period.Unit unit,
        LocalDate nominalLastDay,
        List<Closure> skipped,
        LocalDate lastDay,
        Instant closesAt,
        List<Caution> cautions) {
    /** 7 days to pay from the day after the payment notice. Source: Measures on the Payment of Litigation Costs, art. 22. */
    public static final String PAY_THE_FEE = "FIL-07";

    /** The end of the period with that id, counted from a day of the court. */
    public static Derivation of(String periodId, LocalDate trigger) {
        ProceduralPeriod row = ProceduralPeriods.china().require(periodId);
        Deadline deadline = row.after(trigger, CourtCalendar.china());
        return new Derivation(
                row.id(),
                row.nameZh(),
                row.nameEn(),
                row.article(),
                row.source(),
                row.confidence().name(),
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
