package org.comity.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How days, instants and amounts are written in requests, in JSON as in a query. Years have four digits: that is what ISO 8601
 * means where nothing else was agreed, and every later sum of days stays inside what Java and PostgreSQL can hold.
 */
final class WireFormat {
    // Digits of nothing the suite counts; beyond them an exponent could ask for gigabytes of zeros.
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private WireFormat() {}

    /** @throws DateTimeException unless the text is a day such as 2026-11-20, of the years 0001 to 9999 */
    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        requireFourDigits(day.getYear());
        return day;
    }

    /** @throws DateTimeException unless the text is an instant such as 2026-11-20T08:30:00Z, of the years 0001 to 9999 */
    static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        requireFourDigits(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static void requireFourDigits(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("a year of other than four digits");
        }
    }

    /** @throws NumberFormatException unless the text is a decimal without exponent, with at most 30 digits on either side */
    static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException("not a decimal as people write it");
        }
        return new BigDecimal(text);
    }

    /** The code of the ground that says how a value of this type is written. */
    static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "choice-unknown";
        }
        if (type == LocalDate.class) {
            return "date-expected";
        }
        if (type == Instant.class) {
            return "instant-expected";
        }
        if (type == UUID.class) {
            return "identifier-expected";
        }
        if (type == String.class) {
            return "text-expected";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "yes-or-no-expected";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "number-expected" : "form-unexpected";
    }
}
