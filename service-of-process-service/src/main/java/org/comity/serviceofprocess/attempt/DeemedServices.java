package org.comity.serviceofprocess.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.attempt.ChannelClock.Does;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;

/** Service that time alone brings about: the days since an announcement have run. */
@ApplicationScoped
public class DeemedServices {

    /** No announcement serves sooner; a first sieve, the law's own row decides. */
    private static final int SHORTEST = 30;

    private final ServiceAttempts attempts;
    private final EventRecorder recorder;
    private final DueWork work;
    private final ClockCheck check;
    private final Clock clock;

    DeemedServices(ServiceAttempts attempts, EventRecorder recorder, DueWork work, ClockCheck check, Clock clock) {
        this.attempts = attempts;
        this.recorder = recorder;
        this.work = work;
        this.check = check;
        this.clock = clock;
    }

    /** What decides whether the days of an announcement have run. */
    record Published(
            UUID id,
            UUID requestId,
            UUID partyId,
            Channel channel,
            String country,
            String deemedBy,
            LocalDate clockFrom) {

        boolean hasRunOn(LocalDate today) {
            return ran(ChannelClock.of(How.PUBLICATION, channel, country, deemedBy, clockFrom), today)
                    .isPresent();
        }
    }

    /** Records it of all whose last day is over, the oldest first; one that cannot be recorded stops no other. None by a wrong clock. */
    public void serveThoseThatRan() {
        if (!check.agrees()) {
            return;
        }
        work.together(
                "service by publication",
                QuarkusTransaction.requiringNew().call(this::publishedLongEnough),
                this::record);
    }

    private List<Published> publishedLongEnough() {
        LocalDate today = CourtClock.dateOf(clock.instant());
        return attempts
                .find(
                        "how = ?1 and state = ?2 and clockFrom <= ?3 order by clockFrom, id",
                        How.PUBLICATION,
                        State.UNDER_WAY,
                        today.minusDays(SHORTEST))
                .project(Published.class)
                .stream()
                .filter(attempt -> attempt.hasRunOn(today))
                .toList();
    }

    /** Unless another process was faster. */
    private void record(Published due) {
        ServiceAttempt attempt = attempts.hold(due.id(), due.requestId(), due.partyId());
        Optional<ChannelClock> ran = ran(attempt.clocks(), CourtClock.dateOf(clock.instant()));
        if (attempt.state() != State.UNDER_WAY || ran.isEmpty()) {
            return;
        }
        recorder.record(
                attempt,
                EventKind.DEEMED_SERVED,
                ran.get().deadline().closesAt().minus(1, ChronoUnit.MICROS),
                Actor.COURT,
                null,
                record -> record.commit(
                        "facts",
                        Map.of(
                                "period",
                                ran.get().periodId(),
                                "from",
                                ran.get().deadline().trigger().toString())));
    }

    private static Optional<ChannelClock> ran(List<ChannelClock> clocks, LocalDate today) {
        return clocks.stream()
                .filter(clock -> clock.does() == Does.SERVE && clock.hasRunOn(today))
                .findFirst();
    }
}
