package org.comity.evidence.log;

import java.sql.SQLException;

/** The database of the log could not be read or written; trying again is safe. */
public final class LogUnavailable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    LogUnavailable(SQLException cause) {
        super("The evidence log's database cannot be used", cause);
    }
}
