package org.comity.serviceofprocess.channel.electronic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.comity.evidence.tree.Hash;

/** A short while in which somebody who gave both factors may read and answer; opening again ends the one before. */
@Embeddable
class DeliverySession {

    static final Duration LASTS = Duration.ofMinutes(30);

    @Column(name = "session_digest")
    private byte[] digest;

    @Column(name = "session_until")
    private Instant until;

    protected DeliverySession() {}

    private DeliverySession(byte[] digest, Instant until) {
        this.digest = digest;
        this.until = until;
    }

    record Begun(String token, DeliverySession kept) {}

    static Begun begin(Instant now) {
        String token = LinkSecret.random().text();
        return new Begun(token, new DeliverySession(digestOf(token), now.plus(LASTS)));
    }

    boolean isFor(String token, Instant now) {
        return now.isBefore(until) && MessageDigest.isEqual(digest, digestOf(token));
    }

    Instant began() {
        return until.minus(LASTS);
    }

    Instant until() {
        return until;
    }

    private static byte[] digestOf(String token) {
        return Hash.ofBytes(token.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
