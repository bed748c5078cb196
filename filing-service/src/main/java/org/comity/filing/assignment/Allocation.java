package org.comity.filing.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.events.Outbox;
import org.comity.filing.casefile.Assignee;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Papers;
import org.comity.law.PaperKind;

/** Gives a case to people (分案): who works on it now, how it came to that, the docket's line, and what the other services hear. */
@ApplicationScoped
class Allocation {
    private final Assignments assignments;
    private final Assignees assignees;
    private final Papers papers;
    private final Docket docket;
    private final Outbox outbox;

    Allocation(Assignments assignments, Assignees assignees, Papers papers, Docket docket, Outbox outbox) {
        this.assignments = assignments;
        this.assignees = assignees;
        this.papers = papers;
        this.docket = docket;
        this.outbox = outbox;
    }

    /** @param file of the case, which is held @param number one more than that of the assignment that stood */
    Assignment give(
            CaseFile file,
            int number,
            Assignment.Ground ground,
            List<Member> members,
            String reason,
            UUID by,
            String byName,
            Instant now) {
        Assignment given = new Assignment(file.id(), number, ground, members, reason, by, byName, now);
        assignments.persist(given);
        boolean open = papers.phaseOf(file.id()) != PaperKind.Phase.DECIDED;
        assignees.replace(
                file,
                IntStream.range(0, members.size())
                        .mapToObj(i -> assignee(file, members.get(i), i, open))
                        .toList());
        docket.enter(DocketEntry.of(
                file.id(), DocketEntry.What.BENCH_COMPOSED, DocketEntry.By.COURT, now, null, named(number, members)));
        outbox.add(CaseAssigned.of(given));
        return given;
    }

    private static Assignee assignee(CaseFile file, Member member, int position, boolean open) {
        return new Assignee(file, member.accountId(), member.name(), member.office(), position, open);
    }

    /** Everybody by office, as the parties are to be told. Source: Civil Procedure Law art. 131. */
    private static Map<String, String> named(int number, List<Member> members) {
        Map<String, String> details = new HashMap<>(members.stream()
                .collect(Collectors.toMap(
                        member -> member.office().name(), Member::name, (one, other) -> one + " · " + other)));
        details.put("assignment", String.valueOf(number));
        return details;
    }
}
