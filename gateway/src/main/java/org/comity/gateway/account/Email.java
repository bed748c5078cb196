package org.comity.gateway.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.comity.gateway.session.Digests;

/**
 * An e-mail address as its owner writes it. Two addresses are the same account's if they are equal without regard to case.
 *
 * @param text NFC, without surrounding space
 */
public record Email(String text) {
    // Only what surely is none: whether an address works is found out by writing to it.
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");
    private static final int LONGEST = 254;

    public Email {
        text = text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    boolean isPlausible() {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Names the address where it must not be readable. */
    public String digest() {
        return Digests.sha256(folded().getBytes(StandardCharsets.UTF_8));
    }
}
