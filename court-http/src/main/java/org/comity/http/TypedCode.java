package org.comity.http;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A code that people read out and type: Crockford's base 32, which has no I, L, O or U. */
public final class TypedCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /**
     * What people and their input methods put into a code that is not of it: blanks, dashes and other punctuation, characters
     * that format, and the two signs that Japanese keyboards and spreadsheets give for a hyphen.
     */
    private static final Pattern NOT_OF_THE_CODE = Pattern.compile("[\\p{Z}\\p{P}\\p{C}\\u30FC\\u2212]");

    private TypedCode() {}

    /** As many characters as the bytes need, most significant first. */
    public static String of(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        int length = (bytes.length * 8 + 4) / 5;
        StringBuilder text = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }

    /** In groups of a size, for reading out. */
    public static String grouped(String code, int size) {
        return code.replaceAll("(.{" + size + "})(?=.)", "$1-");
    }

    /** What somebody typed of any code: full-width characters made narrow (NFKC), upper case, nothing between its signs. */
    public static String bare(String typed) {
        return NOT_OF_THE_CODE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * What somebody typed, as it was written: full-width characters made narrow (NFKC), upper case, look-alikes resolved.
     *
     * @return empty if it cannot be a code of that length, so that it need not count as a try
     */
    public static Optional<String> read(String typed, int length) {
        String read = bare(typed).replace('O', '0').replace('I', '1').replace('L', '1');
        boolean whole = read.length() == length && read.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return whole ? Optional.of(read) : Optional.empty();
    }
}
