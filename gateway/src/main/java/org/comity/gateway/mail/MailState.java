package org.comity.gateway.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mails stand.
 *
 * @param waiting letters that no server has taken yet
 * @param refused those of them that were tried and not taken
 * @param oldestSince when the oldest of them was written; null if none waits
 * @param givenUp letters that were given up within the last 30 days, after three days of trying
 */
public record MailState(
        long waiting, long refused, @Nullable Instant oldestSince, long givenUp) {}
