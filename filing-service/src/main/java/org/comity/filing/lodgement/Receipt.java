package org.comity.filing.lodgement;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.comity.filing.proof.Given;
import org.comity.filing.submission.Reference;
import org.comity.filing.submission.Submission;
import org.comity.http.ZoneClock;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Proof for the filer that the court has the submission, and since when: the exact instant by the court's clock and by the
 * filer's own, both zones named.
 *
 * @param reference to say on the telephone
 * @param claimAmount null where no amount is claimed, as its currency
 * @param filedAt the first time it reached the court; a cure does not move it
 * @param receivedAt the last time it reached the court
 * @param contentDigest SHA-256 over everything that was signed
 * @param ahead how many submissions the same court has to look at before this one; 1,000 stands for that many or more
 * @param decisionDue by when the court decides, by the earlier of two clocks; undecided by then, it registers first. Source: CPL 126;
 *     XB 9(4)
 * @param decisionDueByOtherClock the later end
 * @param provable whether the evidence log has it, so that its proof can be fetched; what was received before there was one is not
 */
@Schema(description = "The court's receipt with the exact instant in both time zones")
public record Receipt(
        UUID submissionId,
        String reference,
        String court,
        List<String> plaintiffs,
        List<String> defendants,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal claimAmount,

        @Nullable String claimCurrency,
        Instant filedAt,
        OffsetDateTime filedByCourtClock,
        OffsetDateTime filedByFilerClock,
        Instant receivedAt,
        OffsetDateTime receivedByCourtClock,
        String courtZone,
        OffsetDateTime receivedByFilerClock,
        String filerZone,
        String signedBy,
        String contentDigest,
        List<Paper> documents,
        long ahead,
        Derivation decisionDue,
        Derivation decisionDueByOtherClock,
        boolean provable) {

    @Schema(name = "ReceiptDocument")
    public record Paper(String title, String digest, int pages) {}

    static Receipt of(Submission submission, Given given, long ahead, boolean provable, ZoneId filerZone) {
        Instant filed = submission.submittedAt();
        Instant received = submission.lastReceivedAt();
        List<Derivation> decision = Derivation.ofFilingDecision(CourtClock.dateOf(received));
        return new Receipt(
                submission.id(),
                Reference.of(submission.id()),
                given.court(),
                given.plaintiffs(),
                given.defendants(),
                given.claimAmount() == null ? null : new BigDecimal(given.claimAmount()),
                given.claimCurrency(),
                filed,
                filed.atZone(CourtClock.ZONE).toOffsetDateTime(),
                ZoneClock.at(filed, filerZone),
                received,
                received.atZone(CourtClock.ZONE).toOffsetDateTime(),
                CourtClock.ZONE.getId(),
                ZoneClock.at(received, filerZone),
                filerZone.getId(),
                given.signedBy(),
                given.contentDigest(),
                given.documents().stream()
                        .map(each -> new Paper(each.title(), each.digest(), each.pages()))
                        .toList(),
                ahead,
                decision.getFirst(),
                decision.getLast(),
                provable);
    }
}
