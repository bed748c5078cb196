package org.comity.serviceofprocess.channel.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.comity.serviceofprocess.attempt.DeemedServices;

/** Records that papers count as served once the days since their announcement have run. */
@ApplicationScoped
class DueNotices {

    private final DeemedServices deemed;
    private final Clock clock;

    DueNotices(DeemedServices deemed, Clock clock) {
        this.deemed = deemed;
        this.clock = clock;
    }

    /** Each in a transaction of its own, so that one that cannot be recorded stops no other. */
    @Scheduled(every = "10m", delayed = "40s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recordThoseThatRan() {
        for (UUID id : deemed.publishedLongEnough(clock.instant())) {
            deemed.serve(id);
        }
    }
}
