package org.comity.filing.document.scan;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the scanner answers: gauge {@code comity.scanner.down}, and the readiness answer, which names it. One that is away makes nothing
 * unready: who hands in no file goes on, and a file is answered with 503.
 */
@Readiness
@ApplicationScoped
class ScannerState implements HealthCheck {
    private final Scanner scanner;
    private final MeterRegistry metrics;

    ScannerState(Scanner scanner, MeterRegistry metrics) {
        this.scanner = scanner;
        this.metrics = metrics;
    }

    void measure(@Observes StartupEvent started) {
        Gauge.builder("comity.scanner.down", () -> scanner.place().isEmpty() || scanner.answers() ? 0 : 1)
                .description("1 if a scanner for viruses is set and does not answer")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("the scanner for viruses").up();
        scanner.place()
                .ifPresent(
                        clamd -> answer.withData(clamd.toString(), scanner.answers() ? "answers" : "does not answer"));
        return answer.build();
    }
}
