package org.comity.filing.judgment;

import java.time.Instant;
import java.util.UUID;
import org.comity.filing.courtdocument.CourtDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a ruling of the court corrects in a decision. The decision itself stays as it was issued.
 *
 * @param paperId the ruling
 * @param passage as it stands, in Chinese
 * @param correctedTo as it is to be read, in Chinese
 */
@Schema(name = "DecisionCorrection")
public record Correction(UUID paperId, Instant issuedAt, String passage, String correctedTo) {
    static Correction of(CourtDocument ruling) {
        return new Correction(
                ruling.paperId(),
                ruling.issuedAt(),
                ruling.fields().get("PASSAGE"),
                ruling.fields().get("CORRECTED_TO"));
    }
}
