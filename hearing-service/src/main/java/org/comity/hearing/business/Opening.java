package org.comity.hearing.business;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.http.ProblemException;

/**
 * What stands against opening a hearing.
 *
 * @param bar the first thing that nobody can overlook; empty if there is none
 * @param toldTooLate seats of the parties that were summoned too late, or not at all, and did not agree to it: who presides decides, with
 *     a reason. Source: Civil Procedure Law art. 139
 */
public record Opening(Optional<ProblemException> bar, List<String> toldTooLate) {
    public static final Opening FREE = new Opening(Optional.empty(), List.of());

    /** @param another what else may stand against it; looked at only where nothing does */
    Opening unless(Supplier<Optional<ProblemException>> another) {
        return new Opening(bar.or(another), toldTooLate);
    }
}
