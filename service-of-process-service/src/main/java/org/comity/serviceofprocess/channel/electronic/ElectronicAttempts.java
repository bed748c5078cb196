package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.DELIVERY_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.SESSION_NOT_VALID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Position;
import org.comity.serviceofprocess.attempt.AttemptSource;
import org.comity.serviceofprocess.mail.Sending;

@ApplicationScoped
public class ElectronicAttempts implements PanacheRepositoryBase<ElectronicAttempt, UUID>, AttemptSource {

    /** Held alone, because tries are counted and an answer is given once. */
    ElectronicAttempt requireDelivery(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> DELIVERY_NOT_FOUND.with());
    }

    /** Likewise; empty where an attempt by another channel has that id. */
    Optional<ElectronicAttempt> findDelivery(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The delivery, for whoever opened it with both factors and whose session still lasts. Without a session nobody learns
     * whether there is such a delivery.
     */
    public ElectronicAttempt requireInSession(UUID id, String session, Instant now) {
        ElectronicAttempt attempt =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(SESSION_NOT_VALID::with);
        attempt.requireSession(session, now);
        return attempt;
    }

    ElectronicAttempt requireOf(UUID requestId, UUID id) {
        return requireOf(requestId, id, LockModeType.NONE);
    }

    /** Held alone, because it is to be changed. */
    ElectronicAttempt requireAlone(UUID requestId, UUID id) {
        return requireOf(requestId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ElectronicAttempt requireOf(UUID requestId, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(attempt -> attempt.requestId().equals(requestId))
                .orElseThrow(() -> ATTEMPT_NOT_FOUND.with(id));
    }

    /**
     * The newest first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<ElectronicAttempt> ofRequest(UUID requestId, Position after, int limit) {
        return find(
                        "requestId = ?1 and (startedAt, id) < (?2, ?3) order by startedAt desc, id desc",
                        requestId,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** Held alone; to who does not hold the account there is no such delivery. */
    ElectronicAttempt requireInAccount(UUID caseId, UUID id, UUID accountId) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(attempt -> attempt.caseId().equals(caseId) && attempt.isIn(accountId))
                .orElseThrow(DELIVERY_NOT_FOUND::with);
    }

    /**
     * What lies in an account for some parties of a case, the newest first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<ElectronicAttempt> inAccount(UUID accountId, UUID caseId, List<UUID> parties, Position after, int limit) {
        return find(
                        "accountId = ?1 and caseId = ?2 and partyId in ?3 and (startedAt, id) < (?4, ?5) "
                                + "order by startedAt desc, id desc",
                        accountId,
                        caseId,
                        parties,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    @Override
    public List<ElectronicAttempt> attemptsOf(UUID requestId) {
        return list("requestId = ?1 order by startedAt, id", requestId);
    }

    public Optional<ElectronicAttempt> newestOf(UUID requestId) {
        return ofRequest(requestId, Position.NEWEST, 0).stream().findFirst();
    }

    /** The one that stands in the way of another; there is at most one. */
    Optional<ElectronicAttempt> underWayOf(UUID requestId) {
        return find(
                        "requestId = ?1 and state in (?2) and mailing.sending not in (?3)",
                        requestId,
                        ElectronicAttempt.UNDER_WAY,
                        List.of(Sending.NOT_KNOWN, Sending.RETURNED))
                .firstResultOptional();
    }

    /** Written down before an instant and not settled since; oldest first. */
    @Transactional
    List<UUID> beingSentSince(Instant before) {
        return getEntityManager()
                .createQuery("""
                        select id from ElectronicAttempt
                         where state = :state and mailing.nextTryAt is null and coalesce(mailing.tryingSince, startedAt) < :before
                         order by startedAt""", UUID.class)
                .setParameter("state", ElectronicAttempt.State.BEING_SENT)
                .setParameter("before", before)
                .getResultList();
    }

    /** Postponed, and to be tried again by now; the longest due first. */
    @Transactional
    List<UUID> dueForTry(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select id from ElectronicAttempt where mailing.nextTryAt <= :now order by mailing.nextTryAt",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Not answered when their time ran out; the longest over first. */
    @Transactional
    List<UUID> overdue(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select id from ElectronicAttempt where state in :waiting and expiresAt < :now order by expiresAt",
                        UUID.class)
                .setParameter("waiting", List.of(ElectronicAttempt.State.AVAILABLE, ElectronicAttempt.State.OPENED))
                .setParameter("now", now)
                .getResultList();
    }
}
