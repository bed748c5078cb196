package org.comity.serviceofprocess.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class SentLetters implements PanacheRepositoryBase<SentLetter, String> {

    /** A letter that is about to go out. */
    public SentLetter begin(UUID attemptId, String court, Instant now) {
        SentLetter letter = new SentLetter(attemptId, court, now);
        persist(letter);
        return letter;
    }

    /** The letter with the reference that somebody typed. */
    Optional<SentLetter> findTyped(String reference) {
        return SentLetter.read(reference).flatMap(this::findByIdOptional);
    }

    /** The newest letter of an attempt; empty if none went out. */
    public Optional<SentLetter> newestOf(UUID attemptId) {
        return find("attemptId = ?1 order by sentAt desc", attemptId).firstResultOptional();
    }

    /** No server took the letters of an attempt, so whatever bears their reference is not from the court. */
    public void neverSent(UUID attemptId) {
        delete("attemptId", attemptId);
    }
}
