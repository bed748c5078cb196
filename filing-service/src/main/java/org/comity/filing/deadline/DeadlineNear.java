package org.comity.filing.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.law.CaseClock;

/**
 * A last day comes near and nobody has acted.
 *
 * @param caseId null before there is a case
 * @param submissionId null in a case
 * @param partyId null before there is a case
 * @param accountIds of those who have to act; empty if they have none
 * @param lastDay the court's date
 * @param daysLeft full days until {@code closesAt}, when they were last counted
 */
public record DeadlineNear(
        UUID deadlineId,
        UUID caseId,
        UUID submissionId,
        UUID partyId,
        List<UUID> accountIds,
        String periodId,
        CaseClock.Act callsFor,
        LocalDate lastDay,
        Instant closesAt,
        int daysLeft)
        implements Event {

    static DeadlineNear of(Deadline deadline, List<UUID> accountIds, int daysLeft) {
        return new DeadlineNear(
                deadline.id(),
                deadline.caseId(),
                deadline.submissionId(),
                deadline.partyId(),
                accountIds,
                deadline.periodId(),
                deadline.callsFor(),
                deadline.lastDay(),
                deadline.closesAt(),
                daysLeft);
    }

    @Override
    public UUID subject() {
        return caseId == null ? submissionId : caseId;
    }
}
