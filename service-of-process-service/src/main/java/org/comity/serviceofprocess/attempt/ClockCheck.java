package org.comity.serviceofprocess.attempt;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Holds this machine's clock against the database's before time alone serves or ends anything: a clock that jumped ahead would
 * otherwise serve papers weeks before their day, which nobody can rebut. What people do is recorded whatever the clock says.
 */
@ApplicationScoped
public class ClockCheck {

    private static final Duration APART = Duration.ofHours(1);

    private final Session database;
    private final Clock clock;

    ClockCheck(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether both say nearly the same; if not, whoever asked waits until they do. */
    @Transactional
    public boolean agrees() {
        Instant theirs = database.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
        Duration apart = Duration.between(theirs, clock.instant());
        if (apart.abs().compareTo(APART) <= 0) {
            return true;
        }
        Log.errorf("the clock of this machine is %s ahead of the database's: nothing is done by time alone", apart);
        return false;
    }
}
