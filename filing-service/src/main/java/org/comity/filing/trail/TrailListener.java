package org.comity.filing.trail;

import jakarta.inject.Singleton;
import org.comity.audit.TrailDigest;
import org.comity.courtevidence.AuditTrailEntries;
import org.comity.events.Listens;
import org.jspecify.annotations.Nullable;

/** The gateway's: who is in its database, and not in this one, cannot change what was told of its trail. */
@Singleton
class TrailListener {
    private static final String GATEWAY = "gateway";

    private final AuditTrailEntries entries;

    TrailListener(AuditTrailEntries entries) {
        this.entries = entries;
    }

    @Listens
    void on(AuditTrailDigested fact) {
        entries.put(GATEWAY, fact.digest(), fact.previous());
    }

    record AuditTrailDigested(TrailDigest digest, @Nullable TrailDigest previous) {}
}
