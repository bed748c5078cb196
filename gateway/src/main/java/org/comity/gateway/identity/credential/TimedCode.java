package org.comity.gateway.identity.credential;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Six digits, new every thirty seconds, as all apps make them. Source: RFC 6238 with HMAC-SHA-1; RFC 4226. */
final class TimedCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();
    /** As long as the hash. Source: RFC 4226, 4 (R6). */
    private static final int SECRET_BYTES = 20;
    /** A telephone's clock may be half a minute off. Source: RFC 6238, 5.2. */
    private static final long STEPS_OFF = 1;

    private TimedCode() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The time step of this code, if it is one of now. */
    static OptionalLong stepOf(String typed, byte[] secret, Instant now) {
        // Full-width digits, and the blank that apps show in the middle.
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - STEPS_OFF, step + STEPS_OFF)
                .filter(each -> MessageDigest.isEqual(of(secret, each).getBytes(), code.getBytes()))
                .max();
    }

    static String of(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException everyKeyIsGood) {
            throw new IllegalStateException(everyKeyIsGood);
        }
    }
}
