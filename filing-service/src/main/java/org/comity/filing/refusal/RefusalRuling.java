package org.comity.filing.refusal;

import static org.comity.filing.problem.CaseProblem.REFUSAL_APPEALED_ALREADY;
import static org.comity.filing.problem.CaseProblem.REFUSAL_APPEAL_TOO_LATE;
import static org.comity.filing.problem.CaseProblem.REFUSAL_CHANGED;
import static org.comity.filing.problem.CaseProblem.REFUSAL_NOT_NOW;
import static org.comity.filing.problem.CaseProblem.REFUSAL_NOT_SENT_UP;
import static org.comity.filing.problem.CaseProblem.REFUSAL_OUTCOME_DAY_WRONG;
import static org.comity.filing.problem.CaseProblem.REFUSAL_OUTCOME_NOTED;
import static org.comity.filing.problem.CaseProblem.REFUSAL_SERVED_ALREADY;
import static org.comity.filing.problem.CaseProblem.REFUSAL_SERVICE_DAY_WRONG;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.submission.Submission;
import org.comity.http.Caller;
import org.comity.http.PlainText;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The ruling that no case is registered of a filing (不予受理裁定). A clerk drafts it, a judge decides; the day on which it was served
 * starts the period of appeal.
 * <pre>
 *   DRAFT ──send──▶ WITH_JUDGE ──decide──▶ ISSUED ──received by the filer, or served otherwise──▶ served
 *     ▲                  │
 *     └─────giveBack─────┘
 * </pre>
 * Source: CPL 126, 157, 171, 286.
 */
@Entity
public class RefusalRuling {
    @Schema(name = "RefusalRulingState")
    enum State {
        DRAFT,
        WITH_JUDGE,
        ISSUED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID submissionId;
    private String court;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> grounds;

    private String findings;
    private String appealCourt;
    private String language;
    private UUID draftedBy;
    private String draftedByName;
    private Instant draftedAt;
    private Instant sentAt;
    private String returnReason;
    private UUID decidedBy;
    private String decidedByName;
    private Instant issuedAt;
    private String checkCode;
    private String sealedDigest;
    private String sealSubject;
    private LocalDate servedOn;
    private String servedHow;
    private String servedNotedBy;
    private Instant servedNotedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Derivation appeal;

    @Embedded
    private RefusalPetition petition;

    @Embedded
    private RefusalOutcome outcome;

    protected RefusalRuling() {}

    RefusalRuling(Submission submission) {
        this.id = UUID.randomUUID();
        this.submissionId = submission.id();
        this.court = submission.court();
        this.state = State.DRAFT;
    }

    /** What a draft says. It is whoever's who wrote it last. */
    void write(RefusalDraft said, Caller by, Instant now) {
        require(said.version(), State.DRAFT);
        grounds = List.copyOf(said.grounds());
        findings = PlainText.strip(said.findings());
        appealCourt = PlainText.strip(said.appealCourt());
        language = said.language();
        draftedBy = by.accountId();
        draftedByName = by.name();
        draftedAt = now;
    }

    /** @throws org.comity.http.ProblemException REFUSAL_CHANGED, REFUSAL_NOT_NOW */
    void require(long seen, State where) {
        if (state != where) {
            throw REFUSAL_NOT_NOW.with();
        }
        if (seen != version) {
            throw REFUSAL_CHANGED.with();
        }
    }

    void send(Instant now) {
        state = State.WITH_JUDGE;
        sentAt = now;
        returnReason = null;
    }

    void giveBack(String reason) {
        state = State.DRAFT;
        returnReason = PlainText.strip(reason);
    }

    void issue(Seal seal, Caller judge, Instant now) {
        state = State.ISSUED;
        checkCode = seal.checkCode();
        sealedDigest = seal.digest();
        sealSubject = seal.subject();
        decidedBy = judge.accountId();
        decidedByName = judge.name();
        issuedAt = now;
    }

    /**
     * How it was sealed.
     *
     * @param digest SHA-256 of the sealed file
     * @param subject whom the certificate of the seal names
     */
    record Seal(String checkCode, String digest, String subject) {}

