package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_ASKED_ALREADY;
import static org.comity.filing.problem.CaseProblem.APPLICATION_CHANGED;
import static org.comity.filing.problem.CaseProblem.APPLICATION_DECIDED;
import static org.comity.filing.problem.CaseProblem.APPLICATION_NOT_ASKED;
import static org.comity.filing.problem.CaseProblem.APPLICATION_NOT_TO_RETURN;
import static org.comity.filing.problem.CaseProblem.APPLICATION_OTHER_SIDE_HAS_TIME;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Readers;
import org.comity.filing.fee.FeeSchedule;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtCalendar;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a party asks of the court.
 * <pre>
 *   MADE ──ask──▶ ASKED ──decide──▶ GRANTED, REFUSED
 *     └──────────────┴──withdraw──▶ WITHDRAWN
 * </pre>
 */
@Entity
public class Application {
    @Schema(name = "ApplicationState")
    public enum State {
        MADE,
        /** The other side is heard, once. */
        ASKED,
        GRANTED,
        REFUSED,
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

    private String kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> fields;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> papers;

    private UUID deadlineId;
    private Integer days;
    private UUID madeBy;
    private String madeByName;
    private Instant madeAt;
    private Instant askedAt;
    private LocalDate answerBy;
    private String answer;
    private String answeredByName;
    private Instant answeredAt;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private String reasons;
    private String securityGiven;
    private LocalDate feePaidOn;
    private UUID documentId;
    private Integer reliefPercent;
    private LocalDate reliefUntil;
    private Instant returnedAt;
    private String returnText;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> returnPapers;

    private Instant withdrawnAt;
    private Instant waitsSince;
    private Instant decideBy;

    protected Application() {}

    /**
     * @param court of the case
     * @param written its fields, without those that are empty
     */
    Application(
            String court,
            CaseParty party,
            ApplicationRequest request,
            Map<String, String> written,
            Caller by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.caseId = party.caseId();
        this.partyId = party.id();
        this.side = party.role();
        this.kind = request.kind();
        this.state = State.MADE;
        this.fields = written;
        this.papers = List.copyOf(request.paperIds());
        this.deadlineId = request.deadlineId();
        this.days = request.days();
        this.madeBy = by.accountId();
        this.madeByName = by.name();
        this.madeAt = now;
        this.waitsSince = now;
        this.decideBy = answerDue();
    }

    /**
     * What an addressee asked where it was served, passed on by a person of the court.
     *
     * @param court of the case
     * @param deadlineId the period that is to be extended; null for other kinds, as are its days
     */
    Application(String court, CaseParty party, PassedOn asked, UUID deadlineId, Instant now) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.caseId = party.caseId();
        this.partyId = party.id();
        this.side = party.role();
        this.kind = asked.kind();
        this.state = State.MADE;
        this.fields = asked.fields();
        this.papers = List.of();
        this.deadlineId = deadlineId;
        this.days = asked.days();
        this.madeBy = asked.passedOnByAccountId();
        this.madeByName = asked.askedByName();
        // A period is extended only if that was asked for before it ended.
        this.madeAt = asked.askedAt();
        this.waitsSince = now;
        this.decideBy = answerDue();
    }

    /** @throws org.comity.http.ProblemException APPLICATION_CHANGED, APPLICATION_DECIDED */
    private void requireOpen(long seen) {
        if (!isOpen()) {
            throw APPLICATION_DECIDED.with();
        }
        if (seen != version) {
            throw APPLICATION_CHANGED.with();
        }
    }

    /** @throws org.comity.http.ProblemException APPLICATION_ASKED_ALREADY, and those of a stale version */
    void ask(long seen, LocalDate until, Instant now) {
        requireOpen(seen);
        if (state == State.ASKED) {
            throw APPLICATION_ASKED_ALREADY.with();
        }
        state = State.ASKED;
        askedAt = now;
        answerBy = until;
        waitsSince = CourtClock.endOf(until);
    }

    /** @throws org.comity.http.ProblemException APPLICATION_NOT_ASKED also once it has answered or its time is over */
    void answer(long seen, String text, Caller by, LocalDate today, Instant now) {
        requireOpen(seen);
        if (state != State.ASKED || answer != null || today.isAfter(answerBy)) {
            throw APPLICATION_NOT_ASKED.with();
        }
        answer = PlainText.strip(text);
        answeredByName = by.name();
        answeredAt = now;
        waitsSince = now;
    }

    void withdraw(long seen, Instant now) {
        requireOpen(seen);
        state = State.WITHDRAWN;
        withdrawnAt = now;
        waitsSince = null;
    }

    /** @throws org.comity.http.ProblemException APPLICATION_OTHER_SIDE_HAS_TIME while it was asked, has time and has not answered */
    void requireDecidable(long seen, LocalDate today) {
        requireOpen(seen);
        if (state == State.ASKED && answer == null && !today.isAfter(answerBy)) {
            throw APPLICATION_OTHER_SIDE_HAS_TIME.with(answerBy);
        }
    }

