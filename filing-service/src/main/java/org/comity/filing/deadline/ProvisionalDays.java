package org.comity.filing.deadline;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * Last days that were counted before the holidays of their year were known. The notice comes with a release, so that each start looks
 * for them; who has to act by one that moves is told. Source: CPL 85(3).
 */
@ApplicationScoped
class ProvisionalDays {
    private final Deadlines deadlines;
    private final Standings standings;
    private final Reminders reminders;

    ProvisionalDays(Deadlines deadlines, Standings standings, Reminders reminders) {
        this.deadlines = deadlines;
        this.standings = standings;
        this.reminders = reminders;
    }

    void start(@Observes StartupEvent started) {
        recount();
    }

    /** Each in a transaction of its own; of replicas that start together the later one finds it done. */
    void recount() {
        QuarkusTransaction.requiringNew().call(deadlines::provisional).forEach(id -> QuarkusTransaction.requiringNew()
                .run(() -> recount(id)));
    }

    private void recount(UUID id) {
        Optional<Deadline> found = deadlines.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        if (found.filter(Deadline::recount).isPresent()) {
            Log.infof(
                    "deadline %s ends on %s, by the holidays that are known now",
                    id, found.get().lastDay());
            reminders.watch(found.get());
            standings.tellMoved(found.get());
        }
    }
}
