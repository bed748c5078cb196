package org.comity.serviceofprocess.capability;

import static org.comity.serviceofprocess.problem.ServiceProblem.LINK_ENDED;
import static org.comity.serviceofprocess.problem.ServiceProblem.LINK_LOCKED;
import static org.comity.serviceofprocess.problem.ServiceProblem.LINK_NOT_FOUND;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.comity.http.Sha256;

/**
 * The key of a link: 256 random bits that stand behind its #, so that they travel in bodies only. Kept is their digest. It ends by
 * time, by revocation, and for good after ten wrong tries.
 */
@Embeddable
public class LinkKey {
    /** After so many nobody tries any more; the court gives a new link. */
    static final int MOST_TRIES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private byte[] secretDigest;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private int wrongTries;

    protected LinkKey() {}

    public LinkKey(String secret, Instant now, Instant until) {
        secretDigest = digest(secret);
        issuedAt = now;
        expiresAt = until;
    }

    /** What stands behind the # of a new link: shown once, and never again. */
    public static String newSecret() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /**
     * Lets in who holds it. A wrong try counts, so the transaction must commit in spite of the refusal, and who tries must hold the
     * row alone.
     *
     * @throws org.comity.http.ProblemException LINK_NOT_FOUND, LINK_LOCKED, LINK_ENDED
     */
    public void require(String secret, Instant now) {
        if (isLocked()) {
            throw LINK_LOCKED.with();
        }
        if (!MessageDigest.isEqual(secretDigest, digest(secret))) {
            wrongTries++;
            throw LINK_NOT_FOUND.with();
        }
        if (revokedAt != null || !now.isBefore(expiresAt)) {
            throw LINK_ENDED.with();
        }
    }

    /** From now on it opens nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isLocked() {
        return wrongTries >= MOST_TRIES;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Null while it was not. */
    public Instant revokedAt() {
        return revokedAt;
    }

    /** What is kept of a secret. */
    public static byte[] digest(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
