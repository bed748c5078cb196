package org.comity.filing.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.comity.filing.fee.Money;

/**
 * What is claimed, as far as the filer has said it; each part may be null.
 *
 * @param currency ISO 4217; null only while the amount is
 * @param exchangeRate yuan for one unit, as the filer knows it; the court converts anew on acceptance. Source: FEE 55
 * @param exchangeRateOn the day for which the rate was published
 * @param withoutAmount true where the filer said that the claim asks for none; else null
 */
@Embeddable
public record Claim(
        @Column(name = "claim_amount") BigDecimal amount,
        @Column(name = "claim_currency") String currency,
        BigDecimal exchangeRate,
        LocalDate exchangeRateOn,
        Boolean withoutAmount) {
    static final Claim NONE = new Claim(null, null, null, null, null);

    /** An amount without a currency is in yuan. */
    static Claim in(Draft draft) {
        boolean unsaid = draft.claimCurrency() == null && draft.claimAmount() != null;
        return new Claim(
                draft.claimAmount(),
                unsaid ? Money.CNY : draft.claimCurrency(),
                draft.exchangeRate(),
                draft.exchangeRateOn(),
                Boolean.TRUE.equals(draft.withoutAmount()) ? true : null);
    }

    /** Whether the filer said that it asks for no amount. Source: CPL 122(3). */
    public boolean isWithoutAmount() {
        return withoutAmount != null;
    }

    /** Empty where none is asked for, and while that is not said. */
    public Optional<Money> money() {
        return Optional.ofNullable(isWithoutAmount() ? null : amount).map(said -> new Money(said, currency));
    }
}