    /** A decision that its kind allows, on an application that is decidable. */
    void decide(Decision decision, Caller by, Instant now) {
        state = decision.granted() ? State.GRANTED : State.REFUSED;
        reasons = PlainText.strip(decision.reasons());
        securityGiven = PlainText.isBlank(decision.securityGiven()) ? null : PlainText.strip(decision.securityGiven());
        feePaidOn = decision.feePaidOn();
        documentId = decision.documentId();
        if (decision.granted()) {
            reliefPercent = ReliefTerms.percent(relief(), decision.reliefPercent());
            reliefUntil = decision.reliefUntil();
        }
        decidedBy = by.accountId();
        decidedByName = by.name();
        decidedAt = now;
        waitsSince = null;
    }

    /** Whether who made it has still to say what came of it. */
    boolean isToReturn() {
        return state == State.GRANTED && rule().isReturned() && returnedAt == null;
    }

    /** @throws org.comity.http.ProblemException APPLICATION_NOT_TO_RETURN also a second time */
    void giveBack(long seen, String text, List<UUID> papersGot, Instant now) {
        if (!isToReturn()) {
            throw APPLICATION_NOT_TO_RETURN.with();
        }
        if (seen != version) {
            throw APPLICATION_CHANGED.with();
        }
        returnedAt = now;
        returnText = PlainText.strip(text);
        returnPapers = List.copyOf(papersGot);
    }

    boolean isOpen() {
        return state == State.MADE || state == State.ASKED;
    }

    /** Whether the other side still has time to say something: then it is not for the court yet. */
    public boolean isWithTheOtherSide(Instant now) {
        return state == State.ASKED && answer == null && now.isBefore(CourtClock.endOf(answerBy));
    }

    private ApplicationKind rule() {
        return ApplicationKinds.find(kind).orElseThrow();
    }

    /** What granting it does to the fee of the case; null if nothing. */
    ApplicationKind.Relief relief() {
        return rule().relief();
    }

    /** By how much less is paid, 100 for nothing; null unless granted. */
    Integer reliefPercent() {
        return reliefPercent;
    }

    /** The court's date until which the fee is paid; null unless granted. */
    LocalDate reliefUntil() {
        return reliefUntil;
    }

    /** The first instant that is too late for the court to decide; null where the law sets no time, or none for what is not urgent. Source: CPL 50, 103, 104 */
    public Instant decideBy() {
        return decideBy;
    }

    /** How that day was counted; null where the law sets no time, or counts it in hours. */
    public Derivation decideCounted() {
        return rule().answer(fields)
                .filter(period ->
                        ProceduralPeriods.china().require(period).period().isPresent())
                .map(period -> Derivation.of(period, CourtClock.dateOf(madeAt)))
                .orElse(null);
    }

    /** The same, also of one that was made before it was kept. */
    Instant answerDue() {
        return rule().answer(fields)
                .map(ProceduralPeriods.china()::require)
                .map(period -> period.unit().equals("hour")
                        ? madeAt.plus(Duration.ofHours(period.length()))
                        : period.after(madeAt, CourtCalendar.china()).closesAt())
                .orElse(null);
    }

    /** What is to be paid for it, by the schedule of the day on which it was made; null if nothing. Source: FEE 14 */
    public OwedFee feeDue() {
        ApplicationKind rule = rule();
        if (rule.feeScale() == null) {
            return null;
        }
        String sum = rule.feeOn() == null ? null : fields.get(rule.feeOn());
        return FeeSchedule.inForceOn(CourtClock.dateOf(madeAt))
                .application(rule.feeScale(), sum == null ? null : new BigDecimal(sum));
    }

    /** Which sides know of it, besides the court. */
    Readers readers(ApplicationKind rule) {
        return rule.isOpen() ? Readers.ALL : Readers.of(side);
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
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

    public Litigant.Role side() {
        return side;
    }

    /** A code of the kinds of application. */
    public String kind() {
        return kind;
    }

    State state() {
        return state;
    }

    Map<String, String> fields() {
        return fields;
    }

    List<UUID> papers() {
        return papers;
    }

    /** The period that is to be extended; null for other kinds. So is {@link #days}. */
    UUID deadlineId() {
        return deadlineId;
    }

    Integer days() {
        return days;
    }

    String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** From when on it is for the court to decide; to come while the other side has time, null once it is decided or withdrawn. */
    public Instant waitsSince() {
        return waitsSince;
    }

    /** The last day of the other side; null unless it was asked. */
    public LocalDate answerBy() {
        return answerBy;
    }

    /** Null until the other side has said something. */
    String answer() {
        return answer;
    }

    String answeredByName() {
        return answeredByName;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** Null until it is decided; so are the others about the decision. */
    String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    String reasons() {
        return reasons;
    }

    String securityGiven() {
        return securityGiven;
    }

    LocalDate feePaidOn() {
        return feePaidOn;
    }

    /** Null until who made it said what came of it; so are the others about that. */
    Instant returnedAt() {
        return returnedAt;
    }

    String returnText() {
        return returnText;
    }

    List<UUID> returnPapers() {
        return returnPapers;
    }

    /** The issued document with which it was decided; null for a note. */
    UUID documentId() {
        return documentId;
    }
}
