package org.comity.filing.charge;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.fee.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * About as much in the currency of the claim, for who pays in it: what arrives in yuan counts. Rounded up. Source: FEE 55
 *
 * @param rate yuan for one unit, of the day on which the case was accepted
 */
@Schema(description = "About as much in the currency of the claim, at the rate of the day of acceptance")
public record InClaimCurrency(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
        String currency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal rate,
        LocalDate rateOn) {

    /** Empty for a case that knows no rate. */
    static Optional<InClaimCurrency> of(CaseFile file, BigDecimal cny) {
        if (file.exchangeRate() == null) {
            return Optional.empty();
        }
        String currency = file.claim().map(Money::currency).orElseThrow();
        int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return Optional.of(new InClaimCurrency(
                cny.divide(file.exchangeRate(), decimals, RoundingMode.CEILING),
                currency,
                file.exchangeRate(),
                file.exchangeRateOn()));
    }
}
