package org.comity.gateway.identity.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which the caller is signed in.
 *
 * @param lastSeenAt when it last carried its session on; browsers that are open do so every few minutes
 * @param current whether the request came from it
 */
public record OwnSessionView(UUID id, Instant startedAt, Instant lastSeenAt, boolean current) {}
