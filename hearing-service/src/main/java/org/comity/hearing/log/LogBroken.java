package org.comity.hearing.log;

import java.util.UUID;

/**
 * A room's log is not the chain that was written: somebody changed, removed or moved an event past the database's own guards.
 * Nothing is built on it until a person has looked.
 */
public final class LogBroken extends RuntimeException {
    LogBroken(UUID hearingId) {
        super("the log of room " + hearingId
                + " is not the chain that was written; the room stays shut and nothing is proved from it");
    }
}
