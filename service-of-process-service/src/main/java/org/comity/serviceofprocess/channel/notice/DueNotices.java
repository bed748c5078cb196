package org.comity.serviceofprocess.channel.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.comity.serviceofprocess.attempt.DeemedServices;

/** Records that papers count as served once the days since their announcement have run. */
@ApplicationScoped
class DueNotices {

    private final DeemedServices deemed;

    DueNotices(DeemedServices deemed) {
        this.deemed = deemed;
    }

    @Scheduled(
            every = "{comity.notice.looks-every}",
            delayed = "40s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recordThoseThatRan() {
        deemed.serveThoseThatRan();
    }
}
