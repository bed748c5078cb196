package org.comity.http;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * When each {@code @Scheduled} method of this replica was done last, and which failed the last time: {@code /q/health/well}. A job that
 * failed makes no replica unready: it comes again.
 */
@ApplicationScoped
class Jobs {
    private final Clock clock;
    private final Map<String, Instant> done = new ConcurrentHashMap<>();
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();

    Jobs(Clock clock) {
        this.clock = clock;
    }

    void done(@Observes SuccessfulExecution run) {
        String job = nameOf(run.getExecution());
        done.put(job, clock.instant());
        failed.remove(job);
    }

    void failed(@Observes FailedExecution run) {
        failed.put(nameOf(run.getExecution()), clock.instant());
    }

    /** Class and method, without the package. */
    private static String nameOf(ScheduledExecution run) {
        String method = run.getTrigger().getMethodDescription();
        String whole = method == null ? run.getTrigger().getId() : method;
        return whole.substring(whole.lastIndexOf('.') + 1).replace('#', '.');
    }

    @Produces
    @Singleton
    @Wellness
    HealthCheck doneAtAll() {
        return () -> of("jobs", done).up().build();
    }

    @Produces
    @Singleton
    @Wellness
    HealthCheck failedLast() {
        return () -> of("jobs that failed", failed).status(failed.isEmpty()).build();
    }

    private static HealthCheckResponseBuilder of(String name, Map<String, Instant> jobs) {
        HealthCheckResponseBuilder said = HealthCheckResponse.named(name);
        jobs.forEach((job, at) -> said.withData(job, at.toString()));
        return said;
    }
}
