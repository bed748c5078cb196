package org.comity.filing.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.comity.filing.submission.Litigant.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sides of a case, or which parties, read something, besides the court, which reads all, and the account that it comes from. */
@Schema(name = "SidesThatRead")
public enum Readers {
    ALL(Role.PLAINTIFF, Role.DEFENDANT, Role.THIRD_PARTY),
    PLAINTIFF(Role.PLAINTIFF),
    DEFENDANT(Role.DEFENDANT),
    THIRD_PARTY(Role.THIRD_PARTY),
    /** Not the third parties of the case; so the two that follow leave out one side. */
    PLAINTIFF_AND_DEFENDANT(Role.PLAINTIFF, Role.DEFENDANT),
    PLAINTIFF_AND_THIRD_PARTY(Role.PLAINTIFF, Role.THIRD_PARTY),
    DEFENDANT_AND_THIRD_PARTY(Role.DEFENDANT, Role.THIRD_PARTY),
    COURT,
    /** Parties that are named, whatever their side. */
    NAMED;

    private final Set<Role> sides;

    Readers(Role... sides) {
        this.sides = Set.of(sides);
    }

    public static Readers of(Role side) {
        return of(Set.of(side), Set.of());
    }

    /** @param inCase the sides that the case has: where all of them are meant, so is who joins it later */
    public static Readers of(Set<Role> meant, Set<Role> inCase) {
        if (!meant.isEmpty() && meant.containsAll(inCase) && !inCase.isEmpty()) {
            return ALL;
        }
        return Arrays.stream(values())
                .filter(each -> each.sides.equals(meant))
                .findFirst()
                .orElseThrow();
    }

    /** All from which a side reads. */
    public static List<Readers> openTo(Role side) {
        return Arrays.stream(values()).filter(each -> each.include(side)).toList();
    }

    public boolean include(Role side) {
        return sides.contains(side);
    }
}
