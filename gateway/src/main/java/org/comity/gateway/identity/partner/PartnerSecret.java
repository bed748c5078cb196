package org.comity.gateway.identity.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.identity.session.SessionEnded;
import org.comity.gateway.secret.Secret;

/**
 * A partner's secret, as far as we keep it. Its id is the session of every token that was made with it: when the secret is taken back,
 * all services are told that this session ended.
 */
@Entity
@Table(name = "partner_secret")
class PartnerSecret {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private UUID partnerId;

    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected PartnerSecret() {}

    PartnerSecret(UUID partnerId, Secret secret, Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = partnerId;
        this.digest = secret.digest();
        this.madeAt = now;
    }

    /** A secret has 256 random bits, so that its plain digest cannot be guessed back. Compared in constant time. */
    boolean is(Secret tried) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), tried.digest().getBytes(StandardCharsets.US_ASCII));
    }

    SessionEnded revoke(Instant now) {
        revokedAt = now;
        return new SessionEnded(id, partnerId, now);
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
