package org.comity.filing.review;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.completeness.Completeness;
import org.comity.filing.completeness.FindingView;
import org.comity.filing.deadline.DeadlineView;
import org.comity.filing.deadline.DeadlineViews;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.deficiency.DeficiencyTexts;
import org.comity.filing.document.Document;
import org.comity.filing.document.Documents;
import org.comity.filing.fee.Money;
import org.comity.filing.form.Seen;
import org.comity.filing.submission.NamedParty;
import org.comity.filing.submission.Reference;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Language;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing")
@RolesAllowed("clerk")
@Tag(name = "Review", description = "The clerk's review of what reached the clerk's own court")
public class ReviewResource {
    private final Submissions submissions;
    private final Documents documents;
    private final Completeness completeness;
    private final SubmissionViews views;
    private final DeficiencyNotices notices;
    private final DeadlineViews deadlines;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReviewResource(
            Submissions submissions,
            Documents documents,
            Completeness completeness,
            SubmissionViews views,
            DeficiencyNotices notices,
            DeadlineViews deadlines,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.documents = documents;
        this.completeness = completeness;
        this.views = views;
        this.notices = notices;
        this.deadlines = deadlines;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param decideBy the earlier end of the two clocks. Source: CPL 126; XB 9(4) */
    @Schema(name = "ReviewLine", description = "A submission in the queue, oldest first")
    public record Line(
            UUID id,

            @Schema(description = "To say on the telephone") String reference,

            long version,
            Status status,
            String filerName,
            List<NamedParty> parties,
            @Nullable String cause,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal claimAmount,

            @Nullable String claimCurrency,
            Instant submittedAt,
            Instant receivedAt,
            @Nullable String reviewerName,
            boolean mine,
            Derivation decideBy) {}

    /**
     * @param decideBy the earlier end of the two clocks; undecided by then, the court registers first. Source: CPL 126; XB 9(4)
     * @param decideByOtherClock the later end
     */
    @Schema(description = "A submission under review with what the check finds")
    public record Review(
            SubmissionView submission,
            List<FindingView> findings,
            Derivation decideBy,
            Derivation decideByOtherClock,
            boolean mine,
            @Nullable DeadlineView cure) {}

    @Schema(description = "A code that a deficiency notice can name, in the asked language")
    public record Code(String code, String text, String source) {}

    /** Whose hands what waits is in. */
    @Schema(name = "ReviewHands")
    public enum Hands {
        ANY,
        NOBODY,
        MINE
    }

    @GET
    @Path("/reviews")
    @Operation(
            summary = "What waits for review at the clerk's court, oldest first",
            description = "Search by a part of the name of who files or of a party, in any script.")
    public Page<Line> queue(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("ANY") Hands hands,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Submissions.Waiting waiting =
                new Submissions.Waiting(words, hands == Hands.NOBODY, hands == Hands.MINE ? caller.accountId() : null);
        List<Submission> found = submissions.awaitingReview(
                caller.court().orElse(""), waiting, Position.read(after, Position.OLDEST), limit);
        return Page.of(found, limit, submission -> new Position(submission.lastReceivedAt(), submission.id()))
                .map(this::line);
    }

    @GET
    @Path("/reviews/{id}")
    @Transactional
    @Operation(summary = "One submission with every defect the check finds")
    public Review one(@RestPath UUID id) {
        Submission submission = submissions.requireAtCourt(id);
        audit.noteLook(null, id);
        return review(submission);
    }

    @PUT
    @Path("/reviews/{id}/reviewer")
    @Once
    @Transactional
    @Operation(
            summary = "Take a submission for review",
            description =
                    "409 tells who was faster. What the filer was asked to correct can be taken as it is once the last day for that is over.")
    public Review take(@RestPath UUID id, @Valid @NotNull Seen seen) {
        Submission submission = submissions.lockAtCourt(id);
        Derivation cure = submission.status() == Status.DEFICIENT
                ? notices.openOf(id).map(DeficiencyNotice::derivation).orElse(null)
                : null;
        submission.take(seen.version(), caller.accountId(), caller.name(), cure, clock.instant());
        audit.note("review-taken", null, id);
        submissions.flush();
        return review(submission);
    }

    @GET
    @Path("/deficiency-codes")
    @Operation(
            summary = "The codes of deficiency notices with their texts",
            description = "In the language asked for: one of the eight.")
    public List<Code> codes(@RestQuery @DefaultValue("en") String language) {
        Locale locale = Language.accepted(language);
        return Arrays.stream(DeficiencyCode.values())
                .map(code -> new Code(code.code(), DeficiencyTexts.of(code, locale), code.source()))
                .toList();
    }

    private Review review(Submission submission) {
        List<Document> papers = documents.of(submission.id());
        return new Review(
                views.of(submission, papers),
                completeness.findings(submission, papers),
                decideBy(submission).getFirst(),
                decideBy(submission).getLast(),
                caller.accountId().equals(submission.reviewerAccountId()),
                submission.wasSentBack() ? deadlines.ofCure(submission.id()) : null);
    }

    private Line line(Submission submission) {
        return new Line(
                submission.id(),
                Reference.of(submission.id()),
                submission.version(),
                submission.status(),
                submission.filerName(),
                NamedParty.of(submission.litigants()),
                submission.cause(),
                submission.claim().money().map(Money::amount).orElse(null),
                submission.claim().money().map(Money::currency).orElse(null),
                submission.submittedAt(),
                submission.lastReceivedAt(),
                submission.reviewerName(),
                caller.accountId().equals(submission.reviewerAccountId()),
                decideBy(submission).getFirst());
    }

    private static List<Derivation> decideBy(Submission submission) {
        return Derivation.ofFilingDecision(CourtClock.dateOf(submission.lastReceivedAt()));
    }
}
