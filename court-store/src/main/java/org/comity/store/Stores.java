package org.comity.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store of this service, as its operator has said; and the one before, while everything is taken along from there. */
@ApplicationScoped
class Stores {
    private final Store now;
    private final Optional<Store> before;

    /** @throws IllegalStateException which names the variable that is missing or wrong */
    Stores(
            StoreConfig config,
            @ConfigProperty(name = "comity.data") Path data,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        if (config.before().filter(config.kind()::equals).isPresent()) {
            throw new IllegalStateException("COMITY_STORE_BEFORE is what COMITY_STORE is, and nothing to move from");
        }
        now = of(config.kind(), config, data, service);
        before = config.before().map(kind -> of(kind, config, data, service));
    }

    private static Store of(StoreConfig.Kind kind, StoreConfig config, Path data, String service) {
        return switch (kind) {
            case FOLDER -> new FolderStore(data);
            case BUCKET -> new BucketStore(config.bucket(), service + "/");
        };
    }

    /** What is missing is said when the service starts, not with the first paper. */
    void look(@Observes StartupEvent started) {}

    /** Where everything lies in the end. */
    Store now() {
        return now;
    }

    Optional<Store> before() {
        return before;
    }

    @Produces
    @Singleton
    Store store() {
        return before.<Store>map(old -> new MovedStore(now, old)).orElse(now);
    }
}
