package org.comity.gateway.identity.token;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys of this gateway, the same for all its replicas. Each signs for 30 days; its successor is published a day before
 * it takes over, so that everybody who verifies has heard of it.
 */
@ApplicationScoped
class SigningKeys {
    static final Duration LIFE = Duration.ofDays(30);
    static final Duration PUBLISHED_BEFORE = Duration.ofDays(1);

    private final EntityManager database;
    private final Clock clock;
    private volatile List<Known> known = List.of();

    SigningKeys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes @Priority(1) StartupEvent started) {
        tend();
    }

    /** Makes the keys that will be needed, forgets those that no token needs, and reads what other replicas made. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tend() {
        QuarkusTransaction.requiringNew().run(() -> tendAt(clock.instant()));
    }

    void tendAt(Instant now) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('signing_key'))) locked")
                .getResultList();
        List<SigningKey> keys =
                database.createQuery("from SigningKey", SigningKey.class).getResultList();
        keys.stream().filter(key -> !key.isKnownAt(now)).forEach(database::remove);
        Instant covered = keys.stream()
                .map(SigningKey::activeUntil)
                .max(Comparator.naturalOrder())
                .filter(until -> until.isAfter(now))
                .orElse(now);
        if (covered.isBefore(now.plus(PUBLISHED_BEFORE))) {
            database.persist(SigningKey.activeFrom(covered, LIFE));
            database.flush();
        }
        known = database.createQuery("from SigningKey", SigningKey.class)
                .getResultStream()
                .filter(key -> key.isKnownAt(now))
                .sorted(Comparator.comparing(SigningKey::activeFrom))
                .map(key -> new Known(key, key.publicKey()))
                .toList();
    }

    SigningKey signing() {
        Instant now = clock.instant();
        return known.stream()
                .map(Known::key)
                .filter(key -> key.signsAt(now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no signing key is active"));
    }

    Optional<PublicKey> publicKey(String id) {
        return known.stream()
                .filter(known -> known.key().id().equals(id))
                .map(Known::publicKey)
                .findFirst();
    }

    List<SigningKey> published() {
        return known.stream().map(Known::key).toList();
    }

    private record Known(SigningKey key, PublicKey publicKey) {}
}
