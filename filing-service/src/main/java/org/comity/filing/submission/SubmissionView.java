package org.comity.filing.submission;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.deficiency.DeficiencyNoticeView;
import org.comity.filing.document.DocumentView;
import org.comity.filing.fee.Money;
import org.comity.filing.forwarding.ForwardingView;
import org.comity.law.AttorneyWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission as its filer and the clerks of its court see it. */
@Schema(description = "A submission with everything in it; send its version with the next change")
public record SubmissionView(
        UUID id,

        @Schema(description = "To say on the telephone") String reference,

        long version,
        Status status,
        Status.Tab tab,
        String filerName,
        @Nullable String partyType,
        @Nullable String court,
        @Nullable String cause,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal claimAmount,

        @Nullable String claimCurrency,

        @Schema(description = "The filer said that the claim asks for no amount")
        boolean withoutAmount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal exchangeRate,

        @Nullable LocalDate exchangeRateOn,
        String claims,
        String facts,
        String jurisdictionBasis,
        @Nullable Instant warningAcknowledgedAt,
        List<Litigant> litigants,
        List<AttorneyStep> powerOfAttorney,
        @Nullable AttorneyWay attorneyWay,
        @Nullable Capacity capacity,
        @Nullable JurisdictionAnswers jurisdiction,
        List<DocumentView> documents,
        @Nullable Signature signature,
        @Nullable Instant submittedAt,
        @Nullable Instant lastReceivedAt,
        Instant changedAt,
        String changedByName,
        @Nullable UUID reviewerAccountId,
        @Nullable String reviewerName,
        @Nullable Decision decision,

        @Schema(
                description =
                        "When this court noted that the court of appeal set its refusal aside and ordered that a case is registered")
        @Nullable
        Instant registrationOrderedAt,

        @Nullable UUID caseId,
        List<DeficiencyNoticeView> notices,

        @Schema(
                description =
                        "From which court to which it was passed on, the first first; its court is where it is now")
        List<ForwardingView> forwardings) {

    /** A line of a filer's list. */
    @Schema(name = "SubmissionLine")
    public record Line(
            UUID id,
            Status status,
            Status.Tab tab,
            @Nullable String court,
            @Nullable String cause,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal claimAmount,

            @Nullable String claimCurrency,
            List<NamedParty> parties,
            @Nullable Instant submittedAt,
            Instant changedAt,
            @Nullable UUID caseId) {

        public static Line of(Submission submission) {
            return new Line(
                    submission.id(),
                    submission.status(),
                    submission.status().tab(),
                    submission.court(),
                    submission.cause(),
                    submission.claim().money().map(Money::amount).orElse(null),
                    submission.claim().money().map(Money::currency).orElse(null),
                    NamedParty.of(submission.litigants()),
                    submission.submittedAt(),
                    submission.changedAt(),
                    submission.caseId());
        }
    }

    static SubmissionView of(
            Submission submission,
            List<DocumentView> documents,
            List<DeficiencyNoticeView> notices,
            List<ForwardingView> forwardings) {
        return new SubmissionView(
                submission.id(),
                Reference.of(submission.id()),
                submission.version(),
                submission.status(),
                submission.status().tab(),
                submission.filerName(),
                submission.partyType(),
                submission.court(),
                submission.cause(),
                submission.claim().money().map(Money::amount).orElse(null),
                submission.claim().money().map(Money::currency).orElse(null),
                submission.claim().isWithoutAmount(),
                submission.claim().exchangeRate(),
                submission.claim().exchangeRateOn(),
                submission.claims(),
                submission.facts(),
                submission.jurisdictionBasis(),
                submission.warningAcknowledgedAt(),
                submission.litigants().all(),
                submission.powerOfAttorney().steps(),
                submission.attorneyWay(),
                submission.capacity(),
                submission.jurisdictionAnswers(),
                documents,
                submission.signature(),
                submission.submittedAt(),
                submission.lastReceivedAt(),
                submission.changedAt(),
                submission.changedByName(),
                submission.reviewerAccountId(),
                submission.reviewerName(),
                submission.decision(),
                submission.registrationOrderedAt(),
                submission.caseId(),
                notices,
                forwardings);
    }
}
