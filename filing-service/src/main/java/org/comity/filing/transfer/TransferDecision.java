package org.comity.filing.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reasons what was weighed; they stand with the transfer */
@Schema(name = "CaseTransferDecision")
record TransferDecision(
        @NotNull Boolean granted, @NotNull @Size(max = 1000) String reasons) {
    TransferDecision {
        reasons = PlainText.isBlank(reasons) ? null : PlainText.strip(reasons);
    }
}
