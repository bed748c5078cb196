package org.comity.serviceofprocess.channel.electronic;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.comity.serviceofprocess.attempt.ClockCheck;
import org.comity.serviceofprocess.attempt.DueWork;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;

/** Ends deliveries that nobody answered in their time. The due date is in the database, so a restart forgets none. */
@ApplicationScoped
class Expiries {

    private final ElectronicAttempts attempts;
    private final EventRecorder recorder;
    private final DueWork work;
    private final ClockCheck check;
    private final Clock clock;

    Expiries(ElectronicAttempts attempts, EventRecorder recorder, DueWork work, ClockCheck check, Clock clock) {
        this.attempts = attempts;
        this.recorder = recorder;
        this.work = work;
        this.check = check;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = SKIP)
    void expire() {
        if (check.agrees()) {
            work.together("expiry", attempts.overdue(clock.instant()), this::expire);
        }
    }

    /** Unless it was answered meanwhile, or another process was faster. */
    private void expire(UUID attemptId) {
        ElectronicAttempt attempt = attempts.requireDelivery(attemptId);
        if (attempt.isOverdue(clock.instant())) {
            attempt.expire();
            recorder.record(attempt, EventKind.EXPIRED, clock.instant(), Actor.COURT, null, record -> {});
        }
    }
}
