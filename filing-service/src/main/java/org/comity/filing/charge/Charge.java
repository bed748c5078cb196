package org.comity.filing.charge;

import static org.comity.filing.problem.FilingProblem.CHARGE_CLOSED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.fee.OwedFee;
import org.comity.filing.paper.Claimed;
import org.comity.filing.submission.Litigant;
import org.comity.law.ApplicationKinds;
import org.comity.law.FeeRule;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a party owes the court for a paper that it handed in, or for an objection that was found unfounded: by the schedule of that day,
 * and as it stood then. The fee of the claim itself is the case file's.
 * <pre>
 *   OPEN ──a clerk notes the payment──▶ PAID
 *     └──the paper is taken back unread──▶ VOID
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

    @Id
    private UUID id;

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

    static Charge ofApplication(CaseParty party, String kind, UUID application, OwedFee fee, Instant now) {
        Charge charge = new Charge(party, kind, fee, now);
        charge.applicationId = application;
        return charge;
    }

    /** @throws org.comity.http.ProblemException CHARGE_CLOSED */
    void pay(LocalDate on, BigDecimal cny, UUID clerk, String clerkName, Instant now) {
        if (state != State.OPEN) {
            throw CHARGE_CLOSED.with();
        }
        state = State.PAID;
        paidOn = on;
        paidCny = cny;
        notedBy = clerk;
        notedByName = clerkName;
        closedAt = now;
    }

    /** The paper was taken back: nothing is owed for it. What was paid already stays noted. */
    void makeVoid(Instant now) {
        if (state == State.OPEN) {
            state = State.VOID;
            closedAt = now;
        }
    }

    /** By which it is owed. */
    FeeRule rule() {
        return paperId == null
                ? ApplicationKinds.find(kind).orElseThrow().feeIfRefused()
                : PaperKinds.find(kind).orElseThrow().fee();
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID partyId() {
        return partyId;
    }

    /** Whose it is. */
    Litigant.Role side() {
        return side;
    }

    /** A code of the kinds of paper; of the kinds of application, where {@link #paperId} is null. */
    String kind() {
        return kind;
    }

    /** Null where an application brought it about. */
    UUID paperId() {
        return paperId;
    }

    /** Null where a paper brought it about. */
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

    boolean isOpen() {
        return state == State.OPEN;
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
