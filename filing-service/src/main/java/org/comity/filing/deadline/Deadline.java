package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.DEADLINE_CHANGED;
import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_OPEN;
import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_SUSPENDED;
import static org.comity.filing.problem.CaseProblem.DEADLINE_STILL_RUNNING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.submission.Submission;
import org.comity.law.CaseClock;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A last day, for one party of a case or for the court, or for a filer before there is a case. What happened starts it and moves it
 * on; where the law leaves that to a person, a person does.
 * <pre>
 *   RUNNING ──extend──▶ EXTENDED ──(24:00 of the last day)──▶ LAPSED ──a person deals with it──▶ settled
 *      │  ◀──restart── SUSPENDED ◀──suspend──┘
 *      ├──the paper that meets it, or a person says so──▶ MET
 *      └──nothing is left to do──▶ MOOT ──service anew, after one that never arrived──▶ RUNNING
 * </pre>
 */
@Entity
public class Deadline {
    @Schema(name = "DeadlineState")
    public enum State {
        RUNNING,
        EXTENDED,
        SUSPENDED,
        MET,
        LAPSED,
        MOOT
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String court;
    private UUID caseId;

    /** Whether its case may be in nobody's hands: it is not where this is false. Taken away by who gives the case to somebody. */
    @Column(updatable = false)
    private boolean ofNobody;

    private UUID submissionId;
    private UUID partyId;
    private UUID accountId;
    private String periodId;
    private String paperKind;
    private UUID startedBy;
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Derivation derivation;

    private LocalDate lastDay;
    private Instant closesAt;
    private Integer daysLeft;
    private UUID metBy;
    private Instant metAt;
    private Instant settledAt;
    private Instant startRebuttedAt;

    /** Of which day before the end the party was told last; 0 of the end itself. A reminder is no other version of the deadline. */
    @OptimisticLock(excluded = true)
    private Short told;

    /** When to tell of it next, or to see whether to; null if there is nothing more to tell. */
    @OptimisticLock(excluded = true)
    private Instant tellAt;

    protected Deadline() {}

    private Deadline(String court, UUID startedBy, Instant startedAt, Derivation derivation) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.periodId = derivation.rule();
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        count(derivation);
    }

    /**
     * One that runs in a case.
     *
     * @param party whom it concerns: who has to act or, for a step of the court's own, towards whom
     * @param paperKind what started it, null if it was no paper
     * @param startedBy the paper, or the case itself
     */
    static Deadline in(
            CaseFile file, UUID party, String paperKind, UUID startedBy, Instant startedAt, Derivation derivation) {
        Deadline deadline = new Deadline(file.court(), startedBy, startedAt, derivation);
        deadline.caseId = file.id();
        deadline.ofNobody = !file.isAssigned();
        deadline.partyId = party;
        deadline.paperKind = paperKind;
        return deadline;
    }

    /** One that runs for a filer before there is a case. */
    static Deadline before(Submission submission, UUID startedBy, Instant startedAt, Derivation derivation) {
        Deadline deadline = new Deadline(submission.court(), startedBy, startedAt, derivation);
        deadline.submissionId = submission.id();
        deadline.accountId = submission.filerAccountId();
        return deadline;
    }

    private void count(Derivation counted) {
        derivation = counted;
        lastDay = counted.lastDay();
        closesAt = counted.closesAt();
    }

    /**
     * Another service of the same paper is heard of. The earliest effective one counts, so that a later one moves nothing, and one
     * that came before moves the start back, unless the court or a paper has dealt with the day already. Source: OL 31(4).
     *
     * @return whether the day moved
     */
    boolean startEarlier(Instant served, Derivation counted) {
        if (startRebuttedAt != null) {
            return startAgain(served, counted);
        }
        if (state != State.RUNNING || metBy != null || !served.isBefore(startedAt)) {
            return false;
        }
        startedAt = served;
        count(counted);
        return true;
    }

