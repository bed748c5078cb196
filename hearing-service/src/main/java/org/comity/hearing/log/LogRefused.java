package org.comity.hearing.log;

import java.sql.SQLException;

/** The database did not take an event. Whoever wrote it no longer knows how its room stands, and lets go of it. */
public final class LogRefused extends RuntimeException {
    private static final String STALE_FENCE = "CM001";
    /** Of the log's own guards. */
    private static final String OUR_STATES = "CM";
    /** Of the table's constraints. */
    private static final String INTEGRITY = "23";

    LogRefused(SQLException cause) {
        // what the database says of it has the event in it, which is not for the log of the process
        super("event not taken, SQL state " + cause.getSQLState(), cause);
    }

    /** Whether another process has taken the room over since. */
    public boolean isStale() {
        return STALE_FENCE.equals(((SQLException) getCause()).getSQLState());
    }

    /** Whether it was an event that the database did not take; otherwise it may have taken it and not been able to say so. */
    boolean isOfAnEvent() {
        String state = ((SQLException) getCause()).getSQLState();
        return state != null && (state.startsWith(OUR_STATES) || state.startsWith(INTEGRITY));
    }
}
