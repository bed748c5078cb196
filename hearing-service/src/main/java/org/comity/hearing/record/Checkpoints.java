package org.comity.hearing.record;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.comity.evidence.log.EvidenceLog;

/**
 * Signs the evidence log soon after an entry, and every few seconds for what a process that died had left unsigned: an entry
 * that nobody asks for is promised all the same.
 */
@ApplicationScoped
class Checkpoints {
    /** An entry was appended in the running transaction. */
    record Appended(long index) {}

    private final EvidenceLog evidence;

    Checkpoints(EvidenceLog evidence) {
        this.evidence = evidence;
    }

    void signSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended entry) {
        Thread.ofVirtual().name("checkpoint").start(this::sign);
    }

    @Scheduled(every = "10s", delayed = "10s")
    void sign() {
        try {
            evidence.checkpoint();
        } catch (IllegalStateException refused) {
            // A log that contradicts itself must stop signing and be seen; the entries stay safe in the database.
            Log.errorf("no checkpoint: %s", refused.getMessage());
        }
    }
}
