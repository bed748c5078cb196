package org.comity.filing.paper;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.comity.filing.fee.KnownCurrency;
import org.comity.filing.fee.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sum that is claimed with a paper; of an amended claim what is added, of an appeal what of the decision is challenged. Its fee is
 * computed on it.
 *
 * @param currency ISO 4217: yuan, or that of the claim of the case
 */
@Embeddable
@Schema(name = "ClaimedSum", description = "The sum on which the fee of a paper is computed")
public record Claimed(
        @Column(name = "claimed_amount")
        @NotNull
        @DecimalMin("0.0001")
        @Digits(integer = 15, fraction = 4)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @Column(name = "claimed_currency") @NotNull @KnownCurrency
        String currency) {

    public Claimed {
        if (amount != null && Money.isAmountOf(currency, amount)) {
            amount = new Money(amount, currency).amount();
        }
    }

    /** With as many decimals as the currency has. */
    public Money money() {
        return new Money(amount, currency);
    }
}
