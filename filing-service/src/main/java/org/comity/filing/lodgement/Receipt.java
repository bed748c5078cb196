package org.comity.filing.lodgement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.comity.filing.document.Document;
import org.comity.filing.submission.Submission;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proof for the filer that the court has the submission, and since when: the exact instant by the court's clock and by the
 * filer's own, both zones named.
 *
 * @param filedAt the first time it reached the court; a cure does not move it
 * @param receivedAt the last time it reached the court
 * @param contentDigest SHA-256 over everything that was signed
 * @param ahead how many submissions the same court has to look at before this one; 1,000 stands for that many or more
 * @param decisionDue by when the court decides. Source: XB 9(4)
 */
@Schema(description = "The court's receipt with the exact instant in both time zones")
public record Receipt(
        UUID submissionId,
        String court,
        Instant filedAt,
        Instant receivedAt,
        OffsetDateTime receivedByCourtClock,
        String courtZone,
        OffsetDateTime receivedByFilerClock,
        String filerZone,
        String signedBy,
        String contentDigest,
        List<Paper> documents,
        long ahead,
        Derivation decisionDue) {

    @Schema(name = "ReceiptDocument")
    public record Paper(String title, String digest, int pages) {}

    static Receipt of(Submission submission, List<Document> documents, long ahead, ZoneId filerZone) {
        Instant received = submission.lastReceivedAt();
        return new Receipt(
                submission.id(),
                submission.court(),
                submission.submittedAt(),
                received,
                received.atZone(CourtClock.ZONE).toOffsetDateTime(),
                CourtClock.ZONE.getId(),
                received.atZone(filerZone).toOffsetDateTime(),
                filerZone.getId(),
                submission.signature().name(),
                submission.signature().digest(),
                documents.stream()
                        .map(document -> new Paper(document.title(), document.digest(), document.pages()))
                        .toList(),
                ahead,
                Derivation.of(ProceduralPeriods.FILING_DECISION, CourtClock.dateOf(received)));
    }
}
