package org.comity.hearing.schedule;

import static org.comity.hearing.problem.HearingProblem.NO_PANEL;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CaseAssignee;
import org.comity.hearing.seat.Bench;
import org.comity.hearing.seat.Role;

/**
 * The seats of a hearing for those who judge beside who presides: as many as the case was given to, two where it was given to no panel.
 * Source: Civil Procedure Law arts. 40, 42, 44; People's Assessors Law art. 14.
 */
record PanelSeats(Hearing hearing) {
    /** As filing-service calls who presides over a panel. */
    private static final String PRESIDING = "PRESIDING_JUDGE";

    /** Before anybody is told of the hearing. */
    void add() {
        grow(Bench.panelOf(hearing.courtCase().assignees()));
    }

    /**
     * The case was given to others: unless the sitting has begun, the hearing has as many seats as the panel, also where it was set for one
     * judge. Whoever is of the new panel keeps their seat. Source: Civil Procedure Law arts. 40, 41.
     */
    void follow(Collection<CaseAssignee> members) {
        boolean panel = members.stream().anyMatch(member -> member.office().equals(PRESIDING));
        if (hearing.status() != Hearing.Status.SCHEDULED || !hearing.stage().isHearing() || isEmpty() && !panel) {
            return;
        }
        int size = Bench.panelOf(members);
        List<HearingSeat> leaving = seats().stream()
                .filter(seat -> seat.accountId() == null || !isAmong(members, seat.accountId()))
                .sorted(Comparator.comparing((HearingSeat seat) -> seat.accountId() != null)
                        .thenComparing(HearingSeat::id, Comparator.reverseOrder()))
                .limit(Math.max(0, seats().size() - (size - 1)))
                .toList();
        hearing.seats().removeAll(leaving);
        grow(size);
    }

    private void grow(int size) {
        for (int number = 1; seats().size() < size - 1; number++) {
            String id = Bench.memberSeat(number);
            if (seats().stream().noneMatch(seat -> seat.id().equals(id))) {
                hearing.seats().add(HearingSeat.ofPanel(hearing, id, last() + 1));
            }
        }
    }

    private static boolean isAmong(Collection<CaseAssignee> members, UUID account) {
        return members.stream().anyMatch(member -> member.accountId().equals(account));
    }

    boolean isEmpty() {
        return seats().isEmpty();
    }

    /** @throws org.comity.http.ProblemException NO_PANEL where one judge sits */
    void require() {
        if (isEmpty()) {
            throw NO_PANEL.with();
        }
    }

    /** Where the case was given to a panel, its presiding judge alone takes the judge's seat. Source: Civil Procedure Law art. 44. */
    boolean lets(UUID accountPreside) {
        return isEmpty()
                || hearing.courtCase().assignees().stream()
                        .filter(assignee -> assignee.office().equals(PRESIDING))
                        .allMatch(assignee -> assignee.accountId().equals(accountPreside));
    }

    private List<HearingSeat> seats() {
        return hearing.seats().stream()
                .filter(seat -> seat.role() == Role.PANEL_MEMBER)
                .toList();
    }

    private int last() {
        return hearing.seats().stream().mapToInt(HearingSeat::position).max().orElseThrow();
    }
}
