package org.comity.filing.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.comity.http.Caller;
import org.hibernate.annotations.Immutable;

/** That a party joined in what another asks of the court. */
@Entity(name = "ApplicationJoining")
@Immutable
class Joining {
    @Embeddable
    record Key(UUID applicationId, UUID partyId) {}

    @EmbeddedId
    private Key key;

    private UUID accountId;
    private String name;
    private Instant joinedAt;

    protected Joining() {}

    Joining(Application application, UUID partyId, Caller by, Instant now) {
        this.key = new Key(application.id(), partyId);
        this.accountId = by.accountId();
        this.name = by.name();
        this.joinedAt = now;
    }

    UUID partyId() {
        return key.partyId();
    }

    /** Of the account, at that time. */
    String name() {
        return name;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
