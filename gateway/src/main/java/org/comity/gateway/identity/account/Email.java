package org.comity.gateway.identity.account;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.comity.http.Sha256;

/**
 * An e-mail address as its owner writes it. Two addresses are the same account's if they are equal without regard to case.
 *
 * @param text NFC, without surrounding space
 */
public record Email(String text) {
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    /** What mail servers take without quotation marks. Source: RFC 5321, 4.1.2 (Dot-string); letters of all scripts: RFC 6531. */
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    public Email {
        text = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** Whether mail could reach it; whether it does is found out by writing to it. */
    public boolean isPlausible() {
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL_PART
                && text.length() <= LONGEST
                && Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(asciiOf(text.substring(at + 1))).matches();
    }

    /** @return as it is looked up in the DNS; empty if it is no domain */
    private static String asciiOf(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Names the address where it must not be readable. */
    public String digest() {
        return Sha256.hexOf(folded());
    }
}
