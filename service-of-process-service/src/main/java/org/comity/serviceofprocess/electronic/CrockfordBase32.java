package org.comity.serviceofprocess.electronic;

import java.math.BigInteger;
import java.util.Locale;

/** Bytes as characters that people can read out and type: no I, L, O or U. */
final class CrockfordBase32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CrockfordBase32() {}

    /** As many characters as the bytes need, most significant first. */
    static String of(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        int length = (bytes.length * 8 + 4) / 5;
        StringBuilder text = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return text.toString();
    }

    /** What somebody typed, as it was written: upper case, without separators, look-alikes resolved. */
    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** In groups of a size, for reading out. */
    static String grouped(String code, int size) {
        return code.replaceAll("(.{" + size + "})(?=.)", "$1-");
    }
}
