package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.comity.serviceofprocess.attempt.DeliveryBook;
import org.comity.serviceofprocess.attempt.DeliveryBook.Actor;
import org.comity.serviceofprocess.attempt.EventKind;

/** Ends deliveries that nobody answered in their time. The due date is in the database, so a restart forgets none. */
@ApplicationScoped
class Expiries {

    private final ElectronicAttempts attempts;
    private final DeliveryBook book;
    private final Clock clock;

    Expiries(ElectronicAttempts attempts, DeliveryBook book, Clock clock) {
        this.attempts = attempts;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "20s")
    @Transactional
    void expire() {
        for (ElectronicAttempt attempt : attempts.overdue(clock.instant())) {
            attempt.expire();
            book.record(attempt, EventKind.EXPIRED, clock.instant(), Actor.COURT, null, record -> {});
        }
    }
}
