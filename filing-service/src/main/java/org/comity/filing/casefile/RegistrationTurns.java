package org.comity.filing.casefile;

import static org.comity.filing.problem.FilingProblem.TOO_MANY_REGISTRATIONS_AT_ONCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who registers a case of which court now; the others wait in the order in which they came. */
@ApplicationScoped
class RegistrationTurns {
    /** While one has the row of the numbers, the next one reads and checks what it will register. */
    private static final int AT_ONCE = 2;

    /** A browser and the gateway have given up before. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConcurrentMap<String, Semaphore> courts = new ConcurrentHashMap<>();

    /** @throws org.comity.http.ProblemException TOO_MANY_REGISTRATIONS_AT_ONCE if the turn does not come */
    <T> T take(String court, Callable<T> registration) throws Exception {
        Semaphore turns = courts.computeIfAbsent(court, first -> new Semaphore(AT_ONCE, true));
        if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw TOO_MANY_REGISTRATIONS_AT_ONCE.with();
        }
        try {
            return registration.call();
        } finally {
            turns.release();
        }
    }
}
