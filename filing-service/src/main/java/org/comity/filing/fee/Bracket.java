package org.comity.filing.fee;

import java.math.BigDecimal;

/** One step of a cumulative scale: a flat sum, or a rate on what lies above {@code over}. A null {@code upTo} is without end. */
record Bracket(BigDecimal over, BigDecimal upTo, BigDecimal flat, BigDecimal rate) {

    boolean reachedBy(BigDecimal amount) {
        return flat != null || amount.compareTo(over) > 0;
    }

    Fee.Step on(BigDecimal amount) {
        BigDecimal part =
                upTo == null ? amount.subtract(over) : amount.min(upTo).subtract(over);
        BigDecimal fee = flat != null ? flat : part.multiply(rate);
        return new Fee.Step(over, upTo, rate, part, fee);
    }
}
