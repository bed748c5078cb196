package org.comity.hearing.room;

import org.comity.hearing.schedule.Role;

/** A bucket of tokens for one connection. The court writes the record and needs more than a party that speaks. */
final class RateLimit {
    private static final int OF_COURT = 50;
    private static final int OF_OTHERS = 10;
    /** Refusals without a pause after which this is no person. */
    private static final int PATIENCE = 200;

    private final int perSecond;
    private double tokens;
    private long filledAt = System.nanoTime();
    private int refused;

    RateLimit(Role role) {
        perSecond = role.isCourt() ? OF_COURT : OF_OTHERS;
        tokens = perSecond;
    }

    boolean allows() {
        long now = System.nanoTime();
        tokens = Math.min(perSecond, tokens + (now - filledAt) / 1e9 * perSecond);
        filledAt = now;
        if (tokens < 1) {
            refused++;
            return false;
        }
        tokens--;
        refused = 0;
        return true;
    }

    boolean isExhausted() {
        return refused > PATIENCE;
    }
}
