package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;
import org.comity.serviceofprocess.request.ServiceRequests;

/** The register of all attempts, whatever the channel. */
@ApplicationScoped
public class ServiceAttempts implements PanacheRepositoryBase<ServiceAttempt, UUID>, AttemptSource {

    private final ServiceRequests requests;
    private final CourtCases cases;

    ServiceAttempts(ServiceRequests requests, CourtCases cases) {
        this.requests = requests;
        this.cases = cases;
    }

    /** An attempt by any channel, for staff of its court; to anybody else it does not exist. */
    public ServiceAttempt requireFor(Caller staff, UUID id) {
        return findByIdOptional(id)
                .filter(attempt -> isFor(staff, attempt))
                .orElseThrow(() -> ATTEMPT_NOT_FOUND.with(id));
    }

    /** Whether somebody works for the court of an attempt. */
    public boolean isFor(Caller staff, ServiceAttempt attempt) {
        return cases.require(attempt.caseId()).hasStaff(staff);
    }

    /** As {@link #requireFor}, one whose papers people carry; held with all that serves the same party, because it is to be changed. */
    public ServiceAttempt holdFor(Caller staff, UUID id) {
        ServiceAttempt attempt = requireFor(staff, id);
        if (attempt.how() == null) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        return hold(attempt);
    }

    /** As it stands now, and nobody else changes what serves its party before this transaction ends. */
    public ServiceAttempt hold(ServiceAttempt attempt) {
        requests.requireAlone(attempt.requestId(), attempt.partyId());
        getEntityManager().refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        return attempt;
    }

    /** As {@link #hold(ServiceAttempt)}, one that was not read in this transaction; null if there is none. */
    ServiceAttempt hold(UUID id, UUID requestId, UUID partyId) {
        requests.requireAlone(requestId, partyId);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The newest first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<ServiceAttempt> ofRequest(UUID requestId, Position after, int limit) {
        return find(
                        "requestId = ?1 and (startedAt, id) < (?2, ?3) order by startedAt desc, id desc",
                        requestId,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** The newest of a request whose papers people carry. */
    public Optional<ServiceAttempt> newestCarriedOf(UUID requestId) {
        return find("requestId = ?1 and channel <> ?2 order by startedAt desc, id desc", requestId, Channel.ELECTRONIC)
                .firstResultOptional();
    }

    /** Only those whose papers people carry. */
    @Override
    public List<ServiceAttempt> attemptsOf(UUID requestId) {
        return list("requestId = ?1 and channel <> ?2 order by startedAt, id", requestId, Channel.ELECTRONIC);
    }

    /** Of several requests, the oldest first. */
    public List<ServiceAttempt> ofRequests(Collection<UUID> requestIds) {
        return requestIds.isEmpty() ? List.of() : list("requestId in ?1 order by startedAt, id", requestIds);
    }

    List<ServiceAttempt> underWayOf(UUID requestId) {
        return list("requestId = ?1 and state = ?2", requestId, State.UNDER_WAY);
    }

    /** Which attempt, and what is held to change it. */
    record Held(UUID id, UUID requestId, UUID partyId) {}

    /** The years whose holidays were not known when the days of an attempt under way were counted; 0 of what was not counted yet. */
    List<Integer> yearsWaitedFor() {
        return getEntityManager()
                .createQuery(
                        "select distinct a.waitsForYear from ServiceAttempt a where a.waitsForYear is not null and a.state = :state",
                        Integer.class)
                .setParameter("state", State.UNDER_WAY)
                .getResultList();
    }

    /** Those under way that wait for the holidays of a year. */
    List<Held> waitingFor(List<Integer> years) {
        return find("waitsForYear in ?1 and state = ?2 order by id", years, State.UNDER_WAY)
                .project(Held.class)
                .list();
    }

    /**
     * Keeps the register: the first event of an attempt enters it, and each says what became of it.
     *
     * @param stands whether the attempt is service now
     * @return whether the attempt has failed by it
     */
    boolean happened(Attempt attempt, EventKind kind, Instant at, boolean stands) {
        ServiceAttempt line = findById(attempt.id());
        if (line == null) {
            line = new ServiceAttempt(attempt, at);
            persistAndFlush(line);
        }
        return line.happened(kind, at, stands);
    }

    /** An attempt that keeps its own state failed on a day of the court; told before the event that ends it. */
    public void failed(Attempt attempt, FailureReason reason, LocalDate on) {
        findById(attempt.id()).fail(reason, on);
    }

    /** The court found that an attempt reached the addressee after all, on another day than was thought. */
    void reached(Attempt attempt) {
        findById(attempt.id()).reached();
    }
}
