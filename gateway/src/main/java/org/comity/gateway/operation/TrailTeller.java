package org.comity.gateway.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.comity.audit.TrailDigested;
import org.comity.events.Outbox;

/** Tells each digest of this service's trail of acts, in the transaction that keeps it. */
@ApplicationScoped
class TrailTeller {
    private final Outbox outbox;

    TrailTeller(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes TrailDigested made) {
        outbox.add(AuditTrailDigested.of(made));
    }
}
