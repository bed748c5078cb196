package org.comity.hearing.log;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A session with the database that one thing of this process keeps for itself: what keeps rooms going waits for no crowd at the pool. Not
 * for several threads at once.
 */
final class KeptSession implements AutoCloseable {
    private static final int ANSWERS_WITHIN_SECONDS = 2;
    /** One that did its work so shortly before is not asked whether it still stands. */
    private static final long FRESH_NANOS = 2_000_000_000;

    private final DataSource database;
    private Connection session;
    private long usedAt;

    KeptSession(DataSource database) {
        this.database = database;
    }

    /** Opened if there is none, and anew if the last one has ended. */
    Connection open() throws SQLException {
        if (session != null && System.nanoTime() - usedAt > FRESH_NANOS && !session.isValid(ANSWERS_WITHIN_SECONDS)) {
            close();
        }
        if (session == null) {
            session = database.getConnection();
        }
        usedAt = System.nanoTime();
        return session;
    }

    @Override
    public void close() {
        Connection ending = session;
        session = null;
        try {
            if (ending != null) {
                ending.close();
            }
        } catch (SQLException gone) {
            Log.debugf("a session ended: %s", gone.getMessage());
        }
    }
}
