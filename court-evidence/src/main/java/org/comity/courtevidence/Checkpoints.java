package org.comity.courtevidence;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.comity.evidence.log.EvidenceLog;

/** Signs the log soon after every commit, and every few seconds for what a process that died had left unsigned. */
@ApplicationScoped
class Checkpoints {

    private final EvidenceLog log;

    Checkpoints(EvidenceLog log) {
        this.log = log;
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended entry) {
        Thread.ofVirtual().name("checkpoint").start(this::sign);
    }

    @Scheduled(every = "10s", delayed = "10s")
    void sign() {
        try {
            log.checkpoint();
        } catch (IllegalStateException refused) {
            // A log that contradicts itself must stop signing and be seen; the entries stay safe in the database.
            Log.errorf("no checkpoint: %s", refused.getMessage());
        }
    }
}
