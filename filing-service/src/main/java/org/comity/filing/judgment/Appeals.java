package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.APPEAL_MADE_ALREADY;
import static org.comity.filing.problem.CaseProblem.APPEAL_NONE_TO_ANSWER;
import static org.comity.filing.problem.CaseProblem.APPEAL_OF_NOTHING;
import static org.comity.filing.problem.CaseProblem.APPEAL_TOO_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.application.Application;
import org.comity.filing.application.Applications;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.paper.HandInRule;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.http.Position;
import org.comity.law.CaseClock;
import org.comity.law.PaperKinds;

/**
 * Appeals, which are petitions handed in to the court that decided: who may hand one in until when, and against what it is. Source:
 * CPL 171-174, 286.
 */
@ApplicationScoped
class Appeals implements HandInRule {
    static final Set<String> APPEALABLE = PaperKinds.thatCanBeAppealed();

    /** The kind of application by which an appeal is withdrawn. */
    static final String WITHDRAWAL = "APPEAL_WITHDRAWAL";

    static final String PETITION = "APPEAL_PETITION";
    private static final String ANSWER = "APPEAL_ANSWER";

    private final Papers papers;
    private final Deadlines deadlines;
    private final Applications applications;
    private final Clock clock;

    Appeals(Papers papers, Deadlines deadlines, Applications applications, Clock clock) {
        this.applications = applications;
        this.papers = papers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void require(Standing standing, Paper paper) {
        switch (paper.kind()) {
            case PETITION -> requireMayAppeal(standing, paper);
            case ANSWER -> requireAppealed(paper);
            default -> {}
        }
    }

    /** What came too late on paper a clerk enters all the same: what follows from it the court says. */
    private void requireMayAppeal(Standing standing, Paper petition) {
        Paper decision = papers.originals(standing, APPEALABLE, Position.read(null, Position.NEWEST), 1).stream()
                .findFirst()
                .orElseThrow(APPEAL_OF_NOTHING::with);
        UUID party = petition.author().partyId();
        Paper known =
                of(petition.caseId()).getOrDefault(decision.id(), Map.of()).get(party);
        if (known != null && !known.id().equals(petition.id())) {
            throw APPEAL_MADE_ALREADY.with();
        }
        deadlines.ofCases(List.of(petition.caseId())).stream()
                .filter(deadline -> deadline.callsFor() == CaseClock.Act.APPEAL)
                .filter(deadline ->
                        party.equals(deadline.partyId()) && decision.id().equals(deadline.startedBy()))
                .filter(deadline -> !standing.enters() && isOver(deadline, petition))
                .findFirst()
                .ifPresent(deadline -> {
                    throw APPEAL_TOO_LATE.with(deadline.lastDay());
                });
    }

    private boolean isOver(Deadline deadline, Paper petition) {
        return deadline.daysLeft() == null
                && deadline.stateAt(clock.instant()) != Deadline.State.MOOT
                && !petition.handedInAt().isBefore(deadline.closesAt());
    }

    private void requireAppealed(Paper answer) {
        boolean appealed = petitions(answer.caseId()).stream()
                .anyMatch(petition ->
                        !petition.author().partyId().equals(answer.author().partyId()));
        if (!appealed) {
            throw APPEAL_NONE_TO_ANSWER.with();
        }
    }

    /** Those of parties that have not withdrawn their appeal since, the first one first. */
    private List<Paper> petitions(UUID caseId) {
        List<Paper> all = papers.ofParties(caseId, PETITION);
        if (all.isEmpty()) {
            return all;
        }
        List<Application> withdrawn = applications.granted(caseId, WITHDRAWAL);
        return all.stream()
                .filter(petition -> withdrawn.stream()
                        .noneMatch(
                                each -> each.partyId().equals(petition.author().partyId())
                                        && !petition.filedAt().isAfter(each.madeAt())))
                .toList();
    }

    /** The petitions against the decision that was made last, by the party. */
    Map<UUID, Paper> ofTheLast(UUID caseId) {
        return papers.issued(caseId, APPEALABLE).stream()
                .findFirst()
                .map(decision -> of(caseId).getOrDefault(decision.id(), Map.<UUID, Paper>of()))
                .orElse(Map.of());
    }

    /** The first petition of each party, by the decision that was the last when it was handed in, and by the party. */
    Map<UUID, Map<UUID, Paper>> of(UUID caseId) {
        List<Paper> decisions = papers.issued(caseId, APPEALABLE);
        Map<UUID, Map<UUID, Paper>> found = new HashMap<>();
        for (Paper petition : petitions(caseId)) {
            decisions.stream()
                    .filter(decision -> !decision.filedAt().isAfter(petition.filedAt()))
                    .findFirst()
                    .ifPresent(decision -> found.computeIfAbsent(decision.id(), id -> new HashMap<>())
                            .putIfAbsent(petition.author().partyId(), petition));
        }
        return found;
    }
}
