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

/**
 * Until when a served defendant answers, with everything that led to the date. Source: CPL 285; CPL 128 for a domicile in
 * China.
 *
 * @param running false if the date supposes service today, because there was none yet
 * @param closesAt 24:00 of the last day at the court: an answer at this instant is late
 */
public record AnswerPeriodView(
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

    private static final String ANSWER_IN_CHINA = "PLE-02";

    /** @param served null if there was no service yet: then as of {@code now} */
    public static AnswerPeriodView of(Instant served, Instant now, String country) {
        ProceduralPeriod rule = ProceduralPeriods.china()
                .require("CN".equals(country) ? ANSWER_IN_CHINA : ProceduralPeriods.ANSWER_FROM_ABROAD);
        Deadline deadline = rule.after(served == null ? now : served, CourtCalendar.china());
        return new AnswerPeriodView(
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
