package org.comity.hearing.log;

import java.sql.SQLException;

/** The database did not take an event. Whoever wrote it no longer knows how its room stands, and lets go of it. */
public final class LogRefused extends RuntimeException {
    private static final String STALE_FENCE = "CM001";

    LogRefused(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether another process has taken the room over since. */
    public boolean isStale() {
        return STALE_FENCE.equals(((SQLException) getCause()).getSQLState());
    }
}
