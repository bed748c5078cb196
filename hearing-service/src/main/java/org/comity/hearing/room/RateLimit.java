package org.comity.hearing.room;

import java.util.function.LongSupplier;
import org.comity.hearing.seat.Role;

/** A bucket of tokens for one socket, one for each frame. The court writes the record and needs more than a party that speaks. */
final class RateLimit {
    private static final int OF_COURT = 50;
    private static final int OF_OTHERS = 10;
    /** Refusals after which this is no person, if in between there was no pause in which the bucket filled. */
    private static final int PATIENCE = 200;

    private final int perSecond;
    private final int patience;
    private final LongSupplier nanos;
    private double tokens;
    private long filledAt;
    private int refused;

    private RateLimit(int perSecond, int patience, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.patience = patience;
        this.nanos = nanos;
        filledAt = nanos.getAsLong();
        tokens = perSecond;
    }

    static RateLimit of(Role role, LongSupplier nanos) {
        return new RateLimit(role.isCourt() ? OF_COURT : OF_OTHERS, PATIENCE, nanos);
    }

    /** For whoever has shown no ticket yet: one frame too many is the end. */
    static RateLimit atTheDoor(LongSupplier nanos) {
        return new RateLimit(OF_OTHERS, 0, nanos);
    }

    boolean allows() {
        long now = nanos.getAsLong();
        tokens = Math.min(perSecond, tokens + (now - filledAt) / 1e9 * perSecond);
        filledAt = now;
        if (tokens == perSecond) {
            refused = 0;
        }
        if (tokens < 1) {
            refused++;
            return false;
        }
        tokens--;
        return true;
    }

    boolean isExhausted() {
        return refused > patience;
    }
}
