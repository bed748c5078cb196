package org.comity.filing.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;

/** The open cases of one person go to another: each is assigned anew, with the same offices. */
@ApplicationScoped
class Succession {
    private final Assignees assignees;
    private final Assignments assignments;
    private final Allocation allocation;
    private final CaseFiles files;

    Succession(Assignees assignees, Assignments assignments, Allocation allocation, CaseFiles files) {
        this.assignees = assignees;
        this.assignments = assignments;
        this.allocation = allocation;
        this.files = files;
    }

    /** @param role as tokens call it: what of the other's work is taken over */
    record Successor(UUID accountId, String name, String role) {}

    /** @param kept cases in which the successor sits already, so that a supervisor must find somebody else */
    record Outcome(int handedOver, int kept) {}

    /** @param reason null where an operator hands over @param by who decided it */
    Outcome handOver(String court, UUID from, Successor to, String reason, UUID by, String byName, Instant now) {
        int handedOver = 0;
        List<UUID> cases = assignees.openCasesOf(from, court, to.role());
        for (UUID caseId : cases) {
            CaseFile file = files.findById(caseId);
            files.hold(file);
            Assignment standing = assignments.latestOf(caseId).orElseThrow();
            if (standing.includes(from) && !standing.includes(to.accountId())) {
                allocation.give(
                        file,
                        standing.number() + 1,
                        Assignment.Ground.HANDED_OVER,
                        standing.members().stream()
                                .map(member -> succeeded(member, from, to))
                                .toList(),
                        reason,
                        by,
                        byName,
                        now);
                handedOver++;
            }
        }
        return new Outcome(handedOver, cases.size() - handedOver);
    }

    private static Member succeeded(Member member, UUID from, Successor to) {
        return member.accountId().equals(from) ? new Member(to.accountId(), to.name(), member.office()) : member;
    }
}
