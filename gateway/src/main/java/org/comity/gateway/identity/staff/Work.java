package org.comity.gateway.identity.staff;

import java.util.ArrayList;
import java.util.List;
import org.comity.http.Ground;
import org.comity.law.Court;
import org.comity.law.Courts;

/** A role, and the court at which somebody has it. @param court code; null or empty for roles that are of none */
record Work(Role role, String court) {
    Work {
        court = court == null || court.isBlank() ? null : court;
    }

    /** Everything that is wrong with it. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (role == null) {
            grounds.add(new Ground("role-missing", null, "role"));
        } else if (!role.isOfACourt() && court != null) {
            grounds.add(new Ground("court-not-of-role", null, "court"));
        } else if (role.isOfACourt() && !takesFilings()) {
            grounds.add(new Ground("court-unknown", null, "court"));
        }
        return grounds;
    }

    private boolean takesFilings() {
        return court != null && Courts.find(court).filter(Court::takesFilings).isPresent();
    }
}
