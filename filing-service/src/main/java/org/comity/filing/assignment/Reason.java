package org.comity.filing.assignment;

import java.util.List;
import java.util.Optional;
import org.comity.http.Ground;
import org.comity.http.PlainText;

/** Why a case goes to others: kept with the assignment, read by the court. */
final class Reason {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private Reason() {}

    /** Empty if it is none. */
    static Optional<String> in(String written) {
        return Optional.ofNullable(written)
                .map(PlainText::strip)
                .filter(reason -> reason.length() >= SHORTEST && reason.length() <= LONGEST);
    }

    static Ground missing() {
        return AssignmentGround.REASON_LENGTH.on("reason", null, List.of(SHORTEST, LONGEST));
    }
}
