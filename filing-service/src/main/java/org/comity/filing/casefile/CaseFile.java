package org.comity.filing.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.fee.AppliedRate;
import org.comity.filing.fee.Fee;
import org.comity.filing.fee.FeeSchedule;
import org.comity.filing.fee.Money;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A case on the court's register. It is born when a clerk accepts a submission, or when it is entered without one because it came on
 * paper or runs already. Its register entry does not change afterwards.
 */
@Entity
@Immutable
public class CaseFile {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private boolean takenOver;
    private boolean feeFollows;
    private UUID submissionId;
    private String number;
    private String court;
    private int year;
    private String type;
    private int serial;
    private String cause;
    private String title;
    private String searchText;
    private Instant submittedAt;
    private LocalDate receivedOn;
    private Instant registeredAt;
    private LocalDate registeredOn;
    private UUID registeredBy;
    private String registeredByName;
    private boolean decided;

    /** Whether it was given to somebody, as {@link Assignees} notes it. */
    @Column(insertable = false, updatable = false)
    private boolean assigned;

    private BigDecimal claimAmount;
    private String claimCurrency;
    private BigDecimal exchangeRate;
    private LocalDate exchangeRateOn;
    private String exchangeRateSource;
    private BigDecimal claimAmountCny;
    private BigDecimal feeCny;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Fee feeDerivation;

    private LocalDate feePayBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Derivation feePayDerivation;

    protected CaseFile() {}

    CaseFile(UUID id, CaseEntry entry, CaseNumber number, String title, Registrar registrar, Instant now) {
        this.id = id;
        this.origin = registrar.origin();
        this.takenOver = entry.isTakenOver();
        this.feeFollows = entry.feeFollows();
        this.submissionId = entry.submissionId();
        this.number = number.toString();
        this.court = number.court();
        this.year = number.year();
        this.type = number.type();
        this.serial = number.serial();
        this.cause = entry.cause();
        this.title = title;
        this.searchText = SearchText.of(number, title, entry.litigants().all());
        this.submittedAt = entry.submittedAt();
        this.receivedOn = entry.receivedOn();
        this.registeredAt = now;
        this.registeredOn = entry.registeredOn(now);
        this.registeredBy = registrar.accountId();
        this.registeredByName = registrar.name();
        if (entry.claim() != null) {
            claim(entry.claim(), entry.rate());
        }
        // Where a case was registered elsewhere, its fee was asked for there.
        if (entry.claim() != null && !takenOver && !feeFollows) {
            askFor(FeeSchedule.inForceOn(registeredOn).propertyCase(claimAmountCny));
        } else if (entry.fee() != null) {
            askFor(FeeSchedule.inForceOn(registeredOn).withoutAmount(cause).at(entry.fee()));
        }
    }

    /** @param rate null for a claim in yuan */
    private void claim(Money claim, AppliedRate rate) {
        claimAmount = claim.amount();
        claimCurrency = claim.currency();
        if (claim.isForeign() && rate != null) {
            exchangeRate = rate.cny();
            exchangeRateOn = rate.on();
            exchangeRateSource = rate.source();
        }
        claimAmountCny = claim.inCny(exchangeRate);
    }

    private void askFor(Fee fee) {
        feeDerivation = fee;
        feeCny = feeDerivation.cny();
        feePayDerivation = Derivation.of(ProceduralPeriods.FEE_PAYMENT, registeredOn);
        feePayBy = feePayDerivation.lastDay();
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    /** Whether it ran already, under its own number, before it came onto this register. */
    public boolean isTakenOver() {
        return takenOver;
    }

    /** Null unless it was filed online. */
    public UUID submissionId() {
        return submissionId;
    }

    /** Whether a paper of this court ended it, when it was read. */
    public boolean isDecided() {
        return decided;
    }

    public String number() {
        return number;
    }

    public boolean isAssigned() {
        return assigned;
    }

    public String court() {
        return court;
    }

    public String cause() {
        return cause;
    }

    public String title() {
        return title;
    }

    /** When it was filed online; null if it was not. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** The court's date on which the court received it. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** When it came onto this register. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** The court's date of its registration, earlier than {@link #registeredAt} for a case that was taken over. */
    public LocalDate registeredOn() {
        return registeredOn;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public String registeredByName() {
        return registeredByName;
    }

    /** Empty where no sum is claimed. */
    public Optional<Money> claim() {
        return Optional.ofNullable(claimAmount).map(amount -> new Money(amount, claimCurrency));
    }

    public BigDecimal exchangeRate() {
        return exchangeRate;
    }

    public LocalDate exchangeRateOn() {
        return exchangeRateOn;
    }

    /** Who published it; null where a clerk read it elsewhere. */
    public String exchangeRateSource() {
        return exchangeRateSource;
    }

    public BigDecimal claimAmountCny() {
        return claimAmountCny;
    }

    /** Null where no sum is claimed, so that none can be computed, and for a case that was taken over; so is {@link #feePayBy}. */
    public Fee fee() {
        return feeDerivation;
    }

    public Derivation feePayBy() {
        return feePayDerivation;
    }
}