    /**
     * It was served: the period of appeal runs. Source: CPL 87, 171, 286.
     *
     * @param how what proves it; null where the filer received it here
     * @param counted the period of appeal from that day
     */
    void serve(LocalDate day, String how, Derivation counted, Caller by, Instant now) {
        if (state != State.ISSUED) {
            throw REFUSAL_NOT_NOW.with();
        }
        if (servedOn != null) {
            throw REFUSAL_SERVED_ALREADY.with(servedOn);
        }
        if (day.isBefore(CourtClock.dateOf(issuedAt)) || day.isAfter(CourtClock.dateOf(now))) {
            throw REFUSAL_SERVICE_DAY_WRONG.with(CourtClock.dateOf(issuedAt));
        }
        servedOn = day;
        servedHow = how == null ? null : PlainText.strip(how);
        servedNotedBy = by.name();
        servedNotedAt = now;
        appeal = counted;
    }

    /** Whether the filer may appeal, before the ruling was served too. Source: CPL 171, 286. */
    public boolean mayBeAppealed(Instant now) {
        return state == State.ISSUED && petition == null && (appeal == null || now.isBefore(appeal.closesAt()));
    }

    /** @throws org.comity.http.ProblemException REFUSAL_APPEALED_ALREADY, REFUSAL_APPEAL_TOO_LATE */
    void take(RefusalPetition made, Instant now) {
        if (petition != null) {
            throw REFUSAL_APPEALED_ALREADY.with();
        }
        if (!mayBeAppealed(now)) {
            throw REFUSAL_APPEAL_TOO_LATE.with(appeal.lastDay());
        }
        petition = made;
    }

    /**
     * Whether the outcome of the appeal can be noted as of that day.
     *
     * @throws org.comity.http.ProblemException REFUSAL_NOT_SENT_UP, REFUSAL_OUTCOME_NOTED, REFUSAL_OUTCOME_DAY_WRONG
     */
    void requireAwaitsOutcome(LocalDate day, LocalDate today) {
        if (petition == null || petition.sentUpOn() == null) {
            throw REFUSAL_NOT_SENT_UP.with();
        }
        if (outcome != null) {
            throw REFUSAL_OUTCOME_NOTED.with(outcome.on());
        }
        if (day.isBefore(petition.sentUpOn()) || day.isAfter(today)) {
            throw REFUSAL_OUTCOME_DAY_WRONG.with(petition.sentUpOn());
        }
    }

    /** The court of appeal has decided. */
    void end(RefusalOutcome decided) {
        outcome = decided;
    }

    /** Whether the filer waits for the court of appeal. */
    public boolean isUnderAppeal() {
        return petition != null && outcome == null;
    }

    boolean isIssued() {
        return state == State.ISSUED;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID submissionId() {
        return submissionId;
    }

    String court() {
        return court;
    }

    State state() {
        return state;
    }

    /** Codes of the grounds. */
    List<String> grounds() {
        return grounds;
    }

    String findings() {
        return findings;
    }

    /** As it is named on the ruling. */
    String appealCourt() {
        return appealCourt;
    }

    /** In which it is written beside Chinese; {@code zh-CN} for Chinese alone. */
    String language() {
        return language;
    }

    String draftedByName() {
        return draftedByName;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    /** Null unless it lies before the judges or did. */
    Instant sentAt() {
        return sentAt;
    }

    /** Why it was last given back; null if it was not, or was sent again. */
    String returnReason() {
        return returnReason;
    }

    /** Null until it is issued; so are the others about its issue. */
    String decidedByName() {
        return decidedByName;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String checkCode() {
        return checkCode;
    }

    String sealedDigest() {
        return sealedDigest;
    }

    String sealSubject() {
        return sealSubject;
    }

    /** The court's date; null until it was served. */
    LocalDate servedOn() {
        return servedOn;
    }

    /** Null where the filer received it here. */
    String servedHow() {
        return servedHow;
    }

    String servedNotedBy() {
        return servedNotedBy;
    }

    /** With which the filer appealed; null if it did not. */
    RefusalPetition petition() {
        return petition;
    }

    /** What the court of appeal decided; null until this court noted it. */
    RefusalOutcome outcome() {
        return outcome;
    }

    /** Until when it can be appealed; null until it was served. */
    public Derivation appeal() {
        return appeal;
    }
}
