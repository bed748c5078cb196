package org.comity.filing.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Relief from the fee of a case. Source: Measures on the Payment of Litigation Costs 44-47.
 *
 * @param percent by how much less; 0 if by nothing, 100 if nothing is to be paid
 * @param until the court's date until which it is paid; null if that was not moved
 */
public record FeeRelief(int percent, LocalDate until) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final FeeRelief NONE = new FeeRelief(0, null);

    /** What is left of a fee; null if nothing was granted, or there is none. */
    public FeeDue of(Fee fee) {
        if (fee == null || equals(NONE)) {
            return null;
        }
        return new FeeDue(left(fee.cny()), percent, percent == 100 ? null : until);
    }

    /** What is left of a sum. */
    public BigDecimal left(BigDecimal cny) {
        return cny.multiply(BigDecimal.valueOf(100L - percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
