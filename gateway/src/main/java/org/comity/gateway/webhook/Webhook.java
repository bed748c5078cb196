package org.comity.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a partner's system is told, and the secret by which it knows that it was the court. */
@Entity
class Webhook {
    @Id
    @Column(name = "partner_id")
    private UUID partnerId;

    private String url;

    private byte[] secret;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "failing_since")
    private Instant failingSince;

    protected Webhook() {}

    Webhook(UUID partnerId) {
        this.partnerId = partnerId;
    }

    /** @param encrypted bound to the partner */
    void set(String address, byte[] encrypted, Instant now) {
        url = address;
        secret = encrypted;
        setAt = now;
        failingSince = null;
    }

    /** That the system took a message, or did not. */
    void answered(boolean taken, Instant now) {
        if (taken) {
            failingSince = null;
        } else if (failingSince == null) {
            failingSince = now;
        }
    }

    UUID partnerId() {
        return partnerId;
    }

    String url() {
        return url;
    }

    byte[] secret() {
        return secret;
    }

    Instant setAt() {
        return setAt;
    }

    /** Null while all is well. */
    @Nullable
    Instant failingSince() {
        return failingSince;
    }
}
