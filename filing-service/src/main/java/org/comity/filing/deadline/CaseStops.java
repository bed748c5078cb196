package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.deadline.DeadlineAct.Ground;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Side;
import org.comity.law.CaseClock.Act;
import org.comity.law.PaperKind.Clocks;
import org.comity.law.PaperKinds;

/**
 * While an action is suspended every period of a party stands still; with the court's notice it goes on with what was left. The
 * court's own steps run on. Source: CPL 153; J 246.
 */
@ApplicationScoped
class CaseStops {
    private final Deadlines deadlines;
    private final DeadlineActs acts;
    private final CourtActs court;
    private final Papers papers;
    private final Clock clock;

    CaseStops(Deadlines deadlines, DeadlineActs acts, CourtActs court, Papers papers, Clock clock) {
        this.deadlines = deadlines;
        this.acts = acts;
        this.court = court;
        this.papers = papers;
        this.clock = clock;
    }

    /** The ruling by which the action stands still; empty if it goes on. */
    Optional<Paper> suspending(UUID caseId) {
        return papers.issued(caseId, PaperKinds.thatMoveClocks()).stream()
                .findFirst()
                .filter(paper -> clocksOf(paper) == Clocks.STOP);
    }

    private static Clocks clocksOf(Paper paper) {
        return PaperKinds.find(paper.kind()).orElseThrow().clocks();
    }

    /** A paper was handed in. */
    void filed(UUID paperId) {
        Paper paper = papers.findById(paperId);
        if (!movesClocks(paper)) {
            return;
        }
        if (clocksOf(paper) == Clocks.STOP) {
            stop(paper, paper.filedAt());
        } else {
            goOn(paper, paper.filedAt());
        }
    }

    /** A paper was taken back: as the case stands now, so do its periods. */
    void withdrawn(UUID paperId) {
        Paper paper = papers.findById(paperId);
        if (movesClocks(paper)) {
            suspending(paper.caseId())
                    .ifPresentOrElse(ruling -> stop(ruling, clock.instant()), () -> goOn(paper, clock.instant()));
        }
    }

    /** What began while the action stands still, stands still too. */
    void begun(UUID caseId) {
        suspending(caseId).ifPresent(ruling -> stop(ruling, clock.instant()));
    }

    private static boolean movesClocks(Paper paper) {
        return paper.author().side() == Side.COURT
                && !paper.isTranslation()
                && PaperKinds.thatMoveClocks().contains(paper.kind());
    }

    private void stop(Paper ruling, Instant at) {
        for (Deadline deadline : deadlines.lockUnsettled(ruling.caseId())) {
            Deadline.State state = deadline.stateAt(at);
            boolean runs = state == Deadline.State.RUNNING || state == Deadline.State.EXTENDED;
            if (runs && deadline.partyId() != null && deadline.callsFor() != Act.COURT_STEP) {
                court.suspendBy(deadline, ruling, at);
            }
        }
    }

    private void goOn(Paper notice, Instant at) {
        List<Deadline> stopped = deadlines.lockUnsettled(notice.caseId()).stream()
                .filter(deadline -> deadline.stateAt(at) == Deadline.State.SUSPENDED)
                .filter(this::isStoppedByTheCase)
                .toList();
        stopped.forEach(deadline -> court.restartBy(deadline, notice, at));
    }

    /** What a judge stopped for another reason does not go on with the case. */
    private boolean isStoppedByTheCase(Deadline deadline) {
        DeadlineAct last = acts.lastOf(deadline.id());
        return last != null && last.ground() == Ground.CASE_SUSPENDED;
    }
}
