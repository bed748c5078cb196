package org.comity.filing.docket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comity.events.EventEnvelope;

@ApplicationScoped
public class Docket implements PanacheRepositoryBase<DocketEntry, UUID> {
    private final Clock clock;

    Docket(Clock clock) {
        this.clock = clock;
    }

    /** Adds a line for what this service did itself. */
    public void enter(DocketEntry entry) {
        persist(entry.from(null, clock.instant()));
    }

    /** Adds a line for an event, whose id the line keeps. */
    void enter(DocketEntry entry, EventEnvelope event) {
        persist(entry.from(event.eventId().toString(), clock.instant()));
    }

    /** In the order in which things happened. */
    public List<DocketEntry> of(UUID caseId) {
        return list("caseId = ?1 order by happenedAt, enteredAt, id", caseId);
    }
}
