package org.comity.sessions;

import java.time.Instant;
import java.util.UUID;

/** What the gateway tells of a session that was signed out, or in which a refresh token came twice. */
record SessionEnded(UUID sessionId, Instant endedAt) {}
