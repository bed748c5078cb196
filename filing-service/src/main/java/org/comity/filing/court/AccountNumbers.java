package org.comity.filing.court;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of accounts and banks, as people write them. */
final class AccountNumbers {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{5,34}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern CARRIED = Pattern.compile("[A-Za-z0-9 /?:().,'+-]+");
    private static final Pattern BIC = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

    private AccountNumbers() {}

    /** Without blanks and hyphens, in upper case. */
    static String plain(String written) {
        return written.replaceAll("[\\s\\u00a0\\u202f-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it can be the number of an account; what looks like an IBAN has to check. Source: ISO 13616 */
    static boolean isAccount(String written) {
        String plain = plain(written);
        return NUMBER.matcher(plain).matches() && (!IBAN.matcher(plain).matches() || isGoodIban(plain));
    }

    private static boolean isGoodIban(String plain) {
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(each -> digits.append(Character.digit(each, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).equals(BigInteger.ONE);
    }

    /** Whether SWIFT carries a name as it is written. Source: its character set x */
    static boolean isCarried(String name) {
        return CARRIED.matcher(name).matches();
    }

    static boolean isBic(String written) {
        return BIC.matcher(plain(written)).matches();
    }
}
