package org.comity.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Token buckets of this replica, one for each caller. A bucket decides atomically, so that a burst sent in parallel gets no more through
 * than one sent in a row. Callers not seen for two periods are forgotten: their bucket would be full again.
 *
 * <p>What somebody uses beyond a tenth of that is kept for the other replicas ({@link Rates}). So who asks as people do costs nothing, and
 * who asks all replicas gets a tenth more for each, in a moment as in the long run.
 */
final class Buckets {
    private static final int MOST_CALLERS = 200_000;
    /** Between two tellings. Of who comes beyond, this replica alone knows. */
    private static final int MOST_UNTOLD = 10_000;
    /** Which part of what is due is told to nobody. */
    private static final int UNTOLD_PART = 10;

    private final int requests;
    private final Duration period;
    private final LoadingCache<String, Caller> buckets;
    private final ConcurrentHashMap<String, Use> untold = new ConcurrentHashMap<>();

    Buckets(int requests, Duration period, TimeMeter time) {
        this.requests = requests;
        this.period = period;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(period.multipliedBy(2))
                .build(caller -> new Caller(
                        bucket(requests, period, time),
                        requests < UNTOLD_PART ? null : bucket(requests / UNTOLD_PART, period, time)));
    }

    private static Bucket bucket(int requests, Duration period, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, period))
                .withCustomTimePrecision(time)
                .build();
    }

    /**
     * One caller.
     *
     * @param untold what need not be told; null where all is told
     */
    private record Caller(Bucket due, @Nullable Bucket untold) {}

    /** How many requests passed, and how many were refused. */
    record Use(long passed, long refused) {
        Use and(Use more) {
            return new Use(passed + more.passed, refused + more.refused);
        }
    }

    /** What a caller used since it was told last. */
    record Used(String caller, Use use) {}

    private static final Use ONE_PASSED = new Use(1, 0);
    private static final Use ONE_REFUSED = new Use(0, 1);

    /** @return seconds to wait; 0 if the request may pass */
    long secondsToWait(String caller) {
        Caller asking = buckets.get(caller);
        ConsumptionProbe probe = asking.due().tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            note(caller, ONE_REFUSED);
            return 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        }
        if (asking.untold() == null || !asking.untold().tryConsume(1)) {
            note(caller, ONE_PASSED);
        }
        return 0;
    }

    private void note(String caller, Use use) {
        if (untold.size() < MOST_UNTOLD || untold.containsKey(caller)) {
            untold.merge(caller, use, Use::and);
        }
    }

    /** Takes what the other replicas do not know yet. */
    List<Used> takeUntold() {
        List<Used> taken = new ArrayList<>();
        for (String caller : untold.keySet()) {
            Use use = untold.remove(caller);
            if (use != null) {
                taken.add(new Used(caller, use));
            }
        }
        return taken;
    }

    /** For how long a use keeps a bucket from being whole. */
    double secondsOf(Use use) {
        return use.passed() * seconds() / requests;
    }

    /** @param wholeIn seconds until the bucket is whole again, as all replicas together have used it */
    void settle(String caller, double wholeIn) {
        Caller known = buckets.getIfPresent(caller);
        if (known != null) {
            long left = (long) Math.floor(requests * (1 - wholeIn / seconds()));
            long more = known.due().getAvailableTokens() - left;
            if (more > 0) {
                known.due().consumeIgnoringRateLimits(more);
            }
        }
    }

    private double seconds() {
        return period.toMillis() / 1000.0;
    }
}
