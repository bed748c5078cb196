package org.comity.filing.courtdocument;

import java.time.LocalDate;
import java.util.List;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What anybody is told of an issued document. Only who holds it has its code or its bytes, and reads the same on it.
 *
 * @param sealedDigest SHA-256 of the sealed file; a file with another is not the one that was issued
 * @param stands false if the court took it back
 * @param validUntil the court's date until which an order may be used; null for what has no such day
 * @param returnedOn the court's date on which the order came back, after which it is used no more; null before, and for what does not
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
        @Nullable LocalDate validUntil,
        @Nullable LocalDate returnedOn,
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
