package org.comity.gateway.identity.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The app of an account that shows codes.
 * <pre>
 *   BEGUN ──first right code──▶ ON ──taken off──▶ gone
 * </pre>
 */
@Entity
@Table(name = "second_factor")
class SecondFactor {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "encrypted_secret")
    private byte[] encryptedSecret;

    @Column(name = "begun_at")
    private Instant begunAt;

    private Instant since;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(UUID accountId) {
        this.accountId = accountId;
    }

    /** With another secret than before. */
    void begin(byte[] encryptedSecret, Instant now) {
        this.encryptedSecret = encryptedSecret;
        this.begunAt = now;
        this.lastStep = 0;
    }

    /** Takes a code of a time step once, and none of a step before it. Source: RFC 6238, 5.2. */
    boolean takes(OptionalLong step) {
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    void switchOn(Instant now) {
        since = now;
    }

    boolean isOn() {
        return since != null;
    }

    Instant since() {
        return since;
    }

    byte[] encryptedSecret() {
        return encryptedSecret;
    }
}
