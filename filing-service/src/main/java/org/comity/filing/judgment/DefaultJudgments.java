package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.DEFAULT_JUDGMENT_TOO_EARLY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.courtdocument.IssueRule;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.paper.HandInRule;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Standing;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;

/**
 * A foreign state is judged by default only once six months have run from service of the claim on it. That a party is one, the period
 * that runs for it to answer says. Source: State Immunity Law 18.
 */
@ApplicationScoped
class DefaultJudgments implements IssueRule, HandInRule {
    private static final String KIND = "DEFAULT_JUDGMENT";

    private final Deadlines deadlines;
    private final Clock clock;

    DefaultJudgments(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void require(CourtDocument document) {
        require(document.caseId(), document.kind());
    }

    @Override
    public void require(Standing standing, Paper paper) {
        require(paper.caseId(), paper.kind());
    }

    private void require(UUID caseId, String kind) {
        if (!kind.equals(KIND)) {
            return;
        }
        LocalDate today = CourtClock.dateOf(clock.instant());
        deadlines.ofCases(List.of(caseId)).stream()
                .filter(deadline -> deadline.periodId().equals(ProceduralPeriods.ANSWER_OF_A_STATE))
                .filter(deadline -> deadline.stateAt(clock.instant()) != Deadline.State.MOOT)
                .map(deadline -> notBefore(CourtClock.dateOf(deadline.startedAt())))
                .filter(today::isBefore)
                .findFirst()
                .ifPresent(day -> {
                    throw DEFAULT_JUDGMENT_TOO_EARLY.with(day);
                });
    }

    /** The day after six months; that the court is closed on their last day moves nothing. */
    private static LocalDate notBefore(LocalDate servedOn) {
        return Derivation.of(ProceduralPeriods.DEFAULT_AGAINST_A_STATE, servedOn)
                .nominalLastDay()
                .plusDays(1);
    }
}
