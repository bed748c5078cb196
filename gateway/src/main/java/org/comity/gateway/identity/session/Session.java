package org.comity.gateway.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One browser, signed in. Each refresh token carries it on once; one that comes a second time was stolen, and
 * whoever holds the others is shut out too.
 * <pre>
 *   OPEN ──sign-out, or an old token again──▶ REVOKED   final
 *     └──────────30 days──────────▶ ENDED     final
 * </pre>
 */
@Entity
class Session {
    private static final Duration LONGEST = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Session() {}

    Session(UUID accountId, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.startedAt = now;
        this.endsAt = now.plus(LONGEST);
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }

    /** Ends an open session before its time. */
    SessionEnded revoke(Instant now) {
        revokedAt = now;
        return new SessionEnded(id, accountId, now);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }
}
