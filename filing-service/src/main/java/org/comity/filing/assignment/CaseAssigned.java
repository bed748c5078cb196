package org.comity.filing.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/** A case is given to these people from now on, and to nobody else. */
public record CaseAssigned(
        UUID caseId,
        int number,
        Assignment.Ground ground,
        Instant assignedAt,
        UUID assignedByAccountId,
        List<Member> members)
        implements Event {
    static CaseAssigned of(Assignment assignment) {
        return new CaseAssigned(
                assignment.caseId(),
                assignment.number(),
                assignment.ground(),
                assignment.assignedAt(),
                assignment.assignedBy(),
                assignment.members());
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
