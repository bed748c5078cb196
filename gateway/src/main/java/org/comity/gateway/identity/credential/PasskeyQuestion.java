package org.comity.gateway.identity.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.comity.gateway.secret.Secret;

/** What a browser was asked with, until it answers. */
@Entity
@Table(name = "passkey_question")
class PasskeyQuestion {
    /** Somebody may have to look for the telephone that holds the key. */
    static final Duration LASTS = Duration.ofMinutes(5);

    enum Purpose {
        MAKE,
        SIGN_IN,
        PROVE
    }

    @Id
    @Column(name = "code_digest")
    private String codeDigest;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "account_id")
    private UUID accountId;

    private String request;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PasskeyQuestion() {}

    /** @param accountId null at signing in @param request as the library writes it down */
    PasskeyQuestion(Secret code, Purpose purpose, UUID accountId, String request, Instant now) {
        this.codeDigest = code.digest();
        this.purpose = purpose;
        this.accountId = accountId;
        this.request = request;
        this.expiresAt = now.plus(LASTS);
    }

    boolean isOpenFor(Purpose asked, UUID account, Instant now) {
        return purpose == asked && Objects.equals(accountId, account) && now.isBefore(expiresAt);
    }

    String request() {
        return request;
    }
}
