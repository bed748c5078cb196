package org.comity.service.electronic;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret in the fragment of a delivery's link: 256 random bits. It travels in the message and in request bodies, never in
 * a path, a query or a log, and only its digest is kept. The appearance code is derived from it, so that the addressee can be
 * shown the code again although nobody stores it.
 */
record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] digest() {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    boolean matches(byte[] digest) {
        return MessageDigest.isEqual(digest, digest());
    }

    /** 128 bits as 26 characters. */
    String appearanceCode(UUID attemptId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bits = mac.doFinal(("comity appearance code v1 " + attemptId).getBytes(StandardCharsets.UTF_8));
            return CrockfordBase32.of(Arrays.copyOf(bits, 16));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What the account that redeems the code must prove, as the other services hear it. */
    String appearanceCodeDigest(UUID attemptId) {
        return HexFormat.of().formatHex(Digests.sha256(appearanceCode(attemptId).getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
