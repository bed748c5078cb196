package org.comity.filing.archiving;

import java.util.List;
import java.util.Locale;
import org.comity.http.Ground;

/** Why a case does not go to the archive yet; its text says what to do about it. */
enum Hindrance {
    ARCHIVE_CASE_PENDING,
    /** Neither in effect nor with the court of appeal. */
    ARCHIVE_DECISION_OPEN,
    /** Which period, until when. */
    ARCHIVE_PERIOD_OPEN,
    /** How many. */
    ARCHIVE_APPLICATION_OPEN,
    /** How many. */
    ARCHIVE_DOCUMENT_OPEN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Ground with(Object... arguments) {
        return new Ground(code(), null, null, List.of(arguments));
    }
}
