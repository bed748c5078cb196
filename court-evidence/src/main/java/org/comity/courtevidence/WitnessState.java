package org.comity.courtevidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.evidence.witness.Asked;
import org.comity.evidence.witness.Asked.Outcome;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * What the witnesses of the log say: gauges {@code comity.log.witness.behind} (seconds since a witness last had all, 0 if it has)
 * and {@code comity.log.witness.forked} (1 if it says that the log has another past), a line in the log each minute for each
 * that does not cosign, and the readiness answer, which names a fork and what was said of it.
 *
 * <p>None of this makes the service unready: a witness that errs or lies must not be able to close a court.
 */
@Readiness
@ApplicationScoped
class WitnessState implements HealthCheck {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, State> states = new ConcurrentHashMap<>();

    /** @param behindSince null while it has cosigned the newest checkpoint */
    private record State(Asked last, Instant behindSince, Instant lastLine) {}

    WitnessState(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    void expect(String witness) {
        states.put(
                witness,
                new State(new Asked(Outcome.UNREACHABLE, "was not asked yet"), clock.instant(), Instant.EPOCH));
        Gauge.builder("comity.log.witness.behind", () -> behind(witness).toMillis() / 1000.0)
                .baseUnit("seconds")
                .tag("witness", witness)
                .description("For how long a witness has not cosigned the newest checkpoint; 0 if it has")
                .register(metrics);
        Gauge.builder("comity.log.witness.forked", () -> isForked(witness) ? 1 : 0)
                .tag("witness", witness)
                .description("1 if a witness says that the evidence log has another past")
                .register(metrics);
    }

    void said(String witness, Asked asked) {
        Instant now = clock.instant();
        State before = states.get(witness);
        if (asked.outcome() == Outcome.COSIGNED) {
            states.put(witness, new State(asked, null, Instant.EPOCH));
            return;
        }
        boolean due = before.lastLine().plus(BETWEEN_LINES).isBefore(now)
                || before.last().outcome() != asked.outcome();
        if (due && asked.outcome() == Outcome.FORKED) {
            Log.errorf("evidence log: fork: %s", asked.what());
        } else if (due) {
            Log.warnf("evidence log: not cosigned: %s", asked.what());
        }
        states.put(
                witness,
                new State(
                        asked,
                        before.behindSince() == null ? now : before.behindSince(),
                        due ? now : before.lastLine()));
    }

    /** Those that have not cosigned the newest checkpoint, in the order of their names. */
    List<LogAlarms.Behind> behind() {
        return states.entrySet().stream()
                .filter(each -> each.getValue().behindSince() != null)
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new LogAlarms.Behind(
                        each.getKey(),
                        each.getValue().behindSince(),
                        isForked(each.getKey()),
                        each.getValue().last().what()))
                .toList();
    }

    private Duration behind(String witness) {
        Instant since = states.get(witness).behindSince();
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    private boolean isForked(String witness) {
        return states.get(witness).last().outcome() == Outcome.FORKED;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("the witnesses of the evidence log").up();
        states.forEach((witness, state) -> answer.withData(
                witness,
                state.behindSince() == null
                        ? "cosigned"
                        : state.last().outcome() + ": " + state.last().what()));
        return answer.build();
    }
}
