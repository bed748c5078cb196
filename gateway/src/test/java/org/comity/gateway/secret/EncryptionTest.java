package org.comity.gateway.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is encrypted at rest")
class EncryptionTest {
    private static final UUID HOLDER = UUID.randomUUID();
    private static final String OLD = "0123456789abcdef0123456789abcdef";
    private static final String NEW = "fedcba9876543210fedcba9876543210";
    private static final byte[] SECRET = "a secret of twenty b".getBytes();

    private final Encryption encryption = new Encryption(Optional.of(List.of(OLD)));

    @Test
    @DisplayName("is read again with the same key, and looks different each time")
    void readAgain() {
        byte[] once = encryption.encrypt(SECRET, HOLDER);

        assertThat(encryption.decrypt(once, HOLDER)).isEqualTo(SECRET);
        assertThat(encryption.encrypt(SECRET, HOLDER)).isNotEqualTo(once);
    }

    @Test
    @DisplayName("is not read with another key, for another account, or after a bit of it was changed")
    void notOtherwise() {
        byte[] encrypted = encryption.encrypt(SECRET, HOLDER);
        byte[] changed = encrypted.clone();
        changed[changed.length - 1] ^= 1;
        Encryption other = new Encryption(Optional.of(List.of(NEW)));

        assertThatIllegalStateException().isThrownBy(() -> other.decrypt(encrypted, HOLDER));
        assertThatIllegalStateException().isThrownBy(() -> encryption.decrypt(encrypted, UUID.randomUUID()));
        assertThatIllegalStateException().isThrownBy(() -> encryption.decrypt(changed, HOLDER));
    }

    @Test
    @DisplayName("wants a key that nobody guesses, or none at all")
    void key() {
        assertThatIllegalStateException().isThrownBy(() -> new Encryption(Optional.of(List.of(NEW, "short"))));
        assertThat(new Encryption(Optional.empty()).isThere()).isFalse();
    }

    @Test
    @DisplayName("is read while its key stands behind a new one, and with the new one alone once it was encrypted anew")
    void replaced() {
        byte[] before = encryption.encrypt(SECRET, HOLDER);
        Encryption readies = new Encryption(Optional.of(List.of(OLD, NEW)));
        Encryption both = new Encryption(Optional.of(List.of(NEW, OLD)));
        Encryption now = new Encryption(Optional.of(List.of(NEW)));

        assertThat(both.decrypt(before, HOLDER)).isEqualTo(SECRET);
        assertThat(readies.decrypt(both.encrypt(SECRET, HOLDER), HOLDER)).isEqualTo(SECRET);
        assertThat(readies.renewed(before, HOLDER)).as("by the first already").isEmpty();

        byte[] after = both.renewed(before, HOLDER).orElseThrow();
        assertThat(now.decrypt(after, HOLDER)).isEqualTo(SECRET);
        assertThat(both.renewed(after, HOLDER)).isEmpty();
        assertThat(now.renewed(before, HOLDER)).as("which no key decrypts").isEmpty();
    }
}
