package org.comity.filing.paper;

import org.comity.filing.submission.Litigant;

/** From whom a paper comes. */
public enum Side {
    PLAINTIFF,
    DEFENDANT,
    COURT;

    static Side of(Litigant.Role role) {
        return role == Litigant.Role.PLAINTIFF ? PLAINTIFF : DEFENDANT;
    }
}
