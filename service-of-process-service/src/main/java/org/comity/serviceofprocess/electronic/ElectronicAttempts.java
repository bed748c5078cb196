package org.comity.serviceofprocess.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.DELIVERY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class ElectronicAttempts implements PanacheRepositoryBase<ElectronicAttempt, UUID> {

    /** Held alone, because tries are counted and an answer is given once. */
    ElectronicAttempt requireDelivery(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DELIVERY_NOT_FOUND.with());
    }

    /** The delivery, for whoever opened it with both factors and whose session still lasts. */
    public ElectronicAttempt requireInSession(UUID id, String session, Instant now) {
        ElectronicAttempt attempt = requireDelivery(id);
        attempt.requireSession(session, now);
        return attempt;
    }

    ElectronicAttempt requireOf(UUID requestId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(attempt -> attempt.requestId().equals(requestId))
                .orElseThrow(() -> ATTEMPT_NOT_FOUND.with(id));
    }

    /** In the order in which they began. */
    public List<ElectronicAttempt> ofRequest(UUID requestId) {
        return list("requestId = ?1 order by startedAt, id", requestId);
    }

    /** Not answered when their time ran out; a few at a time, skipping those another replica holds. */
    List<ElectronicAttempt> overdue(Instant now) {
        return find(
                        "state in (?1, ?2) and expiresAt < ?3 order by expiresAt",
                        ElectronicAttempt.State.AVAILABLE,
                        ElectronicAttempt.State.OPENED,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .page(0, 20)
                .list();
    }
}
