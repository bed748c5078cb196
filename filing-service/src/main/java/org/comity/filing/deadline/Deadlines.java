package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.http.Caller;

@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** One of the caller's court, held until the end of the transaction; for anybody else it does not exist. */
    Deadline lockAtCourt(Caller caller, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(deadline -> caller.isStaffOf(deadline.court()))
                .orElseThrow(() -> DEADLINE_NOT_FOUND.with(id));
    }

    /** Those that run and were counted without the holidays of some year; few, since the next year is known by its end. */
    List<UUID> provisional() {
        List<?> found = getEntityManager().createNativeQuery("""
                        select id from deadline
                         where settled_at is null
                           and derivation @> '{"cautions": [{"code": "holiday-calendar-unknown"}]}' order by id""").getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** The one that a thing has started that starts only one. */
    Deadline startedBy(UUID thing) {
        return find("startedBy", thing).singleResult();
    }

    /** Some of which there may be something to tell, held; another replica finds none of them, but others. Index deadline_to_tell. */
    List<Deadline> takeToTell(Instant now, int limit) {
        return find("tellAt <= ?1 order by tellAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, limit)
                .list();
    }

    /** The earliest last day first. */
    List<Deadline> ofCase(UUID caseId) {
        return list("caseId = ?1 order by closesAt, id", caseId);
    }

    /** Of several cases, in no order of the cases; of each the earliest last day first. */
    public List<Deadline> ofCases(Collection<UUID> cases) {
        return list("caseId in ?1 order by closesAt, id", cases);
    }

    List<Deadline> ofSubmission(UUID submissionId) {
        return list("submissionId = ?1 order by startedAt, id", submissionId);
    }

    Optional<Deadline> started(UUID partyId, String periodId, UUID startedBy) {
        return find("partyId = ?1 and periodId = ?2 and startedBy = ?3", partyId, periodId, startedBy)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** One that was taken over from the docket, which did not say which paper of that kind started it. */
    Optional<Deadline> ofUnknownPaper(UUID partyId, String periodId, String paperKind) {
        return find("""
                        partyId = ?1 and periodId = ?2 and paperKind = ?3
                        and exists (select 1 from DocketEntry d where d.id = startedBy) order by startedAt""", partyId, periodId, paperKind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of a party with which nobody has dealt yet, held. */
    List<Deadline> lockUnsettled(UUID caseId, UUID partyId) {
        return find("caseId = ?1 and partyId = ?2 and settledAt is null order by id", caseId, partyId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of a case with which nobody has dealt yet, held. */
    List<Deadline> lockUnsettled(UUID caseId) {
        return find("caseId = ?1 and settledAt is null order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Of the one by which it was met, or would have been. */
    List<Deadline> metBy(UUID paper) {
        return find("metBy = ?1", paper)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** @param undecidedSince when it came, if a judge has to decide whether it is taken; else null */
    void late(UUID paper, UUID deadline, Instant undecidedSince) {
        getEntityManager()
                .createNativeQuery("""
                        insert into late_paper (paper_id, deadline_id, undecided_since) values (?1, ?2, cast(?3 as timestamptz))
                        on conflict do nothing""")
                .setParameter(1, paper)
                .setParameter(2, deadline)
                .setParameter(3, undecidedSince)
                .executeUpdate();
    }

    /** A judge has decided whether it is taken. */
    public void lateDecided(UUID paper) {
        getEntityManager()
                .createNativeQuery("update late_paper set undecided_since = null where paper_id = ?1")
                .setParameter(1, paper)
                .executeUpdate();
    }

    /** Which of some papers came after a last day. */
    public Set<UUID> lateAmong(Collection<UUID> papers) {
        if (papers.isEmpty()) {
            return Set.of();
        }
        List<?> found = getEntityManager()
                .createNativeQuery("select distinct paper_id from late_paper where paper_id in (?1)")
                .setParameter(1, papers)
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** A paper was taken back. */
    void notLate(UUID paper) {
        getEntityManager()
                .createNativeQuery("delete from late_paper where paper_id = ?1")
                .setParameter(1, paper)
                .executeUpdate();
    }

    /** The papers that came too late for some deadlines: paper, then deadline. */
    List<LatePaper> lateFor(Collection<UUID> deadlines) {
        if (deadlines.isEmpty()) {
            return List.of();
        }
        List<?> found = getEntityManager()
                .createNativeQuery("select paper_id, deadline_id from late_paper where deadline_id in (?1)")
                .setParameter(1, deadlines)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new LatePaper((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    record LatePaper(UUID paperId, UUID deadlineId) {}
}
