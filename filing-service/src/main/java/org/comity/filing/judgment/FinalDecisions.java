package org.comity.filing.judgment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.paper.CaseEnd;
import org.comity.filing.paper.Papers;

/** Whether anything is left to become of the decision that ended a case at this court. */
@ApplicationScoped
public class FinalDecisions {
    private static final Set<String> GOES_UP = Set.of("APPEAL_TRANSFER");

    private final DecisionCourses courses;
    private final Papers papers;

    FinalDecisions(DecisionCourses courses, Papers papers) {
        this.courses = courses;
        this.papers = papers;
    }

    /** What can be appealed is in effect, or the file went up; a ruling that only ends the case is done with once it is issued. */
    public boolean isDoneWith(CaseEnd end) {
        return !Appeals.APPEALABLE.contains(end.kind()) || courses.isInEffect(end.paperId()) || wentUp(end.caseId());
    }

    private boolean wentUp(UUID caseId) {
        return !papers.issued(caseId, GOES_UP).isEmpty();
    }
}
