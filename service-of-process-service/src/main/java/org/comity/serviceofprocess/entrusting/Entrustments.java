package org.comity.serviceofprocess.entrusting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.comity.serviceofprocess.problem.ServiceProblem.ENTRUSTMENT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.LINK_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.Position;
import org.comity.serviceofprocess.mail.Sending;
import org.hibernate.Session;

@ApplicationScoped
class Entrustments implements PanacheRepositoryBase<Entrustment, UUID> {

    private final Session database;

    Entrustments(Session database) {
        this.database = database;
    }

    /** Of an attempt, the oldest first; a handful, as each is given by hand. */
    List<Entrustment> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by key.issuedAt, id", attemptId);
    }

    Entrustment requireOf(UUID attemptId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(each -> each.attemptId().equals(attemptId))
                .orElseThrow(ENTRUSTMENT_NOT_FOUND::with);
    }

    /** Held alone, because tries are counted and one account takes it. Where none is, the answer is that of a wrong secret. */
    Entrustment requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(LINK_NOT_FOUND::with);
    }

    /** The one whose mail bears this reference, held alone. */
    Optional<Entrustment> invitedBy(String reference) {
        return find("invitation.reference", reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** References of the mails of which nobody said since then what became of them; the oldest first. */
    List<String> invitationsPendingSince(Instant before) {
        return database.createQuery("""
                        select invitation.reference from Entrustment
                         where invitation.sending = :pending and key.issuedAt < :before
                         order by key.issuedAt""", String.class)
                .setParameter("pending", Sending.PENDING)
                .setParameter("before", before)
                .getResultList();
    }

    /** What an account carries; of anything else it learns nothing. */
    Entrustment requireCarried(UUID id, UUID account) {
        return findByIdOptional(id).filter(each -> each.isCarriedBy(account)).orElseThrow(ENTRUSTMENT_NOT_FOUND::with);
    }

    /**
     * What an account carries, the newest first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<Entrustment> carriedBy(UUID account, Position after, int limit) {
        return find(
                        "accountId = ?1 and endedAt is null and (takenAt, id) < (?2, ?3) order by takenAt desc, id desc",
                        account,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    void keep(EntrustmentReturn returned) {
        database.persist(returned);
    }

    /** What was returned of each, the oldest first. */
    Map<UUID, List<ReturnView>> returnsOf(Collection<UUID> ids) {
        return database.createQuery(
                        "from EntrustmentReturn where entrustmentId in :ids order by returnedAt, id",
                        EntrustmentReturn.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(EntrustmentReturn::entrustmentId, mapping(EntrustmentReturn::view, toList())));
    }
}
