package org.comity.filing.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comity.filing.deficiency.DeficiencyNoticeView;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.deficiency.Filing;
import org.comity.filing.deficiency.FilingRule;
import org.comity.filing.deficiency.Finding;
import org.comity.filing.deficiency.FindingTexts;
import org.comity.filing.deficiency.FindingView;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentView;
import org.comity.filing.document.Documents;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;

/** A submission together with its documents and notices, as readers see it and as the rules judge it. */
@ApplicationScoped
public class Dossier {
    private final Submissions submissions;
    private final Documents documents;
    private final DeficiencyNotices notices;
    private final FindingTexts texts;

    Dossier(Submissions submissions, Documents documents, DeficiencyNotices notices, FindingTexts texts) {
        this.submissions = submissions;
        this.documents = documents;
        this.notices = notices;
        this.texts = texts;
    }

    /** After everything was written, so that the version is the one to send next time. */
    public SubmissionView view(Submission submission) {
        submissions.flush();
        List<DocumentView> papers =
                documents.of(submission.id()).stream().map(DocumentView::of).toList();
        List<DeficiencyNoticeView> sent = notices.of(submission.id()).stream()
                .map(notice -> DeficiencyNoticeView.of(notice, texts))
                .toList();
        return SubmissionView.of(submission, papers, sent);
    }

    public List<Document> papersOf(Submission submission) {
        return documents.of(submission.id());
    }

    /** Every defect that the rules find. */
    public List<Finding> findings(Submission submission) {
        return FilingRule.brokenBy(new Filing(submission, papersOf(submission), submissions.hasTwin(submission)));
    }

    public List<FindingView> findingViews(Submission submission) {
        return findings(submission).stream()
                .map(finding -> FindingView.of(finding, texts))
                .toList();
    }
}
