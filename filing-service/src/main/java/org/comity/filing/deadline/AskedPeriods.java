package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.DEADLINE_APPLICATION_TOO_LATE;
import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_EXTENDABLE;
import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;

/** The periods of a party as its applications see them: which one bounds an application, and which one it asks to have extended. */
@ApplicationScoped
public class AskedPeriods {
    private final Deadlines deadlines;
    private final CourtActs acts;
    private final Clock clock;

    AskedPeriods(Deadlines deadlines, CourtActs acts, Clock clock) {
        this.deadlines = deadlines;
        this.acts = acts;
        this.clock = clock;
    }

    /** The last day of those of a party that were of these periods, if all of them have run out; empty if none began. */
    public Optional<LocalDate> lastDayOver(UUID caseId, UUID partyId, Collection<String> periods) {
        Instant now = clock.instant();
        List<Deadline> bounding = deadlines.ofCase(caseId).stream()
                .filter(deadline -> partyId.equals(deadline.partyId()) && periods.contains(deadline.periodId()))
                .toList();
        boolean over = bounding.stream().allMatch(deadline -> deadline.daysLeft() == null && deadline.isOver(now));
        return over ? bounding.stream().map(Deadline::lastDay).max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** The last that began of a period of a party; empty if none did. */
    public Optional<UUID> newestOf(UUID caseId, UUID partyId, String periodId) {
        return deadlines.ofCase(caseId).stream()
                .filter(deadline -> partyId.equals(deadline.partyId()) && periodId.equals(deadline.periodId()))
                .max(Comparator.comparing(Deadline::lastDay))
                .map(Deadline::id);
    }

    /**
     * A party may ask for more of this period now.
     *
     * @throws org.comity.http.ProblemException DEADLINE_NOT_FOUND if it is none of the party, DEADLINE_NOT_EXTENDABLE if its row lets
     *     nobody extend it on application, DEADLINE_APPLICATION_TOO_LATE
     */
    public void requireMayAsk(UUID caseId, UUID partyId, UUID deadlineId) {
        Deadline deadline = of(caseId, deadlineId);
        if (!partyId.equals(deadline.partyId())) {
            throw DEADLINE_NOT_FOUND.with(deadlineId);
        }
        var extension = deadline.clock().extension();
        if (extension == null || !extension.onApplication()) {
            throw DEADLINE_NOT_EXTENDABLE.with();
        }
        if (deadline.isOver(clock.instant())) {
            throw DEADLINE_APPLICATION_TOO_LATE.with(deadline.lastDay());
        }
    }

    /**
     * The court gives longer on application, as it does by itself.
     *
     * @throws org.comity.http.ProblemException what the row of the period says against it
     */
    public void extend(
            UUID caseId, UUID deadlineId, int days, String reasons, LocalDate askedOn, PaperKind.Author hand) {
        of(caseId, deadlineId);
        Deadline deadline = deadlines.findById(deadlineId, LockModeType.PESSIMISTIC_WRITE);
        Extension extension =
                new Extension(deadline.version(), days, DeadlineAct.Ground.APPLICATION, reasons, askedOn, null);
        Derivation longer = extension.of(deadline, hand, CourtClock.dateOf(clock.instant()));
        acts.extend(deadline, extension, longer, hand);
    }

    private Deadline of(UUID caseId, UUID deadlineId) {
        return deadlines
                .findByIdOptional(deadlineId)
                .filter(deadline -> caseId.equals(deadline.caseId()))
                .orElseThrow(() -> DEADLINE_NOT_FOUND.with(deadlineId));
    }
}
