package org.comity.serviceofprocess.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the mail server answered when it was last asked: gauge {@code comity.mail.down}, and the readiness answer, which names it. One that
 * is away makes nothing unready: what is to be sent waits, and is tried again.
 */
@Readiness
@ApplicationScoped
class MailServerState implements HealthCheck {
    private final String place;
    private final MeterRegistry metrics;
    private volatile boolean silent;
    private volatile String said = "was not asked since this process began";

    MailServerState(MailConfig config, MeterRegistry metrics) {
        this.place = config.host() + ":" + config.port();
        this.metrics = metrics;
    }

    void measure(@Observes StartupEvent started) {
        Gauge.builder("comity.mail.down", () -> silent ? 1 : 0)
                .description("1 if the mail server did not answer when it was last asked")
                .register(metrics);
    }

    void answered() {
        silent = false;
        said = "answers";
    }

    void didNotAnswer() {
        silent = true;
        said = "did not answer when it was last asked";
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("the mail server")
                .up()
                .withData(place, said)
                .build();
    }
}
