package org.comity.courtevidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogContradiction;
import org.eclipse.microprofile.health.Readiness;

/**
 * Gives entries their place in the log and signs it, in one thread of each replica: soon after a commit, and every second
 * for what a process that died had left. However many commit, there are few checkpoints: what comes while one is taken is
 * in the next.
 */
@ApplicationScoped
class Checkpoints {
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** From one checkpoint to the next; deeds do not wait for it, and a proof that is asked for meanwhile takes its own. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final EvidenceLog log;
    private final LogState state;
    private final Semaphore due = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    Checkpoints(EvidenceLog log, @Readiness LogState state) {
        this.log = log;
        this.state = state;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        due.release();
        thread = Thread.ofVirtual().name("checkpoints").start(this::take);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        due.release();
        thread.join(Duration.ofSeconds(5));
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended entry) {
        due.release();
    }

    private void take() {
        // The first also finds out whether the database still is what was signed.
        boolean owed = true;
        while (running) {
            try {
                owed |= due.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                due.drainPermits();
                if (running && (owed || log.isBehind())) {
                    owed = true;
                    log.checkpoint();
                    owed = false;
                    state.isSigned();
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (LogContradiction contradiction) {
                // Entries stay safe where they wait; nothing is signed until a person has looked.
                state.isContradicted(contradiction);
            } catch (RuntimeException failed) {
                if (running) {
                    state.isUnsigned(failed);
                }
            }
        }
    }
}
