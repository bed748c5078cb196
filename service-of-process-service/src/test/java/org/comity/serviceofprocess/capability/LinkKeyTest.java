package org.comity.serviceofprocess.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The key of a link")
class LinkKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(1));

    private final String secret = LinkKey.newSecret();
    private final LinkKey key = new LinkKey(secret, NOW, UNTIL);

    @Test
    @DisplayName("opens until its last instant, and is 256 bits of chance")
    void opens() {
        assertThat(secret).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(LinkKey.newSecret());
        assertThatCode(() -> key.require(secret, UNTIL.minusNanos(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> key.require(secret, UNTIL)).isInstanceOf(ProblemException.class);
    }

    @Test
    @DisplayName("opens nothing once it was revoked")
    void revoked() {
        key.revoke(NOW);
        assertThatThrownBy(() -> key.require(secret, NOW)).isInstanceOf(ProblemException.class);
        assertThat(key.revokedAt()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("is locked for good by ten wrong tries, also for who has the right one")
    void locked() {
        for (int i = 0; i < LinkKey.MOST_TRIES; i++) {
            assertThat(key.isLocked()).isFalse();
            assertThatThrownBy(() -> key.require("guessed", NOW)).isInstanceOf(ProblemException.class);
        }
        assertThat(key.isLocked()).isTrue();
        assertThatThrownBy(() -> key.require(secret, NOW)).isInstanceOf(ProblemException.class);
    }
}
