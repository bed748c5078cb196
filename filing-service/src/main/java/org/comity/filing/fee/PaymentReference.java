package org.comity.filing.fee;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a payer writes on a transfer, so that the court knows what is paid: {@code RF}, two check digits, and ten digits, of which the
 * last two check the eight before them. Fourteen characters are less than banks leave of a text; digits survive every character set;
 * and the ten digits are known again alone, where a bank has left the letters out.
 * Source: ISO 11649, with the check digits of ISO/IEC 7064 (MOD 97-10).
 */
public final class PaymentReference {
    private static final BigInteger BASE = BigInteger.valueOf(97);
    private static final int LENGTH = 14;

    /** R is 27 and F is 15. */
    private static final String RF = "2715";

    private static final Pattern WHOLE = Pattern.compile("RF(\\d{2})(\\d{10})");

    /** At the end of what is left of a text, where a bank cut it off. Fewer digits would be those of too many. */
    private static final Pattern CUT = Pattern.compile("RF\\d{6,11}$");

    /** The ten digits, perhaps with the two before them, and with what people and banks put between digits. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<!RF)(?<!\\d)\\d(?:[ ./-]?\\d){9}(?:(?:[ ./-]?\\d){2})?(?![ ./-]?\\d)");

    private PaymentReference() {}

    /** @param serial of eight digits */
    public static String of(long serial) {
        String body = body(serial);
        return "RF" + checkOf(body + RF) + body;
    }

    /** In groups of four, as the standard has it printed. */
    public static String printed(long serial) {
        return of(serial).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String body(long serial) {
        return serial + checkOf(String.valueOf(serial));
    }

    private static String checkOf(String digits) {
        return "%02d".formatted(98 - new BigInteger(digits + "00").mod(BASE).intValueExact());
    }

    private static boolean isGood(String body) {
        return !body.startsWith("0") && new BigInteger(body).mod(BASE).intValueExact() == 1;
    }

    /**
     * What stands in the texts of a payment.
     *
     * @param serials of the whole references, each once
     * @param cut beginnings of references that a bank cut off; empty where there is a whole one
     */
    public record Found(List<Long> serials, List<String> cut) {}

    /** Reads the texts of one payment, which a bank may have broken into lines of any length. */
    public static Found in(List<String> texts) {
        Set<Long> serials = new LinkedHashSet<>();
        Set<String> cut = new LinkedHashSet<>();
        List<String> read = new ArrayList<>(texts);
        read.add(String.join("", texts));
        for (String text : read) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
            String joined = plain.replaceAll("[^A-Z0-9]", "");
            Matcher whole = WHOLE.matcher(joined);
            while (whole.find()) {
                add(serials, whole.group(2), whole.group(1));
            }
            DIGITS.matcher(plain).results().map(MatchResult::group).forEach(found -> {
                String digits = found.replaceAll("\\D", "");
                add(serials, digits.substring(digits.length() - 10), digits.substring(0, digits.length() - 10));
            });
            Matcher end = CUT.matcher(joined);
            if (end.find() && end.group().length() < LENGTH) {
                cut.add(end.group());
            }
        }
        return new Found(List.copyOf(serials), serials.isEmpty() ? List.copyOf(cut) : List.of());
    }

    /** @param check the two digits before it; empty where only the ten are left */
    private static void add(Set<Long> serials, String body, String check) {
        if (isGood(body) && (check.isEmpty() || check.equals(checkOf(body + RF)))) {
            serials.add(Long.parseLong(body.substring(0, 8)));
        }
    }
}
