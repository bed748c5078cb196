package org.comity.filing.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.law.CaseClock;

/**
 * A last day is over and nobody has acted. Nothing follows by itself: a person at the court says what does.
 *
 * @param caseId null before there is a case
 * @param submissionId null in a case
 * @param partyId null before there is a case
 * @param accountIds of those who had to act; empty if they have none
 * @param lastDay the court's date
 */
public record DeadlineLapsed(
        UUID deadlineId,
        UUID caseId,
        UUID submissionId,
        UUID partyId,
        List<UUID> accountIds,
        String periodId,
        CaseClock.Act callsFor,
        LocalDate lastDay,
        Instant closesAt)
        implements Event {

    static DeadlineLapsed of(Deadline deadline, List<UUID> accountIds) {
        return new DeadlineLapsed(
                deadline.id(),
                deadline.caseId(),
                deadline.submissionId(),
                deadline.partyId(),
                accountIds,
                deadline.periodId(),
                deadline.callsFor(),
                deadline.lastDay(),
                deadline.closesAt());
    }

    @Override
    public UUID subject() {
        return caseId == null ? submissionId : caseId;
    }
}
