package org.comity.gateway.identity.openid;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.secret.Secret;
import org.jspecify.annotations.Nullable;

/** With what a browser was sent to the issuer, until it comes back. */
@Entity
@Table(name = "openid_question")
class OpenIdQuestion {
    /** Somebody may have to look for the telephone that the issuer wants to see. */
    static final Duration LASTS = Duration.ofMinutes(15);

    private enum Purpose {
        SIGN_IN,
        PROVE
    }

    @Id
    @Column(name = "state_digest")
    private String stateDigest;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String browser;

    @Column(name = "account_id")
    private UUID accountId;

    private String nonce;
    private String verifier;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected OpenIdQuestion() {}

    private OpenIdQuestion(
            Purpose purpose, Secret state, @Nullable Secret browser, @Nullable UUID accountId, Instant now) {
        this.purpose = purpose;
        this.stateDigest = state.digest();
        this.browser = browser == null ? null : browser.digest();
        this.accountId = accountId;
        this.nonce = Secret.random().text();
        this.verifier = Secret.random().text();
        this.askedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /** Whoever it is. Nobody but the browser that holds the secret brings the answer. */
    static OpenIdQuestion whoIsThere(Secret state, Secret browser, Instant now) {
        return new OpenIdQuestion(Purpose.SIGN_IN, state, browser, null, now);
    }

    /** Whether it is still the holder of this account. */
    static OpenIdQuestion stillThere(Secret state, UUID accountId, Instant now) {
        return new OpenIdQuestion(Purpose.PROVE, state, null, accountId, now);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean isOf(Secret who) {
        return purpose == Purpose.SIGN_IN && who.digest().equals(browser);
    }

    boolean isOf(UUID account) {
        return purpose == Purpose.PROVE && account.equals(accountId);
    }

    Nonce nonce() {
        return new Nonce(nonce);
    }

    CodeVerifier verifier() {
        return new CodeVerifier(verifier);
    }

    Instant askedAt() {
        return askedAt;
    }
}
