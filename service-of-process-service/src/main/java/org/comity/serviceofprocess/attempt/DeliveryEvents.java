package org.comity.serviceofprocess.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class DeliveryEvents implements PanacheRepositoryBase<DeliveryEvent, UUID> {

    /** In the order in which they were recorded. */
    public List<DeliveryEvent> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by position", attemptId);
    }

    /** Whether a paper was fetched at an instant or later. */
    public boolean hasDownloadSince(Instant since, UUID attemptId, UUID documentId) {
        return count(
                        "attemptId = ?1 and documentId = ?2 and kind = ?3 and at >= ?4",
                        attemptId,
                        documentId,
                        EventKind.DOWNLOADED,
                        since)
                > 0;
    }
}
