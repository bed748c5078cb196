package org.comity.filing.submission;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.http.Caller;

@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private static final int PAGE = 50;
    /** Behind every submission there will be; the first row of a page far behind it would be no number any more. */
    private static final int LAST_PAGE = 1_000_000;

    private final Caller caller;

    Submissions(Caller caller) {
        this.caller = caller;
    }

    /** The filer's own submission; for anybody else it does not exist. */
    public Submission requireOwn(UUID id) {
        return find("id = ?1 and filerAccountId = ?2", id, caller.accountId())
                .firstResultOptional()
                .orElseThrow(() -> SUBMISSION_NOT_FOUND.with(id));
    }

    /** A submission that has reached the clerk's own court; for anybody else it does not exist. */
    public Submission requireAtCourt(UUID id) {
        return find(
                        "id = ?1 and court = ?2 and status <> ?3",
                        id,
                        caller.court().orElse(""),
                        Status.DRAFT)
                .firstResultOptional()
                .orElseThrow(() -> SUBMISSION_NOT_FOUND.with(id));
    }

    /** The same, held until the end of the transaction: of two who decide, the second sees what the first did. */
    public Submission lockOwn(UUID id) {
        Submission own = requireOwn(id);
        getEntityManager().refresh(own, LockModeType.PESSIMISTIC_WRITE);
        return own;
    }

    /** The same, held until the end of the transaction. */
    public Submission lockAtCourt(UUID id) {
        Submission lodged = requireAtCourt(id);
        getEntityManager().refresh(lodged, LockModeType.PESSIMISTIC_WRITE);
        return lodged;
    }

    /** As filer or as clerk of the court. */
    public Submission requireVisible(UUID id) {
        return caller.is("clerk") ? requireAtCourt(id) : requireOwn(id);
    }

    /** Last changed first. */
    public List<Submission> ofFiler(UUID account, Status.Tab tab, int page) {
        return find("filerAccountId = ?1 and status in ?2 order by changedAt desc, id", account, tab.statuses())
                .page(Page.of(Math.min(page, LAST_PAGE), PAGE))
                .list();
    }

    /** Oldest first, because the queue is served in order of receipt. */
    public List<Submission> awaitingReview(String court, int page) {
        return find(
                        "court = ?1 and status in ?2 order by lastReceivedAt, id",
                        court,
                        Status.Tab.UNDER_REVIEW.statuses())
                .page(Page.of(Math.min(page, LAST_PAGE), PAGE))
                .list();
    }

    /** How many wait at that court before this instant. */
    public long aheadOf(String court, Instant receivedAt) {
        return count(
                "court = ?1 and status in ?2 and lastReceivedAt < ?3",
                court,
                Status.Tab.UNDER_REVIEW.statuses(),
                receivedAt);
    }

    /**
     * Whether the same filer has the same claim at the same court already: same cause, amount and defendants' names.
     */
    public boolean hasTwin(Submission submission) {
        if (submission.claim().isEmpty() || submission.court() == null) {
            return false;
        }
        List<String> names =
                submission.defendants().stream().map(Litigant::name).toList();
        return list(
                        "id <> ?1 and filerAccountId = ?2 and court = ?3 and cause = ?4 and claimAmount = ?5 and status not in ?6",
                        submission.id(),
                        submission.filerAccountId(),
                        submission.court(),
                        submission.cause(),
                        submission.claim().get().amount(),
                        List.of(Status.DRAFT, Status.RETURNED, Status.REFUSED))
                .stream()
                .anyMatch(other ->
                        other.defendants().stream().map(Litigant::name).toList().equals(names));
    }
}
