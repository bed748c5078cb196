package org.comity.filing.docket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comity.events.Heard;

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

    /** Adds a line for a fact that was heard, which bears an id. */
    void enter(DocketEntry entry, Heard fact) {
        persist(entry.from(fact.eventId().toString(), clock.instant()));
    }

    /** In the order in which things happened. */
    public List<DocketEntry> of(UUID caseId) {
        return list("caseId = ?1 order by happenedAt, enteredAt, id", caseId);
    }
}
