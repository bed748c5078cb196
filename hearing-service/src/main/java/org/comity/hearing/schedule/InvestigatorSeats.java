package org.comity.hearing.schedule;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.cases.CaseAssignee;
import org.comity.hearing.seat.Bench;
import org.comity.hearing.seat.Role;

/**
 * The seats of technical investigators in a hearing or a conference: whoever is named for the case holds one from the beginning. Source: Provisions on
 * Technical Investigators, Fa Shi [2019] No. 2, arts. 1, 3, 6(3).
 */
record InvestigatorSeats(Hearing hearing) {
    /** As filing-service calls the office. */
    private static final String OFFICE = "TECHNICAL_INVESTIGATOR";

    /** Before anybody is told of the hearing. */
    void add() {
        follow(hearing.courtCase().assignees());
    }

    /** Others were named, or nobody any more: unless the sitting has begun, those have seats who are named now. */
    void follow(Collection<CaseAssignee> members) {
        if (hearing.status() != Hearing.Status.SCHEDULED
                || !hearing.stage().isHearing() && !hearing.stage().prepares()) {
            return;
        }
        List<CaseAssignee> named = members.stream()
                .filter(member -> member.office().equals(OFFICE))
                .toList();
        hearing.seats()
                .removeIf(seat -> seat.role() == Role.TECHNICAL_INVESTIGATOR
                        && named.stream().noneMatch(member -> member.accountId().equals(seat.accountId())));
        // whoever has another seat already keeps it: nobody is two things in one hearing
        named.stream()
                .filter(member -> hearing.seatsOf(member.accountId()).isEmpty())
                .forEach(this::seat);
    }

    private void seat(CaseAssignee member) {
        IntStream.rangeClosed(1, Bench.MOST_INVESTIGATORS)
                .mapToObj(Bench::investigatorSeat)
                .filter(id ->
                        hearing.seats().stream().noneMatch(seat -> seat.id().equals(id)))
                .findFirst()
                .ifPresent(id -> hearing.seats()
                        .add(HearingSeat.ofInvestigator(hearing, id, member, hearing.lastPosition() + 1)));
    }
}