    /**
     * The court found that the service which started it counts no more, and another does. What the court gave longer stays, and so
     * does what a paper or a person has dealt with. Source: J 135; OL 31(2).
     *
     * @return whether the day moved
     */
    boolean startFrom(Instant served, Derivation counted) {
        if (state != State.RUNNING || metBy != null) {
            return false;
        }
        startedAt = served;
        told = null;
        count(counted);
        return true;
    }

    /**
     * The court found that the service which started it never reached the addressee: it does not run, until there is a service.
     *
     * @return whether it ran
     */
    boolean startRebutted(Instant now) {
        if (settledAt != null || metBy != null) {
            return false;
        }
        startRebuttedAt = now;
        makeMoot(now);
        return true;
    }

    private boolean startAgain(Instant served, Derivation counted) {
        startRebuttedAt = null;
        state = State.RUNNING;
        settledAt = null;
        startedAt = served;
        told = null;
        count(counted);
        return true;
    }

    /**
     * It was seen on the docket before deadlines were kept, and is heard of again: now it is known which paper started it.
     */
    void adopt(UUID paper) {
        startedBy = paper;
    }

    /**
     * The holidays of a year were published, or entered, after it had been counted.
     *
     * @return whether the day moved
     */
    boolean recount() {
        if (settledAt != null || metBy != null || daysLeft != null || !derivation.isToBeRecounted()) {
            return false;
        }
        LocalDate before = lastDay;
        count(derivation.recounted());
        if (lastDay.isAfter(before)) {
            told = null;
        }
        return !lastDay.equals(before);
    }

    /** The court gives longer. */
    void extend(long seen, Derivation longer) {
        requireUnsettled(seen);
        if (state == State.SUSPENDED) {
            throw DEADLINE_NOT_OPEN.with(state);
        }
        state = State.EXTENDED;
        told = null;
        count(longer);
    }

    /** The court stops it on a day of its own; what is left runs after the restart. */
    void suspend(long seen, Instant now) {
        requireRunning(seen, now);
        state = State.SUSPENDED;
        daysLeft = derivation.daysLeftAfter(CourtClock.dateOf(now));
    }

    /** It goes on with what was left. */
    void restart(long seen, Instant now) {
        if (state != State.SUSPENDED) {
            throw DEADLINE_NOT_SUSPENDED.with();
        }
        requireVersion(seen);
        state = State.EXTENDED;
        told = null;
        count(derivation.resumed(CourtClock.dateOf(now), daysLeft));
        daysLeft = null;
    }

    /**
     * Somebody of the court says what became of it.
     *
     * @param outcome MET, MOOT or LAPSED
     * @throws org.comity.http.ProblemException DEADLINE_STILL_RUNNING if it is said to have lapsed too early
     */
    void settle(long seen, State outcome, Instant now) {
        requireUnsettled(seen);
        if (outcome == State.LAPSED && stateAt(now) != State.LAPSED) {
            throw DEADLINE_STILL_RUNNING.with(lastDay);
        }
        daysLeft = null;
        state = outcome;
        settledAt = now;
    }

    /** Whether it is news that so many days are left, or none; a stage that was told, or one before it, is not. */
    boolean isNews(int days) {
        return told == null || told > days;
    }

    /** So many days were left, or none, when people were told of it. That it has lapsed the time says, see {@link #stateAt}. */
    void told(int days) {
        told = (short) days;
    }

    /** @param next null for never */
    void tellAgain(Instant next) {
        tellAt = next;
    }

    /** What it calls for was done. Of a paper that came after the last day a person says what follows. */
    void meet(UUID paper, Instant filed) {
        if (settledAt != null || metBy != null) {
            return;
        }
        metBy = paper;
        metAt = filed;
        if (isInTime(filed) || clock().metBy().isEmpty() || callsFor() == CaseClock.Act.COURT_STEP) {
            daysLeft = null;
            state = State.MET;
            settledAt = filed;
        }
    }

