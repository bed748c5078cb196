package org.comity.filing.casefile;

import java.util.Set;
import org.comity.filing.submission.Litigant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sides of a case read something, besides the court, which reads all, and the account that it comes from. */
@Schema(name = "SidesThatRead")
public enum Readers {
    ALL,
    PLAINTIFF,
    DEFENDANT,
    COURT;

    public static Readers of(Litigant.Role side) {
        return side == Litigant.Role.PLAINTIFF ? PLAINTIFF : DEFENDANT;
    }

    public static Readers of(Set<Litigant.Role> sides) {
        return switch (sides.size()) {
            case 0 -> COURT;
            case 1 -> of(sides.iterator().next());
            default -> ALL;
        };
    }

    public boolean include(Litigant.Role side) {
        return this == ALL || this == of(side);
    }
}
