package org.comity.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of the court looked at something of a case.
 *
 * @param position in the trail
 * @param role in which they did, as tokens call the group
 * @param subject the case itself, or a paper or request of it
 */
public record Look(long position, Instant at, UUID accountId, String role, UUID subject) {}
