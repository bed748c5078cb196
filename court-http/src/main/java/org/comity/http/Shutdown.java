package org.comity.http;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The end of this process. Scheduled work comes to its own end first: the database goes after that, and work that finds it gone
 * has done half of what it was to do.
 */
@ApplicationScoped
public class Shutdown {
    /** As long as one step of work may take, such as a letter to a slow mail server; a platform gives a process some 30 s in all. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore work = new Semaphore(ALL);
    private volatile boolean begun;

    /** Whether to stop at the next place where stopping leaves nothing half done: for work that goes on for long. */
    public boolean hasBegun() {
        return begun;
    }

    /** @return whether there is still time to; if so, {@link #done} must follow */
    boolean begin() {
        return !begun && work.tryAcquire();
    }

    void done() {
        work.release();
    }

    int underWay() {
        return ALL - work.availablePermits();
    }

    void await(@Observes ShutdownEvent stopping) throws InterruptedException {
        begun = true;
        // They are never given back, so that nothing begins any more.
        if (!work.tryAcquire(ALL, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            Log.warnf("scheduled work was not done %d s after the shutdown began", PATIENCE.toSeconds());
        }
    }
}