    /**
     * The paper that met it was taken back: it stands as it did before. What a person has said of it stays.
     *
     * @param last what the court did to it last; null if nothing
     */
    void unmeet(UUID paper, DeadlineAct last) {
        if (!paper.equals(metBy)) {
            return;
        }
        metBy = null;
        metAt = null;
        if (state != State.MET || last != null && last.act() == DeadlineAct.What.SETTLED) {
            return;
        }
        settledAt = null;
        if (last == null) {
            state = State.RUNNING;
        } else if (last.act() == DeadlineAct.What.SUSPENDED) {
            state = State.SUSPENDED;
            daysLeft = derivation.daysLeftAfter(CourtClock.dateOf(last.at()));
        } else {
            state = State.EXTENDED;
        }
    }

    /** Nothing is left to do. */
    void makeMoot(Instant now) {
        if (settledAt == null) {
            daysLeft = null;
            state = State.MOOT;
            settledAt = now;
        }
    }

    /** Whether something done then is in time. While it is suspended everything is. */
    boolean isInTime(Instant act) {
        return state == State.SUSPENDED || act.isBefore(closesAt);
    }

    boolean isMetLate() {
        return metAt != null && state != State.SUSPENDED && !metAt.isBefore(closesAt);
    }

    boolean isMet() {
        return state == State.MET;
    }

    /** Whether nobody has to do any more what it calls for. */
    public boolean isMoot() {
        return state == State.MOOT;
    }

    /** Whether it was met, or came late what would have met it and nobody has said yet what follows. */
    boolean isAnswered() {
        return isMet() || metBy != null && settledAt == null;
    }

    /** As it stands at that moment: that it has lapsed the time alone says. */
    public State stateAt(Instant now) {
        return isCounting() && !now.isBefore(closesAt) ? State.LAPSED : state;
    }

    /** Whether its last day is over, and neither was it met nor is it stopped. */
    public boolean isOver(Instant now) {
        return stateAt(now) == State.LAPSED;
    }

    /** Whether all who filed together owe it, and not the one party that it names: the first fee, and what follows the filing. */
    public boolean isOwedByAllPlaintiffs() {
        return switch (callsFor()) {
            case PAYMENT, DOCUMENT -> paperKind == null;
            case ANSWER, APPEAL, EVIDENCE, CURE, COURT_STEP -> false;
        };
    }

    private boolean isCounting() {
        return state == State.RUNNING || state == State.EXTENDED;
    }

    private void requireRunning(long seen, Instant now) {
        State current = stateAt(now);
        if (settledAt != null || current != State.RUNNING && current != State.EXTENDED) {
            throw DEADLINE_NOT_OPEN.with(current);
        }
        requireVersion(seen);
    }

    private void requireUnsettled(long seen) {
        if (settledAt != null) {
            throw DEADLINE_NOT_OPEN.with(state);
        }
        requireVersion(seen);
    }

    private void requireVersion(long seen) {
        if (seen != version) {
            throw DEADLINE_CHANGED.with();
        }
    }

    ProceduralPeriod period() {
        return ProceduralPeriods.china().require(periodId);
    }

    CaseClock clock() {
        return period().clock();
    }

    public CaseClock.Act callsFor() {
        return clock().callsFor();
    }

    /** What has to be done by it, in one of the eight languages; in English for any other. */
    public String title(Locale language) {
        return clock().title(language);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String court() {
        return court;
    }

    /** Null before there is a case. */
    public UUID caseId() {
        return caseId;
    }

    /** Null in a case. */
    public UUID submissionId() {
        return submissionId;
    }

    /** Null before there is a case. */
    public UUID partyId() {
        return partyId;
    }

    /** The filer's, before there is a case; else null. */
    public UUID accountId() {
        return accountId;
    }

    public String periodId() {
        return periodId;
    }

    /** The kind of the paper that started it; null if it was no paper. */
    public String paperKind() {
        return paperKind;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Derivation derivation() {
        return derivation;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** Days of the period that were left when it stopped; null unless it is suspended. */
    public Integer daysLeft() {
        return daysLeft;
    }

    /** The paper that was handed in for it, in time or not; null if there is none. */
    public UUID metBy() {
        return metBy;
    }

    public Instant metAt() {
        return metAt;
    }

    /** Null if there is nothing more to tell of it. */
    Instant tellAt() {
        return tellAt;
    }

    /** Null while somebody has still to act. */
    public Instant settledAt() {
        return settledAt;
    }
}
