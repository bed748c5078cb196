package org.comity.hearing.log;

import org.comity.hearing.seat.Role;

/** Who learns of an event. The writer alone decides it; who is not meant is sent nothing, not even a gap. */
public enum Audience {
    ALL,
    COURT;

    public boolean reaches(Role role) {
        return this == ALL || role.isCourt();
    }

    /** The view in which a role sees the log: the widest audience it belongs to. */
    public static Audience of(Role role) {
        return role.isCourt() ? COURT : ALL;
    }

    /** Whether a view of this audience shows an event meant for that one. */
    public boolean shows(Audience meant) {
        return meant == ALL || this == COURT;
    }
}
