package org.comity.filing.completeness;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_COMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comity.filing.deficiency.DeficiencyTexts;
import org.comity.filing.document.Document;
import org.comity.filing.submission.Submission;
import org.comity.http.Ground;

/** The check that a filer may ask for, that handing over and acceptance pass, and that the clerk reads. */
@ApplicationScoped
public class Completeness {
    private final Circumstances circumstances;
    private final DeficiencyTexts texts;

    Completeness(Circumstances circumstances, DeficiencyTexts texts) {
        this.circumstances = circumstances;
        this.texts = texts;
    }

    /** Every defect, in the reader's language. */
    public List<FindingView> findings(Submission submission, List<Document> documents) {
        return found(submission, documents).stream()
                .map(finding -> FindingView.of(finding, texts))
                .toList();
    }

    /** @throws org.comity.http.ProblemException SUBMISSION_NOT_COMPLETE with every defect that may not come later */
    public void require(Submission submission, List<Document> documents) {
        List<Ground> bars = found(submission, documents).stream()
                .filter(finding -> !finding.mayComeLater())
                .map(Finding::ground)
                .toList();
        if (!bars.isEmpty()) {
            throw SUBMISSION_NOT_COMPLETE.because(bars);
        }
    }

    private List<Finding> found(Submission submission, List<Document> documents) {
        Circumstances.Known known = circumstances.of(submission);
        return FilingRule.brokenBy(
                new Filing(submission, documents, known.hasTwin(), known.atStaffedCourt(), known.atOpenCourt()));
    }
}
