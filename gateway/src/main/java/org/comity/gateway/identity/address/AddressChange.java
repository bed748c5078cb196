package org.comity.gateway.identity.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.secret.Secret;

/** Another address for an account, until the code that was mailed there comes back, which it does within a day. */
@Entity
@Table(name = "address_change")
class AddressChange {
    private static final Duration LASTS = Duration.ofHours(24);

    @Id
    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "account_id")
    private UUID accountId;

    private String email;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AddressChange() {}

    AddressChange(Secret code, UUID accountId, Email email, Instant now) {
        this.codeDigest = code.digest();
        this.accountId = accountId;
        this.email = email.text();
        this.expiresAt = now.plus(LASTS);
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
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

    Email email() {
        return new Email(email);
    }
}
