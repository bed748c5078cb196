package org.comity.filing.lodgement;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.completeness.Completeness;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.document.Document;
import org.comity.filing.document.Documents;
import org.comity.filing.form.Seen;
import org.comity.filing.proof.Given;
import org.comity.filing.proof.ReceiptEntries;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/submissions/{id}")
@RolesAllowed("party")
@Tag(name = "Submissions")
public class LodgementResource {
    private final Submissions submissions;
    private final DeficiencyNotices notices;
    private final Documents documents;
    private final Completeness completeness;
    private final SubmissionViews views;
    private final ReceiptEntries receipts;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    LodgementResource(
            Submissions submissions,
            DeficiencyNotices notices,
            Documents documents,
            Completeness completeness,
            SubmissionViews views,
            ReceiptEntries receipts,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.notices = notices;
        this.documents = documents;
        this.completeness = completeness;
        this.views = views;
        this.receipts = receipts;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RecentProof
    @Path("/lodgement")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Hand the submission to the court, for the first time or after a cure",
            description =
                    "422 submission-not-complete names every defect at once. The receipt carries the exact instant.")
    public Receipt lodge(@RestPath UUID id, @Valid @NotNull Seen seen) {
        Submission submission = submissions.lockOwn(id);
        submission.requireSeen(seen.version());
        List<Document> papers = documents.of(id);
        completeness.require(submission, papers);
        Instant now = clock.instant();
        if (submission.wasSentBack()) {
            notices.openOf(id).ifPresent(notice -> notice.close(now));
        }
        outbox.add(submission.lodge(now));
        receipts.record(submission, papers, now);
        audit.note(
                submission.status() == Status.SUBMITTED ? "submitted" : "resubmitted",
                null,
                id,
                Map.of("digest", submission.signature().digest()));
        return receiptFor(submission, Given.of(submission, papers));
    }

    @GET
    @Path("/receipt")
    @Operation(summary = "The receipt for the last time the court received the submission")
    public Receipt receipt(@RestPath UUID id) {
        Submission submission = submissions.requireOwn(id);
        if (submission.lastReceivedAt() == null) {
            throw SUBMISSION_NOT_FOUND.with(id);
        }
        // What was received before that was kept is as it is now, unless it was changed since.
        Given given = receipts.lastGiven(id)
                .or(() -> Optional.of(submission)
                        .filter(Submission::isSigned)
                        .map(signed -> Given.of(signed, documents.of(id))))
                .orElseThrow(() -> SUBMISSION_NOT_FOUND.with(id));
        return receiptFor(submission, given);
    }

    /** @param answer what was done about the defect */
    public record Cure(@NotBlank @Size(max = 2000) String answer) {}

    @PUT
    @Path("/notice/items/{position}")
    @Transactional
    @Operation(summary = "Answer one item of the open deficiency notice")
    public SubmissionView answer(@RestPath UUID id, @RestPath int position, @Valid @NotNull Cure cure) {
        Submission submission = submissions.requireOwn(id);
        DeficiencyNotice notice = notices.openOf(id)
                .filter(open -> open.hasItem(position))
                .orElseThrow(() -> SUBMISSION_NOT_FOUND.with(id));
        notice.answer(position, cure.answer());
        return views.changed(submission);
    }

    private Receipt receiptFor(Submission submission, Given given) {
        long ahead = submissions.aheadOf(submission.court(), submission.lastReceivedAt());
        return Receipt.of(submission, given, ahead, receipts.has(submission.id()), caller.zone());
    }
}
