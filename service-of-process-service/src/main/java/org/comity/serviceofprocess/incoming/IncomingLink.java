package org.comity.serviceofprocess.incoming;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.comity.serviceofprocess.capability.LinkKey;

/** By which who asked follows its request, without an account. There is one at a time. */
@Entity
@Table(name = "incoming_link")
class IncomingLink {

    @Id
    private UUID id;

    private UUID requestId;

    @Embedded
    private LinkKey key;

    protected IncomingLink() {}

    IncomingLink(UUID requestId, LinkKey key) {
        id = UUID.randomUUID();
        this.requestId = requestId;
        this.key = key;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    LinkKey key() {
        return key;
    }
}
