package org.comity.filing.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comity.filing.deficiency.DeficiencyNoticeView;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.deficiency.DeficiencyTexts;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentView;
import org.comity.filing.document.Documents;
import org.comity.filing.forwarding.ForwardingView;
import org.comity.filing.forwarding.Forwardings;

/** Puts a submission together with its documents and notices, for those who may read it. */
@ApplicationScoped
public class SubmissionViews {
    private final Submissions submissions;
    private final Documents documents;
    private final DeficiencyNotices notices;
    private final DeficiencyTexts texts;
    private final Forwardings forwardings;

    SubmissionViews(
            Submissions submissions,
            Documents documents,
            DeficiencyNotices notices,
            DeficiencyTexts texts,
            Forwardings forwardings) {
        this.submissions = submissions;
        this.documents = documents;
        this.notices = notices;
        this.texts = texts;
        this.forwardings = forwardings;
    }

    public SubmissionView of(Submission submission) {
        return of(submission, documents.of(submission.id()));
    }

    /** After everything was written, so that the version is the one to send next time. */
    public SubmissionView changed(Submission submission) {
        return changed(submission, documents.of(submission.id()));
    }

    /** @param papers all documents of the submission, by whoever has them already */
    public SubmissionView changed(Submission submission, List<Document> papers) {
        submissions.flush();
        return of(submission, papers);
    }

    /** @param papers all documents of the submission, by whoever has them already */
    public SubmissionView of(Submission submission, List<Document> papers) {
        return SubmissionView.of(
                submission,
                papers.stream().map(DocumentView::of).toList(),
                noticesOf(submission),
                forwardingsOf(submission));
    }

    private List<ForwardingView> forwardingsOf(Submission submission) {
        return submission.wasForwarded()
                ? forwardings.of(submission.id()).stream()
                        .map(ForwardingView::of)
                        .toList()
                : List.of();
    }

    private List<DeficiencyNoticeView> noticesOf(Submission submission) {
        return submission.wasSentBack()
                ? notices.of(submission.id()).stream()
                        .map(notice -> DeficiencyNoticeView.of(notice, texts))
                        .toList()
                : List.of();
    }
}
