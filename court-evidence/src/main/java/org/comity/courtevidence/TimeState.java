package org.comity.courtevidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * What the time authority of the log does: gauge {@code comity.log.time.behind} (seconds since it first did not answer when it was
 * asked, 0 if it did), a line in the log each minute, and the readiness answer, which says what is wrong.
 *
 * <p>None of this makes the service unready: an authority that is away must not be able to close a court.
 */
@Readiness
@ApplicationScoped
class TimeState implements HealthCheck {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private final MeterRegistry metrics;
    /** Null if none is asked. */
    private volatile URI authority;
    /** Null while all is well. These are written by the thread of {@link Timestamping} only. */
    private volatile Instant unansweredSince;

    private volatile String problem;
    private Instant lastLine = Instant.EPOCH;

    TimeState(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    void expect(URI asked) {
        authority = asked;
        Gauge.builder("comity.log.time.behind", () -> behind().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the time authority has not answered; 0 if it has")
                .register(metrics);
    }

    void isAnswered() {
        unansweredSince = null;
        problem = null;
    }

    void isUnanswered(RuntimeException failed) {
        Instant now = clock.instant();
        problem = failed.getMessage();
        if (unansweredSince == null) {
            unansweredSince = now;
        }
        if (lastLine.plus(BETWEEN_LINES).isBefore(now)) {
            lastLine = now;
            Log.warnf("evidence log: no timestamp: %s", problem);
        }
    }

    @Nullable
    Instant unansweredSince() {
        return unansweredSince;
    }

    private Duration behind() {
        Instant since = unansweredSince;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("the time authority of the evidence log")
                .up();
        String wrong = problem;
        if (authority != null) {
            answer.withData(authority.toString(), wrong == null ? "answers" : wrong);
        }
        return answer.build();
    }
}
