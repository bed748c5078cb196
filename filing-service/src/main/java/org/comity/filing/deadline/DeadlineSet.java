package org.comity.filing.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.law.CaseClock;

/**
 * How a last day stands now: it was started, moved, met, or is no more, or others have to act by it.
 *
 * @param caseId null before there is a case
 * @param submissionId null in a case
 * @param partyId null before there is a case
 * @param accountIds of those who have to act; empty if they have none
 * @param lastDay the court's date
 * @param runs whether somebody has still to act by it: false once it is met, stopped or dealt with
 * @param movedByCourt whether an act of the court gave it this day
 * @param stoppedByCourt whether a judge has just stopped it by an act of its own; what stands still with the whole action is told by the ruling
 */
public record DeadlineSet(
        UUID deadlineId,
        UUID caseId,
        UUID submissionId,
        UUID partyId,
        List<UUID> accountIds,
        String periodId,
        CaseClock.Act callsFor,
        LocalDate lastDay,
        Instant closesAt,
        boolean runs,
        boolean movedByCourt,
        boolean stoppedByCourt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId == null ? submissionId : caseId;
    }
}
