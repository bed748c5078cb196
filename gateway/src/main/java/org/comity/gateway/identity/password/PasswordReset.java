package org.comity.gateway.identity.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.secret.Secret;

/** A code that was mailed to the holder of an account, who may set another password with it, once and within the hour. */
@Entity
@Table(name = "password_reset")
class PasswordReset {
    private static final Duration LASTS = Duration.ofHours(1);

    @Id
    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PasswordReset() {}

    PasswordReset(Secret code, UUID accountId, Instant now) {
        this.codeDigest = code.digest();
        this.accountId = accountId;
        this.askedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    String codeDigest() {
        return codeDigest;
    }

    UUID accountId() {
        return accountId;
    }
}
