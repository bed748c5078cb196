package org.comity.gateway.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.secret.Secret;

/**
 * Carries a session on, once, within a week. Whose answer was lost on the way may ask again for some seconds and gets the
 * same successor, as long as nobody has used that one.
 */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    static final Duration LASTS = Duration.ofDays(7);
    /** A telephone that changes its network asks again within some seconds. */
    static final Duration GRACE = Duration.ofSeconds(30);

    @Id
    private String digest;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "successor_salt")
    private byte[] successorSalt;

    protected RefreshToken() {}

    RefreshToken(Secret secret, UUID sessionId, Instant now) {
        this.digest = secret.digest();
        this.sessionId = sessionId;
        this.issuedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    boolean isFresh(Instant now) {
        return usedAt == null && !now.isAfter(expiresAt);
    }

    /** @param own this token's secret. @return its successor */
    Secret use(Secret own, Instant now) {
        usedAt = now;
        successorSalt = Secret.salt();
        return own.successor(successorSalt);
    }

    /** @return the successor again, for some seconds after the use; empty if it was not used, or longer ago */
    Optional<Secret> successorAgain(Secret own, Instant now) {
        return usedAt != null && successorSalt != null && now.isBefore(usedAt.plus(GRACE))
                ? Optional.of(own.successor(successorSalt))
                : Optional.empty();
    }

    boolean wasUsed() {
        return usedAt != null;
    }

    UUID sessionId() {
        return sessionId;
    }
}
