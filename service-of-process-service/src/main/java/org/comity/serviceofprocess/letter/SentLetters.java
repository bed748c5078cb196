package org.comity.serviceofprocess.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
public class SentLetters implements PanacheRepositoryBase<SentLetter, String> {

    /** Sent on, posted, announced or handed over; or taken by who carries them. */
    private static final String LEFT = """
            select min(left_at) from (
                select at as left_at from delivery_event
                 where attempt_id = :attempt
                   and kind in ('SENT_ON', 'SENT_ABROAD', 'POSTED', 'PUBLISHED', 'NOT_HANDED_OVER', 'RECEIPT_SIGNED',
                                'LEFT_AT_RESIDENCE')
                union all
                select taken_at from entrustment where attempt_id = :attempt) papers""";

    /** A letter that is about to go out. */
    public SentLetter begin(UUID attemptId, String court, Instant now) {
        return begin(new SentLetter(attemptId, court, now, false));
    }

    /** Likewise, one that tells the addressee of an attempt what the court answered. */
    public SentLetter beginAnswer(UUID attemptId, String court, Instant now) {
        return begin(new SentLetter(attemptId, court, now, true));
    }

    private SentLetter begin(SentLetter letter) {
        persist(letter);
        return letter;
    }

    /** What the papers of an attempt bear that people carry: one reference for all of them. Its attempt is held. */
    public SentLetter ofPapers(UUID attemptId, String court) {
        return find("attemptId = ?1 and sentAt is null", attemptId)
                .firstResultOptional()
                .orElseGet(() -> begin(attemptId, court, null));
    }

    /** When a letter left the court; empty while that is not recorded. */
    Optional<Instant> sentAt(SentLetter letter) {
        if (letter.sentAt() != null) {
            return Optional.of(letter.sentAt());
        }
        return Optional.ofNullable(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LEFT, Instant.class)
                .setParameter("attempt", letter.attemptId())
                .getSingleResultOrNull());
    }

    /** The letter with the reference that somebody typed. */
    Optional<SentLetter> findTyped(String reference) {
        return SentLetter.read(reference).flatMap(this::findByIdOptional);
    }

    /** The newest letter of an attempt that leads to its papers; empty if none went out. */
    public Optional<SentLetter> newestOf(UUID attemptId) {
        return find("attemptId = ?1 and sentAt is not null and tellsAnswer = false order by sentAt desc", attemptId)
                .firstResultOptional();
    }

    /** No server took the letters of an attempt, so whatever bears their reference is not from the court. */
    public void neverSent(UUID attemptId) {
        delete("attemptId", attemptId);
    }
}
