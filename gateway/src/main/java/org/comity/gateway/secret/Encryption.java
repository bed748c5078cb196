package org.comity.gateway.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what the gateway must be able to read again and a copy of its database must not tell: AES-256-GCM, bound to whom or
 * what it is of. The keys are made of {@code comity.secrets.key}: the first encrypts, all decrypt, so that one can be replaced. Without one
 * nothing can be encrypted, and nothing is kept readable instead.
 */
@ApplicationScoped
public class Encryption {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHORTEST = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKeySpec> keys;

    /** @param texts at least 32 random characters each */
    public Encryption(@ConfigProperty(name = "comity.secrets.key") Optional<List<String>> texts) {
        keys = texts.orElse(List.of()).stream()
                .map(Encryption::derived)
                .distinct()
                .toList();
    }

    public boolean isThere() {
        return !keys.isEmpty();
    }

    /** Whether there is one that only decrypts. */
    boolean isReplacing() {
        return keys.size() > 1;
    }

    public byte[] encrypt(byte[] plain, UUID of) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] encrypted = computed(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, plain, 0, of);
        return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /** @throws IllegalStateException if it was encrypted with a key that is none of these, for somebody else, or was changed */
    public byte[] decrypt(byte[] encrypted, UUID of) {
        IllegalStateException notOurs = new IllegalStateException("COMITY_SECRETS_KEY has no key");
        for (SecretKeySpec key : keys) {
            try {
                return decrypted(key, encrypted, of);
            } catch (IllegalStateException another) {
                notOurs = another;
            }
        }
        throw notOurs;
    }

    /** The same with the first key. @return empty if that is how it is encrypted, or if no key decrypts it */
    Optional<byte[]> renewed(byte[] encrypted, UUID of) {
        try {
            decrypted(keys.getFirst(), encrypted, of);
            return Optional.empty();
        } catch (IllegalStateException byAnother) {
            try {
                return Optional.of(encrypt(decrypt(encrypted, of), of));
            } catch (IllegalStateException byNone) {
                return Optional.empty();
            }
        }
    }

    private static byte[] decrypted(SecretKeySpec key, byte[] encrypted, UUID of) {
        return computed(Cipher.DECRYPT_MODE, key, encrypted, encrypted, NONCE_BYTES, of);
    }

    private static byte[] computed(int mode, SecretKeySpec key, byte[] nonce, byte[] input, int from, UUID of) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(of.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("encrypted with another key than COMITY_SECRETS_KEY", notOurs);
        }
    }

    private static SecretKeySpec derived(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("a key of COMITY_SECRETS_KEY has fewer than " + SHORTEST + " characters");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("comity gateway encryption".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
