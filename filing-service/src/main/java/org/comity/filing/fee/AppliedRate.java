package org.comity.filing.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which a claim in another currency is put into yuan. Source: FEE 55
 *
 * @param cny yuan for one unit
 * @param on for which day it was published
 * @param source who published it, as its code; null where somebody read it elsewhere
 */
public record AppliedRate(
        BigDecimal cny, LocalDate on, @Nullable String source) {}
