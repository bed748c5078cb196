package org.comity.gateway.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Carries a session on, once, within a week. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    static final Duration LASTS = Duration.ofDays(7);

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

    protected RefreshToken() {}

    RefreshToken(Secret secret, UUID sessionId, Instant now) {
        this.digest = secret.digest();
        this.sessionId = sessionId;
        this.issuedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /** @return false if it was used before or is too old */
    boolean use(Instant now) {
        if (usedAt != null || now.isAfter(expiresAt)) {
            return false;
        }
        usedAt = now;
        return true;
    }

    boolean wasUsed() {
        return usedAt != null;
    }

    UUID sessionId() {
        return sessionId;
    }
}
