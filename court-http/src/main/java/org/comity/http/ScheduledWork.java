package org.comity.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;

/** Makes every {@code @Scheduled} method one that a shutdown waits for, at build, so that nobody can forget to say it. */
public class ScheduledWork implements BuildCompatibleExtension {
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Scheduled.class)
    public void isDoneBeforeShutdown(MethodConfig method) {
        if (method.info().hasAnnotation(Scheduled.class)) {
            method.addAnnotation(BeforeShutdown.class);
        }
    }
}
