package org.comity.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Token buckets, one for each caller. A bucket decides atomically, so that a burst sent in parallel gets no more through than
 * one sent in a row. Callers not seen for two periods are forgotten: their bucket would be full again.
 */
final class Rates {
    private static final int MOST_CALLERS = 200_000;
    private final LoadingCache<String, Bucket> buckets;

    Rates(int requests, Duration period) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(period.multipliedBy(2))
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, period))
                        .build());
    }

    /** @return seconds to wait; 0 if the request may pass */
    long secondsToWait(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }
}
