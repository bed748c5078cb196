package org.comity.filing.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Money that came for a fee, with the number of its receipt: one row of numbers a court and year, without gaps. */
@Entity
@Immutable
@Table(name = "charge_payment")
public class Payment {
    @Id
    private UUID id;

    private UUID chargeId;
    private BigDecimal cny;
    private LocalDate paidOn;
    private String court;
    private int year;
    private int number;
    private Instant notedAt;
    private UUID notedBy;
    private String notedByName;

    protected Payment() {}

    /** @param noted who wrote it down: who imported the statement, or the clerk who read it elsewhere */
    Payment(Charge charge, BigDecimal cny, LocalDate paidOn, String court, int year, int number, Noted noted) {
        this.id = UUID.randomUUID();
        this.chargeId = charge.id();
        this.cny = cny;
        this.paidOn = paidOn;
        this.court = court;
        this.year = year;
        this.number = number;
        this.notedAt = noted.at();
        this.notedBy = noted.accountId();
        this.notedByName = noted.name();
    }

    record Noted(UUID accountId, String name, Instant at) {}

    public UUID id() {
        return id;
    }

    BigDecimal cny() {
        return cny;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    /** Such as 浙01-2026-000012. */
    String receipt() {
        return "%s-%d-%06d".formatted(court, year, number);
    }

    Instant notedAt() {
        return notedAt;
    }

    String notedByName() {
        return notedByName;
    }
}
