package org.comity.serviceofprocess.channel.post;

import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.http.TypedCode;

/**
 * The number of a postal item by UPU standard S10: two letters for the service, eight digits, a check digit, and the country of
 * the post, such as {@code RR473124829CN}.
 */
public record ItemNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    /** What somebody typed or a file has, with blanks, dashes of any kind, small or full-width letters; empty if it is no such number. */
    public static Optional<ItemNumber> read(String typed) {
        String bare = TypedCode.bare(typed);
        return FORM.matcher(bare).matches() && bare.charAt(10) - '0' == checkDigit(bare.substring(2, 10))
                ? Optional.of(new ItemNumber(bare))
                : Optional.empty();
    }

    /** Source: UPU S10, section 5.4. */
    static int checkDigit(String eightDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (eightDigits.charAt(i) - '0');
        }
        int digit = 11 - sum % 11;
        return switch (digit) {
            case 10 -> 0;
            case 11 -> 5;
            default -> digit;
        };
    }

    /** Whether the post records delivery and can bring a signature back: registered, insured, and EMS items. */
    boolean isRecorded() {
        return switch (value.charAt(0)) {
            case 'R', 'V', 'E' -> true;
            default -> false;
        };
    }
}
