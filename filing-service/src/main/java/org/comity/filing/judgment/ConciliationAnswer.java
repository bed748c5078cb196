package org.comity.filing.judgment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.paper.Paper;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** What a party did with the statement of a conciliation. Once, and it stays. Source: CPL 100, 102; J 133, 149. */
@Entity
@Immutable
@IdClass(ConciliationAnswer.Key.class)
public class ConciliationAnswer {
    @Schema(name = "ConciliationAnswerKind")
    enum Answer {
        RECEIVED,
        /** It takes no conciliation any more: the case goes on. */
        REFUSED
    }

    /** Who received it. Nobody else may, and it is never left behind. Source: J 133. */
    @Schema(name = "ConciliationTaker")
    enum Taker {
        PARTY,
        /** Whom the party named, where it cannot sign itself. */
        NAMED_RECEIVER
    }

    record Key(UUID paperId, UUID partyId) implements Serializable {}

    @Id
    private UUID paperId;

    @Id
    private UUID partyId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private Taker taker;

    private String receiver;
    private String proof;
    private UUID notedBy;
    private String notedByName;
    private Instant notedAt;

    protected ConciliationAnswer() {}

    private ConciliationAnswer(Paper paper, UUID partyId, Answer answer, LocalDate day, Caller by, Instant now) {
        this.paperId = paper.id();
        this.caseId = paper.caseId();
        this.partyId = partyId;
        this.answer = answer;
        this.answeredOn = day;
        this.notedBy = by.accountId();
        this.notedByName = by.name();
        this.notedAt = now;
    }

    /**
     * @param receiver whom the party named; null if it received the statement itself
     * @param proof what shows it, such as the signed receipt
     */
    static ConciliationAnswer received(
            Paper paper, UUID partyId, LocalDate day, String receiver, String proof, Caller by, Instant now) {
        ConciliationAnswer received = new ConciliationAnswer(paper, partyId, Answer.RECEIVED, day, by, now);
        received.taker = PlainText.isBlank(receiver) ? Taker.PARTY : Taker.NAMED_RECEIVER;
        received.receiver = PlainText.isBlank(receiver) ? null : PlainText.strip(receiver);
        received.proof = PlainText.strip(proof);
        return received;
    }

    static ConciliationAnswer refused(Paper paper, UUID partyId, LocalDate day, Caller by, Instant now) {
        return new ConciliationAnswer(paper, partyId, Answer.REFUSED, day, by, now);
    }

    UUID paperId() {
        return paperId;
    }

    UUID partyId() {
        return partyId;
    }

    Answer answer() {
        return answer;
    }

    boolean isRefusal() {
        return answer == Answer.REFUSED;
    }

    /** The court's date. */
    LocalDate answeredOn() {
        return answeredOn;
    }

    /** Null for a refusal; so is {@link #proof}. */
    Taker taker() {
        return taker;
    }

    /** Null where the party received it itself. */
    String receiver() {
        return receiver;
    }

    String notedByName() {
        return notedByName;
    }
}
