package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.comity.serviceofprocess.attempt.ClockCheck;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;

/** Ends deliveries that nobody answered in their time. The due date is in the database, so a restart forgets none. */
@ApplicationScoped
class Expiries {

    private final ElectronicAttempts attempts;
    private final EventRecorder recorder;
    private final ClockCheck check;
    private final Clock clock;

    Expiries(ElectronicAttempts attempts, EventRecorder recorder, ClockCheck check, Clock clock) {
        this.attempts = attempts;
        this.recorder = recorder;
        this.check = check;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "20s")
    void expire() {
        while (check.agrees() && QuarkusTransaction.requiringNew().call(this::expireSome)) {
            // The next few, in a transaction of their own.
        }
    }

    /** @return whether there were any */
    private boolean expireSome() {
        List<ElectronicAttempt> overdue = attempts.overdue(clock.instant());
        for (ElectronicAttempt attempt : overdue) {
            attempt.expire();
            recorder.record(attempt, EventKind.EXPIRED, clock.instant(), Actor.COURT, null, record -> {});
        }
        return !overdue.isEmpty();
    }
}
