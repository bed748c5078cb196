package org.comity.gateway.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.gateway.identity.token.Proven;
import org.jspecify.annotations.Nullable;

/**
 * One browser, signed in. Each refresh token carries it on once; one that comes a second time was stolen, and
 * whoever holds the others is shut out too.
 * <pre>
 *   OPEN ──sign-out, or an old token again──▶ REVOKED   final
 *     └──30 days, or as long as an issuer's lasts──▶ ENDED     final
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

    @Column(name = "proven_at")
    private Instant provenAt;

    @Column(name = "proven_by")
    private String provenBy;

    /** By which the issuer names its own session that opened this one; null where none did. */
    @Column(name = "issuer_session")
    private String issuerSession;

    protected Session() {}

    /** @param by as in {@link Proven} */
    Session(UUID accountId, List<String> by, Instant now) {
        this(accountId, new Proven(now, by), LONGEST, null, now);
    }

    /** @param issuerSession null where no issuer opened it, or it does not name its own */
    Session(UUID accountId, Proven proven, Duration lasts, @Nullable String issuerSession, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.startedAt = now;
        this.endsAt = now.plus(lasts);
        this.issuerSession = issuerSession;
        prove(proven);
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }

    /** Its holder proves again who they are. */
    void prove(Proven proven) {
        provenAt = proven.at();
        provenBy = String.join(" ", proven.by());
    }

    Proven proven() {
        return provenAt == null
                ? new Proven(startedAt, List.of("pwd"))
                : new Proven(provenAt, provenBy.isEmpty() ? List.of() : List.of(provenBy.split(" ")));
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
