package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.law.Caution;
import org.comity.law.Confidence;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.attempt.ChannelClock.Does;
import org.jspecify.annotations.Nullable;

/**
 * An attempt by any channel, as staff of the court see it.
 *
 * @param how what can be service by this way; null of electronic service, which keeps its own state
 * @param article under which the channel stands for this addressee; null of electronic service
 * @param sentTo to whom or where, in the clerk's words; null of electronic service
 * @param reasons why the channel is used although the adviser asked; null where it was open
 * @param failure null unless it failed on record
 * @param clocks what time does to it, the earliest first; empty before its papers are on their way
 */
public record ServiceAttemptView(
        UUID id,
        UUID requestId,
        UUID caseId,
        Channel channel,
        ServiceAttempt.State state,
        ChannelStanding.@Nullable How how,
        @Nullable String article,
        @Nullable String sentTo,
        @Nullable String reasons,
        Instant startedAt,
        @Nullable FailureReason failure,
        @Nullable LocalDate failedOn,
        List<ClockView> clocks) {

    /**
     * @param from the court's day from which it runs, not counted
     * @param over whether its last day is over
     * @param cautions what must be confirmed before relying on the last day; empty if nothing
     */
    public record ClockView(
            Does does,
            String periodId,
            String nameZh,
            String nameEn,
            String article,
            Confidence confidence,
            LocalDate from,
            LocalDate lastDay,
            boolean over,
            List<Caution> cautions) {

        static ClockView of(ChannelClock clock, LocalDate today) {
            ProceduralPeriod row = ProceduralPeriods.china().require(clock.periodId());
            return new ClockView(
                    clock.does(),
                    clock.periodId(),
                    row.nameZh(),
                    row.nameEn(),
                    row.source() + " " + row.article(),
                    row.confidence(),
                    clock.deadline().trigger(),
                    clock.deadline().lastDay(),
                    clock.hasRunOn(today),
                    clock.deadline().cautions());
        }
    }

    public static ServiceAttemptView of(ServiceAttempt attempt, LocalDate today) {
        return new ServiceAttemptView(
                attempt.id(),
                attempt.requestId(),
                attempt.caseId(),
                attempt.channel(),
                attempt.state(),
                attempt.how(),
                attempt.how() == null ? null : attempt.article(),
                attempt.sentTo(),
                attempt.reasons(),
                attempt.startedAt(),
                attempt.failure(),
                attempt.failedOn(),
                attempt.clocks().stream()
                        .map(clock -> ClockView.of(clock, today))
                        .toList());
    }
}
