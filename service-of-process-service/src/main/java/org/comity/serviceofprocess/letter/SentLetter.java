package org.comity.serviceofprocess.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.TypedCode;

/** That a court sent a letter. Its reference stands in the letter; 56 random bits, so that nobody finds one by trying. */
@Entity
@Table(name = "sent_letter")
public class SentLetter {

    private static final int BYTES = 7;
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String reference;

    private UUID attemptId;
    private String court;
    private Instant sentAt;
    private boolean tellsAnswer;

    protected SentLetter() {}

    /**
     * A letter of an attempt that is about to go out.
     *
     * @param sentAt null of papers that people carry
     * @param tellsAnswer whether it tells what the court answered an addressee, and leads to no papers
     */
    SentLetter(UUID attemptId, String court, Instant sentAt, boolean tellsAnswer) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        reference = TypedCode.of(bits);
        this.attemptId = attemptId;
        this.court = court;
        this.sentAt = sentAt;
        this.tellsAnswer = tellsAnswer;
    }

    /** The reference that somebody typed from a letter, or empty if it cannot be one. */
    static Optional<String> read(String typed) {
        return TypedCode.read(typed, LENGTH);
    }

    public String reference() {
        return reference;
    }

    /** As it stands in the letter, in groups for reading out. */
    public String printedReference() {
        return TypedCode.grouped(reference, 4);
    }

    public UUID attemptId() {
        return attemptId;
    }

    /** Whether it tells what the court answered an addressee: what becomes of it says nothing of the message that leads to papers. */
    public boolean tellsAnswer() {
        return tellsAnswer;
    }

    /** The code of the court. */
    String court() {
        return court;
    }

    /** Null of papers that people carry; what is recorded of their attempt says when they left. */
    Instant sentAt() {
        return sentAt;
    }
}
