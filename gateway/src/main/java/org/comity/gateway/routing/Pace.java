package org.comity.gateway.routing;

/** Whether a caller keeps a line busy by being slow. It is looked at from time to time; only time that is the caller's counts. */
final class Pace {
    private boolean callersTurn = true;
    private long moved;
    private int slowLooks;

    void moved(long bytes) {
        moved += bytes;
    }

    void isTheCallers() {
        callersTurn = true;
    }

    void isTheServices() {
        callersTurn = false;
    }

    /** @return whether less than {@code least} bytes moved since each of the last {@code looks} looks */
    boolean isTooSlow(long least, int looks) {
        slowLooks = callersTurn && moved < least ? slowLooks + 1 : 0;
        moved = 0;
        return slowLooks >= looks;
    }
}
