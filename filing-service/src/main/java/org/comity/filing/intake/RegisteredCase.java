package org.comity.filing.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.Origin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param reference null if the registrar gave none
 * @param registeredOn the court's date
 */
@Schema(description = "A case that came onto the register without a submission")
public record RegisteredCase(
        UUID caseId,
        String caseNumber,
        @Nullable String reference,
        Origin origin,
        boolean takenOver,
        LocalDate registeredOn,
        Instant registeredAt) {
    static RegisteredCase of(CaseFile file, String reference) {
        return new RegisteredCase(
                file.id(),
                file.number(),
                reference,
                file.origin(),
                file.isTakenOver(),
                file.registeredOn(),
                file.registeredAt());
    }
}
