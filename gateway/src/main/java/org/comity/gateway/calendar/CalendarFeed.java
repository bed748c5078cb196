package org.comity.gateway.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.secret.Secret;

/** That a person's calendar may be read by whoever knows a secret address. There is one at most, and only its digest is kept. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID accountId) {
        this.accountId = accountId;
    }

    /** From now on this secret opens it, and no other. */
    void open(Secret secret, Instant now) {
        secretDigest = secret.digest();
        openedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    Instant openedAt() {
        return openedAt;
    }
}
