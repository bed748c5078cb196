package org.comity.serviceofprocess.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What takes a while to find out, and is found out by one who asks while all others read what was found before. Before the first
 * time there is nothing to read, and they wait.
 */
final class Kept<T> {

    private final Supplier<T> source;
    private final Clock clock;
    private final Duration kept;
    private final ReentrantLock alone = new ReentrantLock();
    private volatile Found<T> last;

    private record Found<T>(Instant at, T value) {}

    /** @param kept for how long it is read before it is found out again */
    Kept(Supplier<T> source, Clock clock, Duration kept) {
        this.source = source;
        this.clock = clock;
        this.kept = kept;
    }

    /** Throws what the source throws; then what was found before stays, and the next who asks tries again. */
    T get() {
        Found<T> known = last;
        if (isFresh(known)) {
            return known.value();
        }
        if (known == null) {
            alone.lock();
        } else if (!alone.tryLock()) {
            return known.value();
        }
        try {
            if (!isFresh(last)) {
                Instant now = clock.instant();
                last = new Found<>(now, source.get());
            }
            return last.value();
        } finally {
            alone.unlock();
        }
    }

    private boolean isFresh(Found<T> found) {
        return found != null && clock.instant().isBefore(found.at().plus(kept));
    }
}
