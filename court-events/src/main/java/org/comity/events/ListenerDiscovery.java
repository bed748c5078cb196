package org.comity.events;

import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/** Finds listeners when the application is built: the container would remove a bean that nobody injects. */
public class ListenerDiscovery implements BuildCompatibleExtension {
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Listens.class)
    public void mark(ClassConfig listener) {
        listener.addAnnotation(EventListener.class);
        // Without it a qualified bean could no longer be injected by its type alone.
        listener.addAnnotation(Default.class);
    }
}
