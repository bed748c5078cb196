package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CODE_MALFORMED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.comity.http.TypedCode;

/**
 * The second factor of a delivery: 40 random bits that the clerk hands over by another way than the message. Only a slow hash
 * is kept, and after {@value #TRIES} wrong tries it is locked until the clerk issues a new one.
 */
@Embeddable
class AccessCode {

    static final int TRIES = 5;
    private static final int BYTES = 5;
    private static final int LENGTH = 8;
    private static final int ROUNDS = 210_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "code_hash")
    private byte[] hash;

    @Column(name = "code_salt")
    private byte[] salt;

    @Column(name = "code_issued_at")
    private Instant issuedAt;

    @Column(name = "code_tries")
    private Integer tries;

    protected AccessCode() {}

    private AccessCode(String code, Instant at) {
        salt = new byte[16];
        RANDOM.nextBytes(salt);
        hash = hash(code, salt);
        issuedAt = at;
        tries = 0;
    }

    /** A new code, to be shown once. */
    record Issued(String code, AccessCode kept) {}

    static Issued issue(Instant at) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        String code = TypedCode.of(bits);
        return new Issued(TypedCode.grouped(code, 4), new AccessCode(code, at));
    }

    boolean locked() {
        return tries >= TRIES;
    }

    /**
     * Counts a try; a right one starts the count anew.
     *
     * @throws org.comity.http.ProblemException CODE_MALFORMED, which counts nothing, if it cannot be a code at all
     */
    boolean accepts(String typed) {
        String code = TypedCode.read(typed, LENGTH).orElseThrow(CODE_MALFORMED::with);
        boolean right = MessageDigest.isEqual(hash, hash(code, salt));
        tries = right ? 0 : tries + 1;
        return right;
    }

    int triesLeft() {
        return Math.max(0, TRIES - tries);
    }

    Instant issuedAt() {
        return issuedAt;
    }

    private static byte[] hash(String code, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(code.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
