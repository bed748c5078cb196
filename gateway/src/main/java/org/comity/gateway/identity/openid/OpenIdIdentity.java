package org.comity.gateway.identity.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person of the issuer, and whose account they open here. */
@Entity
@Table(name = "openid_identity")
class OpenIdIdentity {
    /** The address of a person there may be given to another; the pair of issuer and subject never is. Source: OpenID Connect Core, 5.7. */
    @Embeddable
    record Key(String issuer, String subject) {
        static Key of(OpenIdPerson person) {
            return new Key(person.issuer().toString(), person.subject());
        }
    }

    @EmbeddedId
    private Key who;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected OpenIdIdentity() {}

    OpenIdIdentity(Key who, UUID accountId, Instant now) {
        this.who = who;
        this.accountId = accountId;
        this.linkedAt = now;
    }

    UUID accountId() {
        return accountId;
    }
}
