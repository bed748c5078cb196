package org.comity.filing.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Money that came, as a statement tells it.
 *
 * @param key the bank's own reference of it, or what makes it out where the bank gives none
 * @param payer null where the statement names none
 * @param texts all that the payer wrote, part by part
 */
record Credit(String key, BigDecimal amount, String currency, LocalDate bookedOn, String payer, List<String> texts) {}
