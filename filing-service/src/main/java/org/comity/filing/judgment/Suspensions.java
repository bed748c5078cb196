package org.comity.filing.judgment;

import static org.comity.filing.problem.CaseProblem.CASE_NOT_SUSPENDED;
import static org.comity.filing.problem.CaseProblem.CASE_SUSPENDED_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.courtdocument.IssueRule;
import org.comity.filing.paper.HandInRule;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.law.PaperKind.Clocks;
import org.comity.law.PaperKinds;

/** An action is suspended once, and goes on once it was. Source: CPL 153; J 246. */
@ApplicationScoped
class Suspensions implements IssueRule, HandInRule {
    private final Papers papers;

    Suspensions(Papers papers) {
        this.papers = papers;
    }

    @Override
    public void require(CourtDocument document) {
        require(document.caseId(), null, document.kind());
    }

    @Override
    public void require(Standing standing, Paper paper) {
        require(paper.caseId(), paper.id(), paper.kind());
    }

    /** @param itself the paper that is about to be handed in; null for a document */
    private void require(UUID caseId, UUID itself, String kind) {
        Clocks clocks = PaperKinds.find(kind).orElseThrow().clocks();
        if (clocks == null) {
            return;
        }
        boolean suspended = papers.issued(caseId, PaperKinds.thatMoveClocks()).stream()
                .filter(paper -> !paper.id().equals(itself))
                .findFirst()
                .map(paper -> PaperKinds.find(paper.kind()).orElseThrow().clocks() == Clocks.STOP)
                .orElse(false);
        if (suspended && clocks == Clocks.STOP) {
            throw CASE_SUSPENDED_ALREADY.with();
        }
        if (!suspended && clocks == Clocks.GO_ON) {
            throw CASE_NOT_SUSPENDED.with();
        }
    }
}
