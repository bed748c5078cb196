package org.comity.serviceofprocess.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.http.Page;

@ApplicationScoped
public class DeliveryEvents implements PanacheRepositoryBase<DeliveryEvent, UUID> {

    /** In the order in which they were recorded. */
    public List<DeliveryEvent> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by position", attemptId);
    }

    /**
     * A part of them in the same order; a delivery can be opened, and its papers fetched, any number of times.
     *
     * @param after the position after which the part begins; the first has 0
     */
    public Page<DeliveryEvent> ofAttempt(UUID attemptId, int after, int limit) {
        List<DeliveryEvent> found = find("attemptId = ?1 and position > ?2 order by position", attemptId, after)
                .range(0, limit)
                .list();
        List<DeliveryEvent> items = found.stream().limit(limit).toList();
        return new Page<>(
                items, found.size() > limit ? Integer.toString(items.getLast().position()) : null);
    }

    /** Whether something of this kind is on record of an attempt that the court did not find to be wrong. */
    boolean stands(UUID attemptId, EventKind kind) {
        List<Occurrence> all =
                ofAttempt(attemptId).stream().map(DeliveryEvent::occurrence).toList();
        Set<Integer> disproved = Effect.disprovedBy(all);
        return all.stream().anyMatch(each -> each.kind() == kind && !disproved.contains(each.position()));
    }

    /** Whether the papers of an attempt ever were on their way. */
    boolean went(UUID attemptId) {
        return ofAttempt(attemptId).stream().map(DeliveryEvent::kind).anyMatch(EventKind::showsThatTheyWent);
    }

    /** Whether a paper was fetched for a purpose at an instant or later. */
    public boolean hasFetchSince(Instant since, UUID attemptId, UUID documentId, EventKind purpose) {
        return count(
                        "attemptId = ?1 and documentId = ?2 and kind = ?3 and at >= ?4",
                        attemptId,
                        documentId,
                        purpose,
                        since)
                > 0;
    }
}
