package org.comity.filing.fee;

import static org.comity.filing.problem.FilingProblem.CLAIM_VALUE_OUT_OF_RANGE;
import static org.comity.filing.problem.FilingProblem.EXCHANGE_RATE_MISSING;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.law.LawTable;

/**
 * An amount with its currency (ISO 4217), written with as many decimals as the currency has: two for yuan, none for yen, three for
 * Kuwaiti dinars. The same amount is thus always written alike.
 */
public record Money(BigDecimal amount, String currency) {
    public static final String CNY = "CNY";

    private static final BigDecimal LEAST_CNY = new BigDecimal("0.01");

    /** Above the world's yearly product; the fee schedule and the columns end there. */
    private static final BigDecimal MOST_CNY = new BigDecimal("999999999999999");

    /** Those in use: nobody pays in one that was withdrawn. The machine has to know how many decimals it has. */
    private static final Set<String> CURRENCIES = LawTable.read(Money.class, "/data/currencies.json")
            .get("codes")
            .valueStream()
            .map(JsonNode::asText)
            .filter(Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toSet())::contains)
            .collect(Collectors.toUnmodifiableSet());

    public Money {
        OptionalInt decimals = decimalsOf(currency);
        if (decimals.isPresent() && fits(amount, decimals.getAsInt())) {
            amount = amount.setScale(decimals.getAsInt(), RoundingMode.UNNECESSARY);
        }
    }

    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** Whether the amount has no smaller part than the currency has. Of an unknown currency two decimals are taken. */
    public static boolean isAmountOf(String currency, BigDecimal amount) {
        return fits(amount, decimalsOf(currency).orElse(2));
    }

    private static boolean fits(BigDecimal amount, int decimals) {
        return amount.stripTrailingZeros().scale() <= decimals;
    }

    /** Gold, test codes and the like have none. */
    private static OptionalInt decimalsOf(String currency) {
        if (currency == null || !isCurrency(currency)) {
            return OptionalInt.empty();
        }
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        return decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
    }

    public boolean isForeign() {
        return !CNY.equals(currency);
    }

    /**
     * The amount in yuan, to the fen. The rate is the published one of the day on which the court accepts the case.
     * Source: Measures on the Payment of Litigation Costs, art. 55.
     *
     * @param rate yuan for one unit of the currency; null only if the amount is in yuan
     * @throws org.comity.http.ProblemException EXCHANGE_RATE_MISSING, or CLAIM_VALUE_OUT_OF_RANGE if less than a fen comes of it or
     *     more than there is
     */
    public BigDecimal inCny(BigDecimal rate) {
        if (isForeign() && rate == null) {
            throw EXCHANGE_RATE_MISSING.with(currency);
        }
        BigDecimal cny = converted(rate);
        if (!isInRange(cny)) {
            throw CLAIM_VALUE_OUT_OF_RANGE.with();
        }
        return cny;
    }

    /** Whether a fee can be computed; a foreign amount without a rate is another question. */
    public boolean hasValueAt(BigDecimal rate) {
        return isForeign() && rate == null || isInRange(converted(rate));
    }

    private BigDecimal converted(BigDecimal rate) {
        return (isForeign() ? amount.multiply(rate) : amount).setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean isInRange(BigDecimal cny) {
        return cny.compareTo(LEAST_CNY) >= 0 && cny.compareTo(MOST_CNY) <= 0;
    }
}
