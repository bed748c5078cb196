package org.comity.filing.assignment;

import java.util.List;
import java.util.Locale;
import org.comity.http.Ground;

/** Why a case cannot be given to these people. */
public enum AssignmentGround {
    /** Not known, kept out, or of another court: which of them, nobody is told. */
    PERSON_NOT_AT_COURT,
    PERSON_HAS_ANOTHER_ROLE,
    PERSON_TWICE,
    BENCH_NOT_LAWFUL,
    CAUSE_NOT_TECHNICAL,
    /** The person has no open case that the successor could have. */
    NOTHING_TO_HAND_OVER,
    REASON_LENGTH;

    /** As clients know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Ground on(String field) {
        return new Ground(code(), null, field);
    }

    Ground on(String field, String source, List<Object> arguments) {
        return new Ground(code(), source, field, arguments);
    }
}
