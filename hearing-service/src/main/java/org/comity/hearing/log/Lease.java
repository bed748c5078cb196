package org.comity.hearing.log;

import java.util.UUID;

/**
 * The right to write a room's log.
 *
 * @param epoch of the log; the same for its whole life, another one only if the log was ever rebuilt
 * @param fence grows with every new holder; the database takes events only with the newest
 */
public record Lease(UUID hearingId, UUID epoch, long fence) {}
