package org.comity.serviceofprocess.request;

import static java.util.stream.Collectors.toMap;
import static org.comity.serviceofprocess.problem.ServiceProblem.REQUEST_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.hibernate.Session;

@ApplicationScoped
public class ServiceRequests implements PanacheRepositoryBase<ServiceRequest, UUID> {

    private final CourtCases cases;
    private final HeldParties held;

    ServiceRequests(CourtCases cases, HeldParties held) {
        this.cases = cases;
        this.held = held;
    }

    public ServiceRequest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> REQUEST_NOT_FOUND.with(id));
    }

    /** Each by its id, and which papers it serves, in one query; an id that is not known is left out. */
    public Map<UUID, ServiceRequest> withDocuments(Collection<UUID> ids) {
        return find("from ServiceRequest r left join fetch r.documents where r.id in ?1", ids).stream()
                .collect(toMap(ServiceRequest::id, request -> request));
    }

    /** The request, for staff of its court; to anybody else it does not exist. */
    public ServiceRequest requireFor(Caller staff, UUID id) {
        return findByIdOptional(id)
                .filter(request -> cases.require(request.caseId()).hasStaff(staff))
                .orElseThrow(() -> REQUEST_NOT_FOUND.with(id));
    }

    /** As {@link #requireFor}, as it stands now, and nobody else changes it before this transaction ends. */
    ServiceRequest holdFor(Caller staff, UUID id) {
        ServiceRequest request = requireFor(staff, id);
        getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** The request, for staff of its court and the parties of its case; to anybody else it does not exist. */
    public ServiceRequest requireForParticipant(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(request -> cases.require(request.caseId()).isOpenTo(caller))
                .orElseThrow(() -> REQUEST_NOT_FOUND.with(id));
    }

    /** Those of a court with this number, whatever the width of its brackets; one, unless numbers were given twice. */
    public List<UUID> numbered(String court, String number) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select id from service_request
                         where search_grams(as_searched(number)) @> search_grams(as_searched(:number))
                           and as_searched(number) = as_searched(:number) and court = :court""", UUID.class)
                .setParameter("number", number.strip())
                .setParameter("court", court)
                .getResultList();
    }

    /**
     * The request, held together with the others to the same party: which of several services came first decides what starts
     * a period, so they are recorded one after the other. Once for each party in a transaction.
     */
    public ServiceRequest requireAlone(UUID id, UUID partyId) {
        Stream<ServiceRequest> of = held.begin(partyId)
                ? find("partyId = ?1 order by id", partyId).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                : findByIdOptional(id).stream();
        return of.filter(request -> request.id().equals(id) && request.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> REQUEST_NOT_FOUND.with(id));
    }

    /** When the addressee was first served with the paper of a request, by this request or another; empty if never. */
    public Optional<Instant> firstServiceOf(ServiceRequest request) {
        return list("caseId = ?1 and partyId = ?2 and done.at is not null", request.caseId(), request.partyId())
                .stream()
                .filter(request::servesTheSameAs)
                .flatMap(other -> other.done().stream())
                .map(ServiceDone::at)
                .min(Comparator.naturalOrder());
    }

    /** Until when the addressee of a request can act, or null if its paper starts no period. */
    public PeriodView periodOf(ServiceRequest request, CourtCase file, Instant now) {
        return PeriodView.of(request.starts(file), firstServiceOf(request).orElse(null), now)
                .orElse(null);
    }

    /**
     * In the order in which they were opened.
     *
     * @param limit how many; one more is found if there is one
     */
    public List<ServiceRequest> ofCase(UUID caseId, Position after, int limit) {
        return find("caseId = ?1 and (openedAt, id) > (?2, ?3) order by openedAt, id", caseId, after.at(), after.id())
                .range(0, limit)
                .list();
    }

    /** As {@link #ofCase}, only those that serve one of its parties. */
    List<ServiceRequest> ofParty(UUID caseId, UUID partyId, Position after, int limit) {
        return find(
                        "caseId = ?1 and partyId = ?2 and (openedAt, id) > (?3, ?4) order by openedAt, id",
                        caseId,
                        partyId,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }
}
