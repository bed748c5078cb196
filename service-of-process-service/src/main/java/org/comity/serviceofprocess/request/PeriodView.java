package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comity.law.Caution;
import org.comity.law.Closure;
import org.comity.law.CourtCalendar;
import org.comity.law.Deadline;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.request.StartedPeriod.Act;

/**
 * Until when a served party can answer or appeal, with everything that led to the date.
 *
 * @param running false if the date supposes service today, because there was none yet
 * @param closesAt 24:00 of the last day at the court: an act at this instant is late
 */
public record PeriodView(
        Act act,
        boolean running,
        String ruleId,
        int days,
        String article,
        String source,
        LocalDate trigger,
        LocalDate firstCountedDay,
        LocalDate nominalLastDay,
        List<Closure> skipped,
        LocalDate lastDay,
        Instant closesAt,
        List<Caution> cautions) {

    /** @param served null if there was no service yet: then as of {@code now} */
    public static PeriodView of(StartedPeriod period, Instant served, Instant now) {
        ProceduralPeriod rule = ProceduralPeriods.china().require(period.ruleId());
        Deadline deadline = rule.after(served == null ? now : served, CourtCalendar.china());
        return new PeriodView(
                period.act(),
                served != null,
                rule.id(),
                rule.length(),
                "CPL " + rule.article(),
                rule.source(),
                deadline.trigger(),
                deadline.firstCountedDay(),
                deadline.nominalLastDay(),
                deadline.skipped(),
                deadline.lastDay(),
                deadline.closesAt(),
                deadline.cautions());
    }
}
