package org.comity.courtevidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.note.TrustPolicy.KnownWitness;
import org.comity.evidence.witness.Asked;
import org.comity.evidence.witness.Asked.Outcome;
import org.comity.evidence.witness.WitnessCalls;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows each witness each checkpoint, in a thread for each, so that one that stalls delays no other; and no deed and no
 * checkpoint waits for any of them.
 */
@ApplicationScoped
class Witnessing {
    private static final Duration LOOK = Duration.ofMillis(250);
    /** Until one that did not cosign is asked again. */
    private static final Duration REST = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EvidenceLog log;
    private final WitnessState state;
    private final List<Thread> threads = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile boolean running;

    Witnessing(EvidenceLog log, @Readiness WitnessState state) {
        this.log = log;
        this.state = state;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        for (KnownWitness witness : log.witnesses().all()) {
            state.expect(witness.name());
            threads.add(Thread.ofVirtual().name("witness " + witness.name()).start(() -> ask(witness)));
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join(PATIENCE);
        }
        client.shutdownNow();
    }

    private void ask(KnownWitness witness) {
        WitnessCalls calls = new WitnessCalls(log, witness, client, PATIENCE);
        while (running) {
            try {
                Asked asked = calls.ask();
                if (running) {
                    state.said(witness.name(), asked);
                }
                Thread.sleep(asked.outcome() == Outcome.COSIGNED ? LOOK : REST);
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failed) {
                // The log's own database; its own alarm says so.
                state.said(witness.name(), new Asked(Outcome.UNREACHABLE, "was not asked: " + failed.getMessage()));
                if (!rested()) {
                    return;
                }
            }
        }
    }

    private static boolean rested() {
        try {
            Thread.sleep(REST);
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
