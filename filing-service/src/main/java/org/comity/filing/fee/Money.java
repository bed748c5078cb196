package org.comity.filing.fee;

import static org.comity.filing.problem.FilingProblem.EXCHANGE_RATE_MISSING;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount with its currency (ISO 4217). */
public record Money(BigDecimal amount, String currency) {
    public static final String CNY = "CNY";

    public boolean isForeign() {
        return !CNY.equals(currency);
    }

    /**
     * The amount in yuan, to the fen. The rate is the published one of the day on which the court accepts the case.
     * Source: Measures on the Payment of Litigation Costs, art. 55.
     *
     * @param rate yuan for one unit of the currency; null only if the amount is in yuan
     */
    public BigDecimal inCny(BigDecimal rate) {
        if (!isForeign()) {
            return amount.setScale(2, RoundingMode.HALF_UP);
        }
        if (rate == null) {
            throw EXCHANGE_RATE_MISSING.with();
        }
        return amount.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }
}
