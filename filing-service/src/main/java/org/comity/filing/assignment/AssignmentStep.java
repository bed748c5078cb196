package org.comity.filing.assignment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param assignedByName empty for somebody of whom the gateway has not told
 * @param reason null for the first, and where an operator handed work over
 */
@Schema(name = "AssignmentStep", description = "To whom a case was given once, by whom and why")
record AssignmentStep(
        int number,
        Assignment.Ground ground,
        Instant assignedAt,
        String assignedByName,
        @Nullable String reason,
        List<AssignmentView.MemberView> members) {
    static AssignmentStep of(Assignment given) {
        return new AssignmentStep(
                given.number(),
                given.ground(),
                given.assignedAt(),
                given.assignedByName(),
                given.reason(),
                given.members().stream()
                        .map(member -> AssignmentView.MemberView.of(member, true))
                        .toList());
    }
}
