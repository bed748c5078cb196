package org.comity.filing.charge;

import static org.comity.filing.problem.CaseProblem.REFUND_PAID_OUT;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An order of a clerk to the court's finance office to pay something back; that office does, and a clerk notes when. Source: FEE 53 */
@Entity
@Table(name = "charge_refund")
class Refund {
    @Id
    private UUID id;

    private UUID chargeId;
    private BigDecimal cny;

    @Enumerated(EnumType.STRING)
    private RefundGround ground;

    private String payee;
    private String payeeAccount;
    private String court;
    private int year;
    private int number;
    private Instant orderedAt;
    private UUID orderedBy;
    private String orderedByName;
    private LocalDate paidOutOn;
    private String paidOutBy;

    protected Refund() {}

    Refund(Charge charge, RefundResource.Order order, String court, int year, int number, Payment.Noted by) {
        this.id = UUID.randomUUID();
        this.chargeId = charge.id();
        this.cny = order.cny();
        this.ground = order.ground();
        this.payee = order.payee();
        this.payeeAccount = order.payeeAccount();
        this.court = court;
        this.year = year;
        this.number = number;
        this.orderedAt = by.at();
        this.orderedBy = by.accountId();
        this.orderedByName = by.name();
    }

    /** @throws org.comity.http.ProblemException REFUND_PAID_OUT */
    void payOut(LocalDate on, String clerkName) {
        if (paidOutOn != null) {
            throw REFUND_PAID_OUT.with();
        }
        paidOutOn = on;
        paidOutBy = clerkName;
    }

    UUID id() {
        return id;
    }

    BigDecimal cny() {
        return cny;
    }

    RefundGround ground() {
        return ground;
    }

    String payee() {
        return payee;
    }

    String payeeAccount() {
        return payeeAccount;
    }

    /** Such as 浙01-2026-R000003. */
    String receipt() {
        return "%s-%d-R%06d".formatted(court, year, number);
    }

    Instant orderedAt() {
        return orderedAt;
    }

    String orderedByName() {
        return orderedByName;
    }

    /** The court's date; null while the order is open. */
    LocalDate paidOutOn() {
        return paidOutOn;
    }
}
