package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.CHARGE_CLOSED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.Claimed;
import org.comity.filing.submission.Litigant;
import org.comity.law.ApplicationKinds;
import org.comity.law.FeeRule;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;

/**
 * What a party owes the court: for its claim, a paper that it handed in, an application, or an objection that was found unfounded. By
 * the schedule of that day, and as it stood then. Money comes for it in one payment or several.
 * <pre>
 *   OPEN ──all of it came, or a clerk notes that the rest is not asked for──▶ PAID
 *     └──the paper or the application is taken back──▶ VOID
 * </pre>
 */
@Entity
public class Charge {
    @Schema(name = "ChargeState")
    public enum State {
        OPEN,
        PAID,
        VOID
    }

    /** The kind of the fee of the claim, of which a case has one; all plaintiffs owe it together. */
    static final String CLAIM = "STATEMENT_OF_CLAIM";

    @Id
    private UUID id;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private Long serial;

    private UUID caseId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Litigant.Role side;

    private String kind;
    private UUID paperId;
    private UUID applicationId;

    @Embedded
    private Claimed claimed;

    private BigDecimal claimedCny;

    @JdbcTypeCode(SqlTypes.JSON)
    private OwedFee fee;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant openedAt;
    private BigDecimal receivedCny = BigDecimal.ZERO;
    private LocalDate paidOn;
    private BigDecimal paidCny;
    private UUID notedBy;
    private String notedByName;
    private Instant closedAt;

    protected Charge() {}

    private Charge(CaseParty party, String kind, OwedFee fee, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = party.caseId();
        this.partyId = party.id();
        this.side = party.role();
        this.kind = kind;
        this.fee = fee;
        this.state = State.OPEN;
        this.openedAt = now;
    }

    /** @param claimed null where no sum is claimed with it; then so is {@code cny} */
    static Charge ofPaper(
            CaseParty party, String kind, UUID paper, Claimed claimed, BigDecimal cny, OwedFee fee, Instant now) {
        Charge charge = new Charge(party, kind, fee, now);
        charge.paperId = paper;
        charge.claimed = claimed;
        charge.claimedCny = cny;
        return charge;
    }

    /** @param first of the plaintiffs */
    static Charge ofClaim(CaseParty first, OwedFee fee, Instant now) {
        return new Charge(first, CLAIM, fee, now);
    }

    static Charge ofApplication(CaseParty party, String kind, UUID application, OwedFee fee, Instant now) {
        Charge charge = new Charge(party, kind, fee, now);
        charge.applicationId = application;
        return charge;
    }

    /** @throws org.comity.http.ProblemException CHARGE_CLOSED */
    void requireOpen() {
        if (state != State.OPEN) {
            throw CHARGE_CLOSED.with();
        }
    }

    /** Money came. It is taken in any state: what is too much is paid back. */
    void receive(BigDecimal cny) {
        receivedCny = receivedCny.add(cny);
    }

    /** Money went back. */
    void payBack(BigDecimal cny) {
        receivedCny = receivedCny.subtract(cny);
    }

    /**
     * Nothing is left to pay of it.
     *
     * @param on the court's date on which the last of it came
     * @param cny what was owed; 0 where the court exempted the party
     */
    void close(LocalDate on, BigDecimal cny, UUID clerk, String clerkName, Instant now) {
        requireOpen();
        state = State.PAID;
        paidOn = on;
        paidCny = cny;
        notedBy = clerk;
        notedByName = clerkName;
        closedAt = now;
    }

    /** What it is for was taken back: nothing is owed for it. What was paid already stays noted. */
    void makeVoid(Instant now) {
        if (state == State.OPEN) {
            state = State.VOID;
            closedAt = now;
        }
    }

    /** By which it is owed. */
    FeeRule rule() {
        if (isOfTheClaim()) {
            return FeeRule.OF_THE_CLAIM;
        }
        return paperId == null
                ? ApplicationKinds.find(kind).orElseThrow().owes().orElseThrow()
                : PaperKinds.find(kind).orElseThrow().fee();
    }

    boolean isOfTheClaim() {
        return paperId == null && applicationId == null;
    }

    /** By what its last day is known, if it is not the court's notice that says it; null where none is. */
    UUID startedBy() {
        return isOfTheClaim() ? caseId : paperId;
    }

    /** Whether somebody who acts for this party owes it. */
    boolean isOwedBy(CaseParty party) {
        return party.id().equals(partyId) || isOfTheClaim() && party.role() == Litigant.Role.PLAINTIFF;
    }

    /** In the reference of its payments. */
    public long serial() {
        return serial;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    UUID partyId() {
        return partyId;
    }

    /** Whose it is. */
    Litigant.Role side() {
        return side;
    }

    /** A code of the kinds of paper; of the kinds of application, where {@link #applicationId} is not null. */
    String kind() {
        return kind;
    }

    /** In one of the eight languages; in English for any other. */
    public String title(Locale language) {
        return applicationId == null
                ? PaperKinds.find(kind).map(of -> of.title(language)).orElse(kind)
                : ApplicationKinds.find(kind).map(of -> of.title(language)).orElse(kind);
    }

    /** Null where no paper brought it about; the claim is the whole case. */
    UUID paperId() {
        return paperId;
    }

    /** Null where no application brought it about. */
    UUID applicationId() {
        return applicationId;
    }

    /** The sum on which it is computed; null where there is none. */
    Claimed claimed() {
        return claimed;
    }

    OwedFee fee() {
        return fee;
    }

    State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** What came for it, less what was paid back. */
    BigDecimal receivedCny() {
        return receivedCny;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** The court's date; null until it is paid. So are the others about the payment. */
    LocalDate paidOn() {
        return paidOn;
    }

    BigDecimal paidCny() {
        return paidCny;
    }

    String notedByName() {
        return notedByName;
    }
}
