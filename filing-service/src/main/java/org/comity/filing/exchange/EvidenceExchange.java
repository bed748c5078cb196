package org.comity.filing.exchange;

import static org.comity.filing.problem.CaseProblem.EXCHANGE_CHANGED;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_DAY_PAST;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_NOT_APART;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_NOT_OPENED;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_NOT_YET;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_OPENED;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_OVER;
import static org.comity.filing.problem.CaseProblem.EXCHANGE_WAY_UNCLEAR;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.http.PlainText;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exchange of evidence. What parties hand in for it their own side and the court read alone until it is held, or is not to be.
 * Source: CPL 136; J 224; EV 56, 57, 58; OL 14.
 * <pre>
 *   SET ──hold, on its day or later──▶ HELD
 *    │ └──move──▶ SET
 *    └──cancel──▶ CANCELLED
 *
 *   apart: SET ──open, on its day or later──▶ SET, all read ──hold, after the time for opinions──▶ HELD
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
    /** From when a judge is to act on it. */
    private Instant dayStartsAt;

    @Enumerated(EnumType.STRING)
    private ExchangeWay way;

    private LocalTime timeOfDay;
    private String place;
    private LocalDate opinionsBy;
    private Instant openedAt;
    private String openedByName;
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
    EvidenceExchange(
            CaseFile file, int number, LocalDate day, ExchangeHow how, UUID agreementId, String judge, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = file.id();
        this.court = file.court();
        this.number = number;
        this.state = State.SET;
        this.agreementId = agreementId;
        this.setByName = judge;
        this.setAt = now;
        on(day, how, now);
    }

    private void on(LocalDate other, ExchangeHow how, Instant now) {
        how.requireWhole(other);
        way = how.way();
        timeOfDay = how.timeOfDay();
        place = how.place() == null ? null : PlainText.strip(how.place());
        opinionsBy = how.opinionsBy();
        if (other.isBefore(CourtClock.dateOf(now))) {
            throw EXCHANGE_DAY_PAST.with(other);
        }
        day = other;
        dayStartsAt = CourtClock.startOf(other);
    }

    /** @throws org.comity.http.ProblemException EXCHANGE_OVER, EXCHANGE_CHANGED, EXCHANGE_OPENED, EXCHANGE_DAY_PAST, EXCHANGE_WAY_UNCLEAR */
    void move(long seen, LocalDate other, ExchangeHow how, String reasons, String judge, Instant now) {
        requireUnopened(seen);
        on(other, how, now);
        movedReasons = PlainText.strip(reasons);
        movedByName = judge;
        movedAt = now;
    }

    /** @param shown how many papers every side reads from now on */
    void cancel(long seen, String reasons, int shown, String judge, Instant now) {
        requireUnopened(seen);
        end(State.CANCELLED, reasons, shown, judge, now);
    }

    /**
     * Of one that is held apart: every side reads what was handed in, and says what it thinks until a day.
     *
     * @param shown how many papers every side reads from now on
     * @throws org.comity.http.ProblemException EXCHANGE_NOT_APART, EXCHANGE_NOT_YET before its day, EXCHANGE_WAY_UNCLEAR if the time for
     *     opinions is over; EXCHANGE_OPENED, EXCHANGE_OVER, EXCHANGE_CHANGED
     */
    void open(long seen, int shown, String judge, Instant now) {
        requireUnopened(seen);
        if (way != ExchangeWay.APART) {
            throw EXCHANGE_NOT_APART.with();
        }
        requireDay(now, dueOn());
        if (!CourtClock.dateOf(now).isBefore(opinionsBy)) {
            throw EXCHANGE_WAY_UNCLEAR.with();
        }
        papers = shown;
        openedAt = now;
        openedByName = judge;
        dayStartsAt = CourtClock.endOf(opinionsBy);
    }

    /**
     * @param agreed what nobody disputes, what is disputed, and why
     * @param shown how many papers every side reads because of it
     * @throws org.comity.http.ProblemException EXCHANGE_NOT_YET before its day, or, apart, while parties have time for their opinions;
     *     EXCHANGE_NOT_OPENED, EXCHANGE_OVER, EXCHANGE_CHANGED
     */
    void hold(long seen, String agreed, int shown, String judge, Instant now) {
        requireOpen(seen);
        if (way == ExchangeWay.APART && openedAt == null) {
            throw EXCHANGE_NOT_OPENED.with();
        }
        requireDay(now, dueOn());
        end(State.HELD, agreed, shown, judge, now);
    }

    private void requireDay(Instant now, LocalDate first) {
        if (now.isBefore(dayStartsAt)) {
            throw EXCHANGE_NOT_YET.with(first);
        }
    }

    private void requireUnopened(long seen) {
        requireOpen(seen);
        if (openedAt != null) {
            throw EXCHANGE_OPENED.with();
        }
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
        return state == State.SET && openedAt == null && now.isBefore(CourtClock.endOf(day));
    }

    /** Whether parties have time to say what they think of what they saw. */
    public boolean isForOpinions(Instant now) {
        return state == State.SET && openedAt != null && now.isBefore(CourtClock.endOf(opinionsBy));
    }

    /** Whether every side reads already what was handed in for it. */
    boolean isOpened() {
        return openedAt != null;
    }

    ExchangeWay way() {
        return way;
    }

    /** By the court's clock; null unless it is held together. */
    LocalTime timeOfDay() {
        return timeOfDay;
    }

    /** Null unless it is held together. */
    String place() {
        return place;
    }

    /** The court's date; null unless it is held apart. */
    public LocalDate opinionsBy() {
        return opinionsBy;
    }

    /** Null unless it is held apart and was opened; so is who did. */
    Instant openedAt() {
        return openedAt;
    }

    String openedByName() {
        return openedByName;
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

    /** On which day a judge is to act on it: apart, once it is open, after the last one for opinions. */
    public LocalDate dueOn() {
        return openedAt == null ? day : opinionsBy.plusDays(1);
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
