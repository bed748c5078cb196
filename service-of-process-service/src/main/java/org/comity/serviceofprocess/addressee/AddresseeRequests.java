package org.comity.serviceofprocess.addressee;

import static org.comity.serviceofprocess.problem.ServiceProblem.ADDRESSEE_REQUEST_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.serviceofprocess.addressee.AddresseeRequest.Kind;
import org.comity.serviceofprocess.addressee.CourtAnswer.Outcome;

@ApplicationScoped
class AddresseeRequests implements PanacheRepositoryBase<AddresseeRequest, UUID> {

    /** As they were made; an attempt has {@link DeliveryRequestResource#MOST} at most. */
    List<AddresseeRequest> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by askedAt, id", attemptId);
    }

    /** Held alone, because it is answered once. */
    AddresseeRequest requireAlone(UUID attemptId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(asked -> asked.attemptId().equals(attemptId))
                .orElseThrow(() -> ADDRESSEE_REQUEST_NOT_FOUND.with(id));
    }

    /** Those of a party that were passed on as an application of this kind and are not decided. */
    List<AddresseeRequest> passedOn(UUID partyId, Kind kind) {
        return list(
                "partyId = ?1 and kind = ?2 and answer.outcome = ?3 and decidedAt is null",
                partyId,
                kind,
                Outcome.PASSED_ON);
    }

    /** Whose answer a mail told. */
    Optional<AddresseeRequest> toldBy(String reference) {
        return find("mailing.reference", reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whose answer is to be mailed again by now; the longest due first. */
    List<UUID> withMailDue(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select id from AddresseeRequest where mailing.dueAt <= :now order by mailing.dueAt",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The same, held alone; empty if it is no longer due. */
    Optional<AddresseeRequest> withMailDue(UUID id, Instant now) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.mailing().filter(each -> each.isDue(now)).isPresent());
    }
}
