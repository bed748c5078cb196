package org.comity.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody has to look at a trail: a line in the log, and counter {@code comity.audit.broken}. */
@Startup
@ApplicationScoped
public class TrailAlarm {
    private final Counter broken;

    TrailAlarm(MeterRegistry metrics) {
        broken = metrics.counter("comity.audit.broken");
    }

    public void raise(String what) {
        Log.error(what);
        broken.increment();
    }
}
