package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.INCOMING_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.comity.serviceofprocess.incoming.IncomingRequest.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

@ApplicationScoped
class IncomingRequests implements PanacheRepositoryBase<IncomingRequest, UUID> {

    private static final String COUNTS = """
            select count(*), count(*) filter (where due_on < :today), count(*) filter (where state = 'RECEIVED'),
                   count(*) filter (where state = 'TO_DECIDE')
              from incoming_request where court = :court and state <> 'ANSWERED'""";

    private final Session database;

    IncomingRequests(Session database) {
        this.database = database;
    }

    /** The request, for who sees it; to anybody else it does not exist. */
    IncomingRequest requireFor(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(request -> request.isSeenBy(caller))
                .orElseThrow(() -> INCOMING_NOT_FOUND.with());
    }

    /** The same, and nobody else changes it before this transaction ends. */
    IncomingRequest holdFor(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(request -> request.isSeenBy(caller))
                .orElseThrow(() -> INCOMING_NOT_FOUND.with());
    }

    /** One that the caller's system registered; of any other it learns nothing. */
    IncomingRequest requireRegisteredBy(Caller partner, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(request -> request.registeredBy().equals(partner.accountId()))
                .orElseThrow(INCOMING_NOT_FOUND::with);
    }

    boolean isKnown(String court, Registration said) {
        return count(
                        "court = ?1 and country = ?2 and authority = ?3 and reference = ?4",
                        court,
                        said.country(),
                        said.authority().strip(),
                        said.reference().strip())
                > 0;
    }

    /**
     * Of a court, the newest first.
     *
     * @param state null for all
     * @param proposed only those of which a judge was asked
     * @param limit how many; one more is found if there is one
     */
    List<IncomingRequest> ofCourt(String court, State state, boolean proposed, Position after, int limit) {
        return database.createQuery(
                        "from IncomingRequest where court = :court and (registeredAt, id) < (:at, :id)"
                                + (state == null ? "" : " and state = :state")
                                + (proposed ? " and refusalProposed" : "")
                                + " order by registeredAt desc, id desc",
                        IncomingRequest.class)
                .setProperties(state == null ? Map.of() : Map.of("state", state))
                .setParameter("court", court)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** How many are open at a court, late, to be reviewed, and to be decided by a judge. */
    @Schema(name = "IncomingCounts")
    record Counts(long open, long late, long toReview, long toDecide) {}

    Counts counts(String court, LocalDate today) {
        Tuple row = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("court", court)
                .setParameter("today", today)
                .getSingleResult();
        return new Counts(
                row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class), row.get(3, Long.class));
    }
}
