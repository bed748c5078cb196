package org.comity.courtevidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.Timestamps;
import org.eclipse.microprofile.health.Readiness;

/**
 * Has the newest checkpoint stamped by the time authority, now and then, so that each entry has a time soon after its event; and
 * renews timestamps before their certificates end. In a thread of its own: no deed and no checkpoint waits for it.
 */
@ApplicationScoped
class Timestamping {
    private static final Duration LOOK = Duration.ofSeconds(5);
    /** Renewals in one go; an authority may count how often it is asked. */
    private static final int AT_ONCE = 20;

    private final EvidenceLog log;
    private final Timestamps timestamps;
    private final LogConfig config;
    private final TimeState state;
    private final Clock clock;
    private volatile boolean running;
    private Thread thread;

    Timestamping(EvidenceLog log, LogConfig config, @Readiness TimeState state, Clock clock) {
        this.log = log;
        this.timestamps = log.timestamps();
        this.config = config;
        this.state = state;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (timestamps.roots().isPresent()) {
            running = true;
            state.expect(config.timeAuthority().orElseThrow());
            thread = Thread.ofVirtual().name("timestamps").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(LOOK);
        }
    }

    private void run() {
        while (running) {
            try {
                take(clock.instant());
                state.isAnswered();
            } catch (RuntimeException failed) {
                if (running) {
                    state.isUnanswered(failed);
                }
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    /** What the database and the authority cannot do now is tried again at the next look. */
    void take(Instant now) {
        // A clock that was set back makes the last one lie ahead; nobody waits until it has caught up.
        boolean isDue = timestamps
                .lastKept()
                .map(last -> Duration.between(last, now).abs().compareTo(config.timeEvery()) > 0)
                .orElse(true);
        if (isDue) {
            timestamps.stampNewest();
        }
        timestamps.renew(now, AT_ONCE);
        log.closed().forEach(each -> each.timestamps().renew(now, AT_ONCE));
    }
}
