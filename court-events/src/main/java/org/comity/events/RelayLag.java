package org.comity.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * For how long the oldest event has waited to be sent: gauge {@code comity.events.oldest.unsent} in seconds, a line in the
 * log, and readiness.
 *
 * <p>A service whose events are stuck for long takes commands of which nobody learns: a case is accepted and never served.
 * It is then not ready, so that people are told at once instead of believing that all is done.
 */
@Readiness
@ApplicationScoped
class RelayLag implements HealthCheck {
    /** Usually an event leaves within the second. */
    private static final Duration NOTABLE = Duration.ofSeconds(30);

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private final Duration stuckAfter;
    /** Null if nothing waits. Written by the relay's thread only. */
    private volatile Instant oldest;

    private Instant lastLine = Instant.EPOCH;

    @Inject
    RelayLag(
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "comity.events.stuck-after", defaultValue = "5M") Duration stuckAfter) {
        this.clock = clock;
        this.stuckAfter = stuckAfter;
        Gauge.builder("comity.events.oldest.unsent", () -> now().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the oldest event of this service has waited to be sent; 0 if none waits")
                .register(metrics);
    }

    /** @param occurredAt null if no event waits */
    void oldestIs(Instant occurredAt) {
        oldest = occurredAt;
        Instant now = clock.instant();
        if (now().compareTo(NOTABLE) > 0 && lastLine.plus(BETWEEN_LINES).isBefore(now)) {
            lastLine = now;
            Log.warnf("events wait to be sent, the oldest since %s", occurredAt);
        }
    }

    Duration now() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    @Override
    public HealthCheckResponse call() {
        Duration lag = now();
        return HealthCheckResponse.named("events leave the outbox")
                .status(lag.compareTo(stuckAfter) <= 0)
                .withData("oldestUnsentSeconds", lag.toSeconds())
                .build();
    }
}
