package org.comity.filing.submission;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    /** Written out, so that the index of these alone serves them. */
    private static final String WAITING = "court = ?1 and status in (SUBMITTED, RESUBMITTED, IN_REVIEW)";

    /**
     * By who files and what the parties are called, in any script and width. Nobody files so much, and nowhere waits so much, that not
     * each could be looked at: indexes submission_of_filer, submission_awaiting_review.
     * A part of statements that call the submission {@code s}.
     */
    public static final String NAMED = """
             and (:words = '%%' or exists (
                 select from jsonb_to_recordset(s.litigants)
                     as l("originalName" text, "latinName" text, "chineseName" text)
                  where lower(normalize(concat_ws(' ', s.filer_name, l."originalName", l."latinName", l."chineseName"), NFKC))
                        like :words))""";

    private static final String OF_A_FILER = """
            select s.* from submission s
             where s.filer_account_id = :account and (s.changed_at, s.id) < (:at, :id) and s.status = any(:statuses)""" + NAMED + " order by s.changed_at desc, s.id desc limit :limit";

    private static final String AT_A_COURT = """
            select s.* from submission s
             where s.court = :court and s.status in ('SUBMITTED', 'RESUBMITTED', 'IN_REVIEW')
               and (s.last_received_at, s.id) > (:at, :id)
               and (not :untaken or s.reviewer_account_id is null)
               and (cast(:reviewer as uuid) is null or s.reviewer_account_id = :reviewer)""" + NAMED + " order by s.last_received_at, s.id limit :limit";

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
     * @param words a part of a name in any script; empty for all
     * @param limit how many; one more is found if there is one
     */
    public List<Submission> ofFiler(UUID account, Status.Tab tab, String words, Position after, int limit) {
        if (words.isBlank()) {
            return list(ofFiler(tab), account, after.at(), after.id(), limit + 1);
        }
        return named(OF_A_FILER, words, after, limit)
                .setParameter("account", account)
                .setParameter(
                        "statuses", tab.statuses().stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
    }

    /**
     * With the states and the first row written out: Hibernate translates a question anew each time that it is given a list with it,
     * and PostgreSQL plans one anew that may begin at any row. Both cost more than the answer.
     */
    private static String ofFiler(Status.Tab tab) {
        return "filerAccountId = ?1 and status in (%s) and (changedAt, id) < (?2, ?3) order by changedAt desc, id desc fetch first ?4 rows only"
                .formatted(tab.statuses().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    /**
     * Which of what waits at a court is asked for.
     *
     * @param words a part of a name in any script; empty for all
     * @param untaken only what nobody reviews
     * @param reviewer only what this clerk reviews; null for all
     */
    public record Waiting(
            String words, boolean untaken, @Nullable UUID reviewer) {}

    /**
     * Oldest first, because the queue is served in order of receipt.
     *
     * @param limit how many; one more is found if there is one
     */
    public List<Submission> awaitingReview(String court, Waiting waiting, Position after, int limit) {
        return named(AT_A_COURT, waiting.words(), after, limit)
                .setParameter("court", court)
                .setParameter("untaken", waiting.untaken())
                .setParameter("reviewer", waiting.reviewer(), UUID.class)
                .getResultList();
    }

    private NativeQuery<Submission> named(String sql, String words, Position after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Submission.class)
                .setParameter("words", SearchWords.anywhere(SearchWords.folded(words)))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1);
    }

    /** What a clerk of that court reviews just now, held until the end of the transaction. */
    public List<Submission> lockedInHandsOf(UUID clerk, String court) {
        return find("court = ?1 and status = ?2 and reviewerAccountId = ?3 order by id", court, Status.IN_REVIEW, clerk)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Written out, too: index submission_draft_of_filer. */
    public long draftsOf(UUID account) {
        return count("filerAccountId = ?1 and status = DRAFT", account);
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
