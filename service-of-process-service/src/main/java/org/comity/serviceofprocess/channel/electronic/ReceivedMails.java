package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.MAIL_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.http.Position;

@ApplicationScoped
class ReceivedMails implements PanacheRepositoryBase<ReceivedMail, UUID> {

    private static final String THERE = "folder = :folder and uid_validity = :validity and last_uid = :lastUid";

    /** How far a folder was read by whom has it now. */
    record Cursor(String folder, long validity, long lastUid) {}

    /**
     * The folder, for one reader at a time; empty while another has it. A folder that was made anew begins at its beginning.
     *
     * @param until when others may have it, whatever became of this reader
     */
    @Transactional
    Optional<Cursor> begin(String folder, long validity, Instant now, Instant until) {
        List<?> last = getEntityManager()
                .createNativeQuery("""
                        insert into mail_cursor as c (folder, uid_validity, last_uid, read_until)
                        values (:folder, :validity, 0, :until)
                        on conflict (folder) do update
                           set last_uid = case when c.uid_validity = :validity then c.last_uid else 0 end,
                               uid_validity = :validity, read_until = :until
                         where c.read_until <= :now
                        returning last_uid""")
                .setParameter("folder", folder)
                .setParameter("validity", validity)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultList();
        return last.stream().findFirst().map(uid -> new Cursor(folder, validity, ((Number) uid).longValue()));
    }

    /** Whether a reader's cursor is where it left it; and nobody moves it before this transaction ends. */
    boolean isAt(Cursor cursor) {
        return !getEntityManager()
                .createNativeQuery("select 1 from mail_cursor where " + THERE + " for share")
                .setParameter("folder", cursor.folder())
                .setParameter("validity", cursor.validity())
                .setParameter("lastUid", cursor.lastUid())
                .getResultList()
                .isEmpty();
    }

    /** Moves the cursor; false if it is no longer where the reader left it. */
    boolean advance(Cursor from, long upTo, Instant until) {
        return getEntityManager()
                        .createNativeQuery(
                                "update mail_cursor set last_uid = :upTo, read_until = :until where " + THERE)
                        .setParameter("folder", from.folder())
                        .setParameter("validity", from.validity())
                        .setParameter("lastUid", from.lastUid())
                        .setParameter("upTo", upTo)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** Lets the next reader begin. */
    @Transactional
    void end(String folder, Instant now) {
        getEntityManager()
                .createNativeQuery("update mail_cursor set read_until = :now where folder = :folder")
                .setParameter("folder", folder)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Which of these were read before. */
    Set<String> known(Collection<String> digests) {
        return new HashSet<>(getEntityManager()
                .createQuery("select digest from ReceivedMail where digest in :digests", String.class)
                .setParameter("digests", digests)
                .getResultList());
    }

    /** Writes what is to be written and lets go of it: each question would else look through all that was read in this transaction. */
    void forget() {
        getEntityManager().flush();
        getEntityManager().clear();
    }

    /**
     * What names no letter of ours and a person should look at, the oldest first.
     *
     * @param limit how many; one more is found if there is one
     */
    List<ReceivedMail> unmatched(Position after, int limit) {
        return find(
                        "open and attemptId is null and (readAt, id) > (?1, ?2) order by readAt, id",
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** As {@link #unmatched}, all that names a letter of an attempt. */
    List<ReceivedMail> ofAttempt(UUID attemptId, Position after, int limit) {
        return find("attemptId = ?1 and (readAt, id) > (?2, ?3) order by readAt, id", attemptId, after.at(), after.id())
                .range(0, limit)
                .list();
    }

    /** @param attemptId whose letter it names; null for one that names none of ours */
    ReceivedMail require(UUID attemptId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(mail -> attemptId == null ? mail.attemptId() == null : attemptId.equals(mail.attemptId()))
                .orElseThrow(() -> MAIL_NOT_FOUND.with(id));
    }
}
