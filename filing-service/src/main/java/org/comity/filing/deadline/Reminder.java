package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.events.Outbox;
import org.comity.law.CaseClock;

/**
 * Tells of one deadline what is due to be told. What was told stands in the deadline and commits with the event, so that whoever
 * looks again, after a crash too, tells nothing twice.
 */
@ApplicationScoped
class Reminder {
    private static final int LAPSED = 0;

    /** A stopped deadline is looked at once a day, because nobody knows when it goes on. */
    private static final Duration WHILE_SUSPENDED = Duration.ofDays(1);

    private final Deadlines deadlines;
    private final DeadlineReaders readers;
    private final Outbox outbox;
    private final List<Integer> stages;
    private final Clock clock;

    Reminder(Deadlines deadlines, DeadlineReaders readers, Outbox outbox, RemindersConfig config, Clock clock) {
        this.deadlines = deadlines;
        this.readers = readers;
        this.outbox = outbox;
        this.stages =
                Stream.concat(config.daysBefore().stream(), Stream.of(LAPSED)).toList();
        this.clock = clock;
    }

    /** @return when to look at it again; empty if there is nothing more to tell */
    @Transactional
    Optional<Instant> tell(UUID id) {
        Deadline deadline = deadlines.lock(id);
        Instant now = clock.instant();
        if (deadline.settledAt() != null) {
            return Optional.empty();
        }
        if (deadline.daysLeft() != null) {
            return Optional.of(now.plus(WHILE_SUSPENDED));
        }
        stages.stream()
                .filter(days -> !moment(deadline, days).isAfter(now))
                .min(Integer::compare)
                .filter(deadline::tell)
                .ifPresent(days -> announce(deadline, days));
        return next(deadline, now);
    }

    /** The first moment after now at which there is something to tell. */
    Optional<Instant> next(Deadline deadline, Instant now) {
        return stages.stream()
                .map(days -> moment(deadline, days))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo);
    }

    private static Instant moment(Deadline deadline, int days) {
        return deadline.closesAt().minus(Duration.ofDays(days));
    }

    private void announce(Deadline deadline, int days) {
        // The court watches its own steps in its list, and of a paper that came late its author knows.
        if (deadline.callsFor() == CaseClock.Act.COURT_STEP || deadline.metBy() != null) {
            return;
        }
        outbox.add(
                days == LAPSED
                        ? new DeadlineLapsed(
                                deadline.id(),
                                deadline.caseId(),
                                deadline.submissionId(),
                                deadline.partyId(),
                                readers.accountsOf(deadline),
                                deadline.periodId(),
                                deadline.callsFor(),
                                deadline.lastDay(),
                                deadline.closesAt())
                        : new DeadlineNear(
                                deadline.id(),
                                deadline.caseId(),
                                deadline.submissionId(),
                                deadline.partyId(),
                                readers.accountsOf(deadline),
                                deadline.periodId(),
                                deadline.callsFor(),
                                deadline.lastDay(),
                                deadline.closesAt(),
                                days));
    }
}
