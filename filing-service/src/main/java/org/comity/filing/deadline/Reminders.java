package org.comity.filing.deadline;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.events.Outbox;
import org.comity.law.CaseClock;

/**
 * Tells of deadlines what is due to be told. What was told stands in the deadline and commits with the event, so that whoever looks
 * again, after a crash too, tells nothing twice; replicas take deadlines from each other's hands without meeting. Decision 14.
 */
@ApplicationScoped
class Reminders {
    /** Identity of the scheduled look. */
    static final String LOOK = "reminders";

    private static final int LAPSED = 0;
    private static final int AT_ONCE = 100;

    /** A stopped deadline is looked at once a day, because nobody knows when it goes on. */
    private static final Duration WHILE_SUSPENDED = Duration.ofDays(1);

    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

    private final Deadlines deadlines;
    private final DeadlineReaders readers;
    private final Outbox outbox;
    private final List<Integer> stages;
    private final Clock clock;

    Reminders(Deadlines deadlines, DeadlineReaders readers, Outbox outbox, RemindersConfig config, Clock clock) {
        this.deadlines = deadlines;
        this.readers = readers;
        this.outbox = outbox;
        this.stages =
                Stream.concat(config.daysBefore().stream(), Stream.of(LAPSED)).toList();
        this.clock = clock;
    }

    @Scheduled(
            identity = LOOK,
            every = "{comity.filing.reminders.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void tellWhatIsDue() {
        while (QuarkusTransaction.requiringNew().call(() -> tellSome(AT_ONCE)) == AT_ONCE) {
            // The next few, in a transaction of their own.
        }
    }

    /** From now on it is looked at when there is something to tell. */
    void watch(Deadline deadline) {
        Instant now = clock.instant();
        Instant next = next(deadline, now);
        deadline.tellAgain(next == null ? now : next);
    }

    /** @return how many it looked at */
    int tellSome(int limit) {
        Instant now = clock.instant();
        List<Deadline> some = deadlines.takeToTell(now, limit);
        Function<Deadline, List<UUID>> accounts = readers.accounts(some);
        some.forEach(deadline -> tellOrPutOff(deadline, accounts, now));
        return some.size();
    }

    /** One of which nothing can be told is none of the others' business. */
    private void tellOrPutOff(Deadline deadline, Function<Deadline, List<UUID>> accounts, Instant now) {
        try {
            deadline.tellAgain(tell(deadline, accounts, now));
        } catch (RuntimeException failed) {
            Log.errorf(failed, "people are not reminded of deadline %s", deadline.id());
            deadline.tellAgain(now.plus(AFTER_A_FAILURE));
        }
    }

    /** @return when to look at it again; null if there is nothing more to tell */
    private Instant tell(Deadline deadline, Function<Deadline, List<UUID>> accounts, Instant now) {
        if (deadline.settledAt() != null) {
            return null;
        }
        if (deadline.daysLeft() != null) {
            return now.plus(WHILE_SUSPENDED);
        }
        stages.stream()
                .filter(days -> !moment(deadline, days).isAfter(now))
                .min(Integer::compare)
                .filter(deadline::isNews)
                .ifPresent(days -> {
                    if (concernsSomebody(deadline)) {
                        outbox.add(
                                days == LAPSED
                                        ? DeadlineLapsed.of(deadline, accounts.apply(deadline))
                                        : DeadlineNear.of(deadline, accounts.apply(deadline), days));
                    }
                    deadline.told(days);
                });
        return next(deadline, now);
    }

    /** The first moment after now at which there is something to tell; null if there is none. */
    private Instant next(Deadline deadline, Instant now) {
        return stages.stream()
                .map(days -> moment(deadline, days))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant moment(Deadline deadline, int days) {
        return deadline.closesAt().minus(Duration.ofDays(days));
    }

    /** The court watches its own steps in its list, and of a paper that came late its author knows. */
    private static boolean concernsSomebody(Deadline deadline) {
        return deadline.callsFor() != CaseClock.Act.COURT_STEP && deadline.metBy() == null;
    }
}
