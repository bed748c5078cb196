package org.comity.gateway.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.KeyFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.Upstream;
import org.comity.gateway.secret.Encryption;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class KeyRotationTest {
    private final Instant start = Instant.now();

    @Inject
    SigningKeys keys;

    @Inject
    EntityManager database;

    @BeforeEach
    @AfterEach
    void anew() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from SigningKey").executeUpdate());
        keys.tend();
    }

    @Test
    @DisplayName("publishes the next key a day before it signs, and the old one until its last token has expired")
    void rotates() {
        String first = keys.signing().id();
        assertThat(after(Duration.ofDays(28))).containsExactly(first);

        List<String> beforeHandover = after(Duration.ofDays(30).minusHours(12));
        assertThat(beforeHandover).hasSize(2).contains(first);
        String second = beforeHandover.stream()
                .filter(id -> !id.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(signingAfter(Duration.ofDays(30).minusHours(12))).containsExactly(first);
        assertThat(signingAfter(Duration.ofDays(30).plusMinutes(1))).containsExactly(second);

        assertThat(after(Duration.ofDays(30).plusMinutes(9))).contains(first, second);
        assertThat(after(Duration.ofDays(30).plusMinutes(12))).containsExactly(second);
    }

    @Test
    @DisplayName("makes one key however often it looks")
    void makesOne() {
        after(Duration.ofDays(29).plusHours(1));
        after(Duration.ofDays(29).plusHours(1));
        assertThat(after(Duration.ofDays(29).plusHours(1))).hasSize(2);
    }

    @Test
    @DisplayName("keeps no private key that a copy of the database could sign with")
    void atRest() {
        assertThat(privateKeys()).isNotEmpty().allSatisfy(kept -> assertThatThrownBy(
                        () -> KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(kept)))
                .isInstanceOf(InvalidKeySpecException.class));
    }

    @Test
    @DisplayName("encrypts the key that an older release left readable, and signs on with it")
    void ofAnOlderRelease() {
        String id = keys.signing().id();
        byte[] readable = keys.signing().key().getEncoded();
        keep(readable, false);

        keys.tend();

        assertThat(keys.signing().id()).isEqualTo(id);
        assertThat(keys.signing().key().getEncoded()).isEqualTo(readable);
        assertThat(privateKeys()).hasSize(1).doesNotContain(readable);
    }

    @Test
    @DisplayName("signs with a new key where another one encrypted those before, whose tokens still hold")
    void underAnotherKey() {
        String before = keys.signing().id();
        Encryption another = new Encryption(Optional.of(List.of("another key that nobody has by now")));
        keep(another.encrypt(keys.signing().key().getEncoded(), UUID.fromString(before)), true);

        keys.tend();

        assertThat(keys.signing().id()).isNotEqualTo(before);
        assertThat(keys.publicKey(before)).isPresent();
    }

    @Test
    @DisplayName("lets no gateway start that has nothing to encrypt them with")
    void withoutAKey() {
        SigningKeys without = new SigningKeys(database, new Encryption(Optional.empty()), Clock.systemUTC(), true);
        assertThatThrownBy(() -> without.start(null)).hasMessageContaining("COMITY_SECRETS_KEY");
    }

    private List<byte[]> privateKeys() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("select privateKey from SigningKey", byte[].class)
                        .getResultList());
    }

    private void keep(byte[] privateKey, boolean encrypted) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update SigningKey set privateKey = ?1, encrypted = ?2")
                        .setParameter(1, privateKey)
                        .setParameter(2, encrypted)
                        .executeUpdate());
    }

    private List<String> after(Duration passed) {
        QuarkusTransaction.requiringNew().run(() -> keys.tendAt(start.plus(passed)));
        return keys.published().stream().map(SigningKey::id).toList();
    }

    /** Which of the published keys signs then: always one. */
    private List<String> signingAfter(Duration passed) {
        return keys.published().stream()
                .filter(key -> key.signsAt(start.plus(passed)))
                .map(SigningKey::id)
                .toList();
    }
}
