package org.comity.gateway.identity.token;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.gateway.secret.Encryption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this gateway, the same for all its replicas. Each signs for 30 days; its successor is published a day before
 * it takes over, so that everybody who verifies has heard of it. Private keys lie encrypted with {@code comity.secrets.key}; under another
 * one those before sign no more, and a new one takes over at once.
 */
@ApplicationScoped
class SigningKeys {
    static final Duration LIFE = Duration.ofDays(30);
    static final Duration PUBLISHED_BEFORE = Duration.ofDays(1);

    private final EntityManager database;
    private final Encryption encryption;
    private final Clock clock;
    private final boolean signs;
    private volatile List<Known> known = List.of();

    SigningKeys(
            EntityManager database,
            Encryption encryption,
            Clock clock,
            @ConfigProperty(name = "comity.tokens.signs") boolean signs) {
        this.database = database;
        this.encryption = encryption;
        this.clock = clock;
        this.signs = signs;
    }

    /** @throws IllegalStateException if there is nothing to encrypt the keys with: none is kept readable */
    void start(@Observes @Priority(1) StartupEvent started) {
        if (!signs) {
            return;
        }
        if (!encryption.isThere()) {
            throw new IllegalStateException(
                    "COMITY_SECRETS_KEY is not set: without it the keys that sign tokens cannot be kept");
        }
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
        keys.forEach(key -> key.encrypt(encryption));
        Instant covered = keys.stream()
                .filter(key -> key.privateKey(encryption).isPresent())
                .map(SigningKey::activeUntil)
                .max(Comparator.naturalOrder())
                .filter(until -> until.isAfter(now))
                .orElse(now);
        if (covered.isBefore(now.plus(PUBLISHED_BEFORE))) {
            database.persist(SigningKey.activeFrom(covered, LIFE, encryption));
        }
        database.flush();
        known = database.createQuery("from SigningKey", SigningKey.class)
                .getResultStream()
                .filter(key -> key.isKnownAt(now))
                .sorted(Comparator.comparing(SigningKey::activeFrom))
                .map(key -> new Known(
                        key, key.publicKey(), key.privateKey(encryption).orElse(null)))
                .toList();
    }

    Signing signing() {
        Instant now = clock.instant();
        return known.stream()
                .filter(known -> known.privateKey() != null && known.key().signsAt(now))
                .findFirst()
                .map(known -> new Signing(known.key().id(), known.privateKey()))
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

    /** What signs now, readable in memory alone. */
    record Signing(String id, PrivateKey key) {
        @Override
        public String toString() {
            return "Signing[" + id + "]";
        }
    }

    /** @param privateKey null where another key than the one configured now encrypted it: tokens of it are verified, and none are signed */
    private record Known(
            SigningKey key, PublicKey publicKey, @Nullable PrivateKey privateKey) {}
}
