package org.comity.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The clock of every service: UTC, in the microseconds that PostgreSQL keeps, so that an instant that was stored and one that
 * was just taken are equal when they are the same.
 */
class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
