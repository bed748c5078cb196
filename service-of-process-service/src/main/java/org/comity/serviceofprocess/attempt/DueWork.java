package org.comity.serviceofprocess.attempt;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.hibernate.Session;

/**
 * Does what time has made due. One that cannot be done holds up no other: it is logged, counted in {@code comity.service.due.failed},
 * and comes again the next time.
 */
@ApplicationScoped
public class DueWork {

    /** In one transaction: each commit waits for the disk. */
    private static final int TOGETHER = 50;

    /** Transactions: while one waits for the database or the disk, the other works. More would take connections from people. */
    private static final int AT_ONCE = 2;

    private final Session database;
    private final MeterRegistry metrics;

    DueWork(Session database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    /**
     * Some in one transaction, two transactions at once; where one fails, each of its in one of its own.
     *
     * @param what for the log and the count
     * @param work on one of them; asks itself whether it is still due, as another process may have been faster
     */
    public <T> void together(String what, List<T> due, Consumer<T> work) {
        int looked = due.stream()
                .gather(Gatherers.windowFixed(TOGETHER))
                .gather(Gatherers.mapConcurrent(AT_ONCE, some -> inOne(what, some, work)))
                .mapToInt(Integer::intValue)
                .sum();
        Log.debugf("%s: %d looked at", what, looked);
    }

    /** @return how many */
    private <T> int inOne(String what, List<T> some, Consumer<T> work) {
        try {
            QuarkusTransaction.requiringNew().run(() -> some.forEach(each -> lightly(each, work)));
        } catch (RuntimeException notTogether) {
            each(what, some, one -> QuarkusTransaction.requiringNew().run(() -> work.accept(one)));
        }
        return some.size();
    }

    /** As {@link #together}, for work that takes its transactions itself. */
    public <T> void each(String what, List<T> due, Consumer<T> work) {
        due.forEach(one -> {
            try {
                work.accept(one);
            } catch (RuntimeException failed) {
                metrics.counter("comity.service.due.failed", "what", what).increment();
                Log.errorf(
                        "%s of %s is not done and comes again: %s",
                        what, one, failed.getClass().getSimpleName());
            }
        });
    }

    /** And lets go of what it read: each question would else look through all that was read in this transaction. */
    private <T> void lightly(T one, Consumer<T> work) {
        work.accept(one);
        database.flush();
        database.clear();
    }
}
