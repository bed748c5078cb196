package org.comity.filing.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.fee.Fee;
import org.comity.filing.fee.FeeSchedule;
import org.comity.filing.fee.Money;
import org.comity.filing.submission.Submission;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A case on the court's register. It is born when a clerk accepts a submission, with its number and its fee, and its register
 * entry does not change afterwards.
 */
@Entity
@Immutable
public class CaseFile {
    @Id
    private UUID id;

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
    private Instant registeredAt;
    private LocalDate registeredOn;
    private UUID registeredBy;
    private String registeredByName;
    private BigDecimal claimAmount;
    private String claimCurrency;
    private BigDecimal exchangeRate;
    private LocalDate exchangeRateOn;
    private BigDecimal claimAmountCny;
    private BigDecimal feeCny;

    @JdbcTypeCode(SqlTypes.JSON)
    private Fee feeDerivation;

    private LocalDate feePayBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Derivation feePayDerivation;

    protected CaseFile() {}

    /**
     * Registers the case of a submission.
     *
     * @param rate the published rate of the day of acceptance, null for a claim in yuan. Source: FEE 55
     */
    CaseFile(
            UUID id,
            Submission submission,
            CaseNumber number,
            String title,
            BigDecimal rate,
            UUID clerk,
            String clerkName,
            Instant now) {
        Money claim = submission.claim().money().orElseThrow();
        this.id = id;
        this.submissionId = submission.id();
        this.number = number.toString();
        this.court = number.court();
        this.year = number.year();
        this.type = number.type();
        this.serial = number.serial();
        this.cause = submission.cause();
        this.title = title;
        this.searchText = SearchText.of(number, title, submission.litigants().all());
        this.submittedAt = submission.submittedAt();
        this.registeredAt = now;
        this.registeredOn = CourtClock.dateOf(now);
        this.registeredBy = clerk;
        this.registeredByName = clerkName;
        this.claimAmount = claim.amount();
        this.claimCurrency = claim.currency();
        this.exchangeRate = claim.isForeign() ? rate : null;
        this.exchangeRateOn = claim.isForeign() ? registeredOn : null;
        this.claimAmountCny = claim.inCny(rate);
        this.feeDerivation = FeeSchedule.inForceOn(registeredOn).propertyCase(claimAmountCny);
        this.feeCny = feeDerivation.cny();
        this.feePayDerivation = Derivation.of(ProceduralPeriods.FEE_PAYMENT, registeredOn);
        this.feePayBy = feePayDerivation.lastDay();
    }

    public UUID id() {
        return id;
    }

    public UUID submissionId() {
        return submissionId;
    }

    public String number() {
        return number;
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

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The court's date. */
    public LocalDate registeredOn() {
        return registeredOn;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public String registeredByName() {
        return registeredByName;
    }

    public Money claim() {
        return new Money(claimAmount, claimCurrency);
    }

    public BigDecimal exchangeRate() {
        return exchangeRate;
    }

    public LocalDate exchangeRateOn() {
        return exchangeRateOn;
    }

    public BigDecimal claimAmountCny() {
        return claimAmountCny;
    }

    public Fee fee() {
        return feeDerivation;
    }

    public Derivation feePayBy() {
        return feePayDerivation;
    }
}
