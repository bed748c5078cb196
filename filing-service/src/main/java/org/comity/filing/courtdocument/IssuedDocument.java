package org.comity.filing.courtdocument;

import java.time.LocalDate;
import java.util.List;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anybody is told of an issued document. Only who holds it has its code or its bytes, and reads the same on it.
 *
 * @param sealedDigest SHA-256 of the sealed file; a file with another is not the one that was issued
 * @param stands false if the court took it back
 * @param corrections the rulings that correct it, the earliest first
 */
@Schema(name = "IssuedDocument", description = "What a court issued; nothing of what it says")
public record IssuedDocument(
        Issuer court,
        String kind,
        String reference,
        LocalDate issuedOn,
        String sealSubject,
        String sealedDigest,
        boolean stands,
        List<Correction> corrections) {

    /** @param reference of the ruling */
    @Schema(name = "IssuedCorrection")
    public record Correction(String reference, LocalDate issuedOn) {}

    /** The court that issued it. */
    @Schema(name = "IssuingCourt")
    public record Issuer(String code, String zh, String en) {
        public static Issuer of(String code) {
            Court court = Courts.named(code);
            return new Issuer(court.code(), court.zh(), court.en());
        }
    }
}
