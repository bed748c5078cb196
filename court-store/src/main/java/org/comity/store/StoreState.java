package org.comity.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.stream.Stream;
import org.comity.http.ProblemException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the store answers: gauge {@code comity.store.down}, and the readiness answer, which names it. A store that is away makes no service
 * unready: what needs no file goes on, and what needs one is answered with 503.
 */
@Readiness
@ApplicationScoped
class StoreState implements HealthCheck {
    private final Stores stores;
    private final Moving moving;
    private final MeterRegistry metrics;

    StoreState(Stores stores, Moving moving, MeterRegistry metrics) {
        this.stores = stores;
        this.moving = moving;
        this.metrics = metrics;
    }

    void measure(@Observes StartupEvent started) {
        Gauge.builder("comity.store.down", () -> used().allMatch(StoreState::answers) ? 0 : 1)
                .description("1 if the store of files does not answer, or lets the service not in")
                .register(metrics);
    }

    private Stream<Store> used() {
        return Stream.concat(Stream.of(stores.now()), stores.before().stream());
    }

    private static boolean answers(Store store) {
        try {
            store.look();
            return true;
        } catch (IOException | ProblemException away) {
            return false;
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("the store of files").up();
        used().forEach(store -> answer.withData(store.called(), answers(store) ? "answers" : "does not answer"));
        stores.before()
                .ifPresent(before -> answer.withData(
                        "taken along from " + before.called(),
                        moving.last().map(Moving.Look::words).orElse("this replica has not looked yet")));
        return answer.build();
    }
}
