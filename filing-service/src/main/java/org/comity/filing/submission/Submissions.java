package org.comity.filing.submission;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Position;

@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    /** Written out, so that the index of these alone serves them. */
    private static final String WAITING = "court = ?1 and status in (SUBMITTED, RESUBMITTED, IN_REVIEW)";

    /** Who has more before them wants no number any more. */
    private static final int FAR_AHEAD = 1_000;

    private final Caller caller;

    Submissions(Caller caller) {
        this.caller = caller;
    }

    /** The filer's own submission; for anybody else it does not exist. */
    public Submission requireOwn(UUID id) {
        return required(id, find("id = ?1 and filerAccountId = ?2", id, caller.accountId()));
    }

    /** Whether the caller is who filed it. */
    public boolean isOwn(UUID id) {
        return count("id = ?1 and filerAccountId = ?2", id, caller.accountId()) > 0;
    }

    /** A submission that has reached the clerk's own court; for anybody else it does not exist. */
    public Submission requireAtCourt(UUID id) {
        return required(
                id,
                find(
                        "id = ?1 and court = ?2 and status <> ?3",
                        id,
                        caller.court().orElse(""),
                        Status.DRAFT));
    }

    /** The same, held until the end of the transaction: of two who decide, the second sees what the first did. */
    public Submission lockOwn(UUID id) {
        return required(
                id,
                find("id = ?1 and filerAccountId = ?2", id, caller.accountId())
                        .withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, held until the end of the transaction. */
    public Submission lockAtCourt(UUID id) {
        return required(
                id,
                find(
                                "id = ?1 and court = ?2 and status <> ?3",
                                id,
                                caller.court().orElse(""),
                                Status.DRAFT)
                        .withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    private static Submission required(UUID id, PanacheQuery<Submission> found) {
        return found.singleResultOptional().orElseThrow(() -> SUBMISSION_NOT_FOUND.with(id));
    }

    /**
     * Last changed first.
     *
     * @param limit how many; one more is found if there is one
     */
    public List<Submission> ofFiler(UUID account, Status.Tab tab, Position after, int limit) {
        return find(
                        "filerAccountId = ?1 and (changedAt, id) < (?2, ?3)" + tab.condition()
                                + " order by changedAt desc, id desc",
                        account,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /**
     * Oldest first, because the queue is served in order of receipt.
     *
     * @param limit how many; one more is found if there is one
     */
    public List<Submission> awaitingReview(String court, Position after, int limit) {
        return find(
                        WAITING + " and (lastReceivedAt, id) > (?2, ?3) order by lastReceivedAt, id",
                        court,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** What a clerk of that court reviews just now, held until the end of the transaction. */
    public List<Submission> lockedInHandsOf(UUID clerk, String court) {
        return find("court = ?1 and status = ?2 and reviewerAccountId = ?3 order by id", court, Status.IN_REVIEW, clerk)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public long draftsOf(UUID account) {
        return count("filerAccountId = ?1 and status = ?2", account, Status.DRAFT);
    }

    /** How many wait at that court before this instant, at most 1,000. */
    public long aheadOf(String court, Instant receivedAt) {
        return getEntityManager()
                .createQuery("select id from Submission where " + WAITING + " and lastReceivedAt < ?2", UUID.class)
                .setParameter(1, court)
                .setParameter(2, receivedAt)
                .setMaxResults(FAR_AHEAD)
                .getResultList()
                .size();
    }
}
