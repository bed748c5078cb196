package org.comity.courtevidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.comity.evidence.log.LogContradiction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Whether the log is being signed: gauges {@code comity.log.unsigned} (seconds since it last was, 0 if it is) and
 * {@code comity.log.contradicted} (1 if the database is not what was signed), a line in the log each minute, and readiness.
 *
 * <p>A contradiction fails readiness at once: the database was restored from an old backup, or changed, and what happens on
 * top of it cannot be proved. Not being able to sign fails it after {@code comity.log.stalled-after}. Until the database was compared
 * with what was signed for the first time, nobody knows which it is, and the process is not ready.
 */
@Readiness
@ApplicationScoped
class LogState implements HealthCheck {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private final Duration stalledAfter;
    /** Null while all is well. All three are written by the thread of {@link Checkpoints} only. */
    private volatile Instant unsignedSince;

    private volatile String contradiction;
    private volatile boolean isCompared;
    private Instant lastLine = Instant.EPOCH;

    LogState(
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "comity.log.stalled-after", defaultValue = "5M") Duration stalledAfter) {
        this.clock = clock;
        this.stalledAfter = stalledAfter;
        Gauge.builder("comity.log.unsigned", () -> unsigned().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the evidence log could not be signed; 0 if it can be")
                .register(metrics);
        Gauge.builder("comity.log.contradicted", () -> contradiction == null ? 0 : 1)
                .description("1 if the database of the evidence log is not what was signed")
                .register(metrics);
    }

    void isSigned() {
        unsignedSince = null;
        contradiction = null;
        isCompared = true;
    }

    void isUnsigned(RuntimeException failed) {
        if (unsignedSince == null) {
            unsignedSince = clock.instant();
        }
        say(failed);
    }

    void isContradicted(LogContradiction refused) {
        contradiction = refused.getMessage();
        isCompared = true;
        isUnsigned(refused);
    }

    private void say(RuntimeException failed) {
        Instant now = clock.instant();
        if (lastLine.plus(BETWEEN_LINES).isBefore(now)) {
            lastLine = now;
            Log.errorf("no checkpoint: %s", failed.getMessage());
        }
    }

    @Nullable
    Instant unsignedSince() {
        return unsignedSince;
    }

    @Nullable
    String contradiction() {
        return contradiction;
    }

    private Duration unsigned() {
        Instant since = unsignedSince;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    @Override
    public HealthCheckResponse call() {
        String refused = contradiction;
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("the evidence log is signed")
                .status(isCompared && refused == null && unsigned().compareTo(stalledAfter) <= 0)
                .withData("unsignedSeconds", unsigned().toSeconds());
        return refused == null
                ? answer.build()
                : answer.withData("contradiction", refused).build();
    }
}
