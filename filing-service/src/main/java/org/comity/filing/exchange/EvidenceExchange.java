package org.comity.filing.exchange;

import static org.comity.filing.problem.FilingProblem.EXCHANGE_CHANGED;
import static org.comity.filing.problem.FilingProblem.EXCHANGE_DAY_PAST;
import static org.comity.filing.problem.FilingProblem.EXCHANGE_NOT_YET;
import static org.comity.filing.problem.FilingProblem.EXCHANGE_OVER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.http.PlainText;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exchange of evidence. What parties hand in for it their own side and the court read alone until it is held, or is not to be.
 * Source: CPL 136; J 224; EV 56, 57, 58.
 * <pre>
 *   SET ──hold, on its day or later──▶ HELD
 *    │ └──move──▶ SET
 *    └──cancel──▶ CANCELLED
 * </pre>
 */
@Entity
public class EvidenceExchange {
    @Schema(name = "EvidenceExchangeState")
    public enum State {
        SET,
        HELD,
        CANCELLED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private String court;
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate day;
    private Instant dayStartsAt;
    private UUID agreementId;
    private String setByName;
    private Instant setAt;
    private String movedReasons;
    private String movedByName;
    private Instant movedAt;
    private String outcome;
    private Integer papers;
    private String endedByName;
    private Instant endedAt;

    protected EvidenceExchange() {}

    /**
     * @param number the first of the case is 1; what was cancelled is not counted
     * @param agreementId the paper in which the parties agreed on the day; null if the court sets it
     * @throws org.comity.http.ProblemException EXCHANGE_DAY_PAST
     */
    EvidenceExchange(CaseFile file, int number, LocalDate day, UUID agreementId, String judge, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.court = file.court();
        this.number = number;
        this.state = State.SET;
        this.agreementId = agreementId;
        this.setByName = judge;
        this.setAt = now;
        on(day, now);
    }

    private void on(LocalDate other, Instant now) {
        if (other.isBefore(CourtClock.dateOf(now))) {
            throw EXCHANGE_DAY_PAST.with(other);
        }
        day = other;
        dayStartsAt = CourtClock.startOf(other);
    }

    /** @throws org.comity.http.ProblemException EXCHANGE_OVER, EXCHANGE_CHANGED, EXCHANGE_DAY_PAST */
    void move(long seen, LocalDate other, String reasons, String judge, Instant now) {
        requireOpen(seen);
        on(other, now);
        movedReasons = PlainText.strip(reasons);
        movedByName = judge;
        movedAt = now;
    }

    /** @param shown how many papers every side reads from now on */
    void cancel(long seen, String reasons, int shown, String judge, Instant now) {
        requireOpen(seen);
        end(State.CANCELLED, reasons, shown, judge, now);
    }

    /**
     * @param agreed what nobody disputes, what is disputed, and why
     * @throws org.comity.http.ProblemException EXCHANGE_NOT_YET before its day; EXCHANGE_OVER, EXCHANGE_CHANGED
     */
    void hold(long seen, String agreed, int shown, String judge, Instant now) {
        requireOpen(seen);
        if (now.isBefore(dayStartsAt)) {
            throw EXCHANGE_NOT_YET.with(day);
        }
        end(State.HELD, agreed, shown, judge, now);
    }

    private void end(State end, String words, int shown, String judge, Instant now) {
        state = end;
        outcome = PlainText.strip(words);
        papers = shown;
        endedByName = judge;
        endedAt = now;
    }

    private void requireOpen(long seen) {
        if (state != State.SET) {
            throw EXCHANGE_OVER.with();
        }
        if (seen != version) {
            throw EXCHANGE_CHANGED.with();
        }
    }

    /** Whether its day has come or is over and nobody has held it. */
    public boolean isToBeHeld(Instant now) {
        return state == State.SET && !now.isBefore(dayStartsAt);
    }

    /** Whether parties can still hand in for it before its day is over. */
    public boolean isAhead(Instant now) {
        return state == State.SET && now.isBefore(CourtClock.endOf(day));
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

    int number() {
        return number;
    }

    State state() {
        return state;
    }

    /** The court's date. */
    public LocalDate day() {
        return day;
    }

    public Instant dayStartsAt() {
        return dayStartsAt;
    }

    UUID agreementId() {
        return agreementId;
    }

    String setByName() {
        return setByName;
    }

    Instant setAt() {
        return setAt;
    }

    /** Null unless it was moved; so are the others about that. */
    String movedReasons() {
        return movedReasons;
    }

    String movedByName() {
        return movedByName;
    }

    Instant movedAt() {
        return movedAt;
    }

    /** Of one that was held what is agreed and what is not; of one that was cancelled why; null before. */
    String outcome() {
        return outcome;
    }

    Integer papers() {
        return papers;
    }

    String endedByName() {
        return endedByName;
    }

    Instant endedAt() {
        return endedAt;
    }
}
