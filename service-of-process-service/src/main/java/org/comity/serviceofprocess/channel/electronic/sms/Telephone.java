package org.comity.serviceofprocess.channel.electronic.sms;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as it is dialled from everywhere: a plus sign, the country's code and the rest, at most fifteen digits. Source: ITU-T E.164, 6.
 *
 * @param value without anything between its digits
 */
public record Telephone(String value) {

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");

    /** What people put between digits: blanks, dashes, dots, brackets and slashes, also full-width and from other scripts. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}.()/]+");

    /** The number that somebody typed; empty if it is none, or not one with its country. */
    public static Optional<Telephone> read(String typed) {
        String number = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        return NUMBER.matcher(number).matches() ? Optional.of(new Telephone(number)) : Optional.empty();
    }

    /** A number is personal data, and does not show itself in a log. */
    @Override
    public String toString() {
        return "Telephone[…]";
    }
}
