package org.comity.filing.paper;

import static org.comity.filing.problem.FilingProblem.DOCUMENT_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.PAGE_NOT_DRAWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.document.Document;
import org.comity.filing.document.Documents;
import org.comity.filing.document.check.FileType;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;

/** Files by their digest, as far as the caller may read them: documents of a submission, and papers of cases. */
@ApplicationScoped
class ReadableFiles {
    private final Documents documents;
    private final Submissions submissions;
    private final Papers papers;
    private final CaseFiles files;
    private final Standings standings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReadableFiles(
            Documents documents,
            Submissions submissions,
            Papers papers,
            CaseFiles files,
            Standings standings,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.submissions = submissions;
        this.papers = papers;
        this.files = files;
        this.standings = standings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** In a transaction of its own, since drawing takes its time. @param page that is named where it has none such */
    Readable looked(String digest, Predicate<Readable> has, int page) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Readable found = require(digest);
            if (!has.test(found)) {
                throw PAGE_NOT_DRAWN.with(page);
            }
            read(found);
            return found;
        });
    }

    /** @param asPapers of a case, as which the caller may read it; empty for a document of a submission */
    record Readable(FileType type, String filename, int pages, List<Paper> asPapers) {}

    /** What the caller may read; that they look at it is noted. */
    Readable require(String digest) {
        List<Paper> open =
                papers.withDigest(digest).stream().filter(this::isOpen).toList();
        if (!open.isEmpty()) {
            Paper first = open.getFirst();
            audit.noteLook(first.caseId(), first.id());
            return new Readable(first.type(), first.filename(), first.pages(), open);
        }
        Document document = documents.withDigest(digest).stream()
                .filter(this::isVisible)
                .findFirst()
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.with(digest));
        audit.noteLook(null, document.id());
        return new Readable(document.type(), document.filename(), document.pages(), List.of());
    }

    /** Whether the caller handed it in, or is of the court that it was handed in to. */
    boolean isOwnOrOfTheCourt(Readable file) {
        return caller.is("clerk")
                || caller.is("judge")
                || file.asPapers().isEmpty()
                || file.asPapers().stream()
                        .anyMatch(paper -> paper.author().accountId().equals(caller.accountId()));
    }

    /** Notes that somebody of another side opens it. */
    void read(Readable file) {
        boolean byCourt = caller.is("clerk") || caller.is("judge");
        file.asPapers().stream()
                .filter(this::isAnothers)
                .forEach(paper -> papers.read(paper, byCourt, clock.instant()));
    }

    private boolean isOpen(Paper paper) {
        return caller.is("system")
                ? paper.isFiled()
                : files.isVisible(files.findById(paper.caseId()))
                        && standings.in(paper.caseId()).opens(paper);
    }

    private boolean isAnothers(Paper paper) {
        return caller.is("system")
                || standings.in(paper.caseId()).side() != paper.author().side();
    }

    /** The court's clerks see what has reached them, its judges what is to be ruled on; what became a case is shown as a paper of it. */
    private boolean isVisible(Document document) {
        if (document.caseId() != null || caller.is("system")) {
            return false;
        }
        Submission submission = submissions.findById(document.submissionId());
        boolean reads = caller.is("clerk") || caller.is("judge") && submission.isBeforeJudges();
        boolean atThisCourt = reads && submission.status() != Status.DRAFT && caller.isStaffOf(submission.court());
        return atThisCourt || submission.isFiledBy(caller.accountId());
    }
}
