package org.comity.gateway.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comity.gateway.Upstream;
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
