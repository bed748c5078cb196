package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comity.law.Caution;
import org.comity.law.Closure;
import org.comity.law.CourtCalendar;
import org.comity.law.Deadline;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;

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

    /** What a served party has time for, as its page words it. */
    public enum Act {
        ANSWER,
        APPEAL
    }

    /**
     * The first of the periods that calls for an answer or an appeal, as one of days; empty if there is none. A foreign state's
     * is of months, and no page here speaks to one.
     *
     * @param served null if there was no service yet: then as of {@code now}
     */
    public static Optional<PeriodView> of(List<StartedPeriod> started, Instant served, Instant now) {
        return started.stream()
                .map(period -> ProceduralPeriods.china().require(period.periodId()))
                .filter(rule -> rule.unit().equals("day"))
                .flatMap(rule -> act(rule).map(act -> of(act, rule, served, now)).stream())
                .findFirst();
    }

    private static Optional<Act> act(ProceduralPeriod rule) {
        return switch (rule.clock().callsFor()) {
            case ANSWER -> Optional.of(Act.ANSWER);
            case APPEAL -> Optional.of(Act.APPEAL);
            case PAYMENT, EVIDENCE, CURE, DOCUMENT, COURT_STEP -> Optional.empty();
        };
    }

    private static PeriodView of(Act act, ProceduralPeriod rule, Instant served, Instant now) {
        Deadline deadline = rule.after(served == null ? now : served, CourtCalendar.china());
        return new PeriodView(
                act,
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
