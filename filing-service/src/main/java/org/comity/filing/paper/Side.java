package org.comity.filing.paper;

import org.comity.filing.submission.Litigant;

/** From whom a paper comes. */
public enum Side {
    PLAINTIFF,
    DEFENDANT,
    THIRD_PARTY,
    COURT;

    /** @throws IllegalStateException for the court, which has none */
    public Litigant.Role role() {
        return switch (this) {
            case PLAINTIFF -> Litigant.Role.PLAINTIFF;
            case DEFENDANT -> Litigant.Role.DEFENDANT;
            case THIRD_PARTY -> Litigant.Role.THIRD_PARTY;
            case COURT -> throw new IllegalStateException("the court is no side");
        };
    }

    public boolean isOf(Litigant.Role role) {
        return this == of(role);
    }

    static Side of(Litigant.Role role) {
        return switch (role) {
            case PLAINTIFF -> PLAINTIFF;
            case DEFENDANT -> DEFENDANT;
            case THIRD_PARTY -> THIRD_PARTY;
        };
    }
}
