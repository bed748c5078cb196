package org.comity.serviceofprocess.channel.electronic;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.comity.evidence.tree.Hash;
import org.comity.http.TypedCode;
import org.comity.serviceofprocess.capability.LinkKey;

/**
 * The secret in the fragment of a delivery's link: 256 random bits. It travels in the message and in request bodies, never in
 * a path, a query or a log, and only its digest is kept. The appearance code is derived from it and from the attempt's seed,
 * which never leaves the service: so the addressee can be shown the code again although nobody stores it, and neither the link
 * nor the database alone yields it.
 */
record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret random() {
        return new LinkSecret(LinkKey.newSecret());
    }

    /** For {@link #appearanceCode}. */
    static byte[] randomBytes() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return bits;
    }

    byte[] digest() {
        return LinkKey.digest(text);
    }

    boolean matches(byte[] digest) {
        return MessageDigest.isEqual(digest, digest());
    }

    /**
     * 128 bits as 26 characters.
     *
     * @param seed of the attempt, 32 random bytes
     */
    String appearanceCode(byte[] seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update("comity appearance code v2 ".getBytes(StandardCharsets.US_ASCII));
            return TypedCode.of(Arrays.copyOf(mac.doFinal(seed), 16));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What the account that redeems the code must prove, as the other services hear it. */
    String appearanceCodeDigest(byte[] seed) {
        return Hash.ofBytes(appearanceCode(seed).getBytes(StandardCharsets.US_ASCII))
                .hex();
    }

    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
