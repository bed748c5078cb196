package org.comity.gateway.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody said of themselves, waiting for the code that was mailed to them. Each registration is kept by itself, so a
 * code confirms what was registered with it, and not what another person registered for the same address.
 */
@Entity
class Registration {
    private static final Duration CODE_LASTS = Duration.ofHours(24);

    @Id
    @Column(name = "code_digest")
    private String codeDigest;

    private String email;

    @Column(name = "email_folded")
    private String emailFolded;

    @Column(name = "password_hash")
    private String passwordHash;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String locale;
    private String zone;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Registration() {}

    Registration(String codeDigest, RegistrationRequest request, String passwordHash, Instant now) {
        this.codeDigest = codeDigest;
        this.email = request.address().text();
        this.emailFolded = request.address().folded();
        this.passwordHash = passwordHash;
        this.name = request.displayName();
        this.kind = request.kind();
        this.locale = request.locale();
        this.zone = request.zone();
        this.expiresAt = now.plus(CODE_LASTS);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    String codeDigest() {
        return codeDigest;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    String locale() {
        return locale;
    }

    String zone() {
        return zone;
    }
}
