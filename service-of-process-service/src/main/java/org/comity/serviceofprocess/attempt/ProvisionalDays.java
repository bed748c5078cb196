package org.comity.serviceofprocess.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comity.law.CourtCalendar;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;
import org.comity.serviceofprocess.attempt.ServiceAttempts.Held;

/**
 * Days of attempts under way that were counted before the holidays of their year were known: what is to be done next and by when moves
 * with them. The notice comes with a release; it is looked for soon after each start, and found done by whoever starts later.
 * Source: CPL 85(3).
 */
@ApplicationScoped
public class ProvisionalDays {

    private final ServiceAttempts attempts;
    private final EventRecorder recorder;
    private final DueWork work;

    ProvisionalDays(ServiceAttempts attempts, EventRecorder recorder, DueWork work) {
        this.attempts = attempts;
        this.recorder = recorder;
        this.work = work;
    }

    @Scheduled(every = "6h", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        recount();
    }

    /** Some together; one that cannot be counted stops no other. */
    public void recount() {
        work.together(
                "counting anew", QuarkusTransaction.requiringNew().call(this::waitingForWhatIsKnown), this::recount);
    }

    private List<Held> waitingForWhatIsKnown() {
        List<Integer> known = attempts.yearsWaitedFor().stream()
                .filter(year -> year == 0 || CourtCalendar.china().knows(year))
                .toList();
        return known.isEmpty() ? List.of() : attempts.waitingFor(known);
    }

    private void recount(Held held) {
        ServiceAttempt attempt = attempts.hold(held.id(), held.requestId(), held.partyId());
        if (attempt.state() == State.UNDER_WAY) {
            recorder.recount(attempt);
        }
    }
}
