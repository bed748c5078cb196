package org.comity.serviceofprocess.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.ChannelClock.Does;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;

/** Service that time alone brings about: the days since an announcement have run. */
@ApplicationScoped
public class DeemedServices {

    /** No announcement serves sooner; a first sieve, the law's own row decides. */
    private static final int SHORTEST = 30;

    private static final int AT_ONCE = 200;

    private final ServiceAttempts attempts;
    private final EventRecorder recorder;
    private final Clock clock;

    DeemedServices(ServiceAttempts attempts, EventRecorder recorder, Clock clock) {
        this.attempts = attempts;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** The attempts whose last day is over, the oldest first; some of them, if there are many. */
    @Transactional
    public List<UUID> publishedLongEnough(Instant now) {
        LocalDate today = CourtClock.dateOf(now);
        return attempts
                .find(
                        "how = ?1 and state = ?2 and clockFrom <= ?3 order by clockFrom, id",
                        ChannelStanding.How.PUBLICATION,
                        State.UNDER_WAY,
                        today.minusDays(SHORTEST))
                .stream()
                .filter(attempt -> served(attempt, today) != null)
                .limit(AT_ONCE)
                .map(ServiceAttempt::id)
                .toList();
    }

    /** Records it, unless another process was faster. */
    @Transactional
    public void serve(UUID id) {
        ServiceAttempt attempt = attempts.hold(attempts.findById(id));
        ChannelClock ran = served(attempt, CourtClock.dateOf(clock.instant()));
        if (attempt.state() != State.UNDER_WAY || ran == null) {
            return;
        }
        recorder.record(
                attempt,
                EventKind.DEEMED_SERVED,
                ran.deadline().closesAt().minus(1, ChronoUnit.MICROS),
                Actor.COURT,
                null,
                record -> record.commit(
                        "facts",
                        Map.of(
                                "period",
                                ran.periodId(),
                                "from",
                                ran.deadline().trigger().toString())));
    }

    private static ChannelClock served(ServiceAttempt attempt, LocalDate today) {
        return attempt.clocks().stream()
                .filter(clock -> clock.does() == Does.SERVE && clock.hasRunOn(today))
                .findFirst()
                .orElse(null);
    }
}
