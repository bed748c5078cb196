package org.comity.evidence.pack;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that a check found, to be said on its own line.
 *
 * @param code stable, in kebab-case; its texts are beside the command
 * @param details what the text speaks of, without control characters
 */
public record Finding(Status status, String code, List<String> details) {
    /** Whether a claim holds. */
    public enum Status {
        HOLDS,
        FAILS,
        /** The package does not claim this, or nobody could prove it. */
        NOT_CLAIMED
    }

    static Finding holds(String code, Object... details) {
        return new Finding(Status.HOLDS, code, printable(details));
    }

    static Finding fails(String code, Object... details) {
        return new Finding(Status.FAILS, code, printable(details));
    }

    static Finding notClaimed(String code, Object... details) {
        return new Finding(Status.NOT_CLAIMED, code, printable(details));
    }

    /** What a package contains must not be able to write to the reader's terminal. */
    private static List<String> printable(Object... details) {
        return Arrays.stream(details)
                .map(detail -> detail.toString().replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?"))
                .map(detail -> detail.length() > 300 ? detail.substring(0, 300) + "…" : detail)
                .toList();
    }
}
