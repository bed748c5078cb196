package org.comity.filing.question;

import static org.comity.filing.problem.CaseProblem.QUESTION_CHANGED;
import static org.comity.filing.problem.CaseProblem.QUESTION_NOT_OPEN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Readers;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a party asks the court.
 * <pre>
 *   OPEN ──answer──▶ ANSWERED
 *     └──withdraw──▶ WITHDRAWN
 * </pre>
 */
@Entity
public class Question {
    @Schema(name = "QuestionState")
    public enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String court;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Litigant.Role side;

    @Enumerated(EnumType.STRING)
    private State state;

    private String text;
    private UUID askedBy;
    private String askedByName;
    private Instant askedAt;
    private LocalDate answerBy;
    private Instant waitsSince;
    private String answer;
    private boolean forAll;
    private String answeredByName;
    private Instant answeredAt;
    private Instant withdrawnAt;

    protected Question() {}

    /** @param answerBy by which the court means to answer; the law sets no day */
    Question(String court, CaseParty party, String text, Caller by, LocalDate answerBy, Instant now) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.caseId = party.caseId();
        this.partyId = party.id();
        this.side = party.role();
        this.state = State.OPEN;
        this.text = PlainText.strip(text);
        this.askedBy = by.accountId();
        this.askedByName = by.name();
        this.askedAt = now;
        this.answerBy = answerBy;
        this.waitsSince = now;
    }

    /** @throws org.comity.http.ProblemException QUESTION_NOT_OPEN, QUESTION_CHANGED */
    private void requireOpen(long seen) {
        if (state != State.OPEN) {
            throw QUESTION_NOT_OPEN.with();
        }
        if (seen != version) {
            throw QUESTION_CHANGED.with();
        }
    }

    /** @param all whether every party reads question and answer from now on, and not only the side that asked */
    void answer(long seen, String said, boolean all, Caller by, Instant now) {
        requireOpen(seen);
        state = State.ANSWERED;
        answer = PlainText.strip(said);
        forAll = all;
        answeredByName = by.name();
        answeredAt = now;
        waitsSince = null;
    }

    void withdraw(long seen, Instant now) {
        requireOpen(seen);
        state = State.WITHDRAWN;
        withdrawnAt = now;
        waitsSince = null;
    }

    /** Which sides read it, besides the court. */
    Readers readers() {
        return forAll ? Readers.ALL : Readers.of(side);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    State state() {
        return state;
    }

    String text() {
        return text;
    }

    String askedByName() {
        return askedByName;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** The court's date by which it means to answer. */
    public LocalDate answerBy() {
        return answerBy;
    }

    /** Null once it is answered or taken back. */
    public Instant waitsSince() {
        return waitsSince;
    }

    /** Null until it is answered; so are the others about the answer. */
    String answer() {
        return answer;
    }

    boolean isForAll() {
        return forAll;
    }

    String answeredByName() {
        return answeredByName;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
