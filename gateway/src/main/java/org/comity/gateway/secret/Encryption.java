package org.comity.gateway.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what the gateway must be able to read again and a copy of its database must not tell: AES-256-GCM, bound to whom or
 * what it is of. The key is made of {@code comity.secrets.key}; without one nothing can be encrypted, and nothing is kept readable instead.
 */
@ApplicationScoped
public class Encryption {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHORTEST = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Optional<SecretKeySpec> key;

    /** @param text at least 32 random characters */
    public Encryption(@ConfigProperty(name = "comity.secrets.key") Optional<String> text) {
        if (text.filter(given -> given.length() < SHORTEST).isPresent()) {
            throw new IllegalStateException("COMITY_SECRETS_KEY has fewer than " + SHORTEST + " characters");
        }
        this.key = text.map(Encryption::derived);
    }

    public boolean isThere() {
        return key.isPresent();
    }

    public byte[] encrypt(byte[] plain, UUID of) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] encrypted = computed(Cipher.ENCRYPT_MODE, nonce, plain, 0, of);
        return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /** @throws IllegalStateException if it was encrypted with another key, for somebody else, or was changed */
    public byte[] decrypt(byte[] encrypted, UUID of) {
        return computed(Cipher.DECRYPT_MODE, encrypted, encrypted, NONCE_BYTES, of);
    }

    private byte[] computed(int mode, byte[] nonce, byte[] input, int from, UUID of) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.orElseThrow(), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(of.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("encrypted with another key than COMITY_SECRETS_KEY", notOurs);
        }
    }

    private static SecretKeySpec derived(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("comity gateway encryption".getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
