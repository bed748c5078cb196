package org.comity.filing.transfer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param country ISO 3166-1 alpha-2
 * @param approval null within the country, as is {@code assessment}
 * @param fileDigest SHA-256 over the digests of all papers in the order of the index, each on a line of its own; lower-case hexadecimal
 */
@Schema(name = "CaseTransfer", description = "That the file of a case was handed to another court")
record TransferView(
        UUID id,
        String recipient,
        String country,
        String basis,
        @Nullable String approval,
        @Nullable String assessment,
        int papers,
        String fileDigest,
        String transferredByName,
        Instant transferredAt) {
    static TransferView of(Transfer transfer) {
        return new TransferView(
                transfer.id(),
                transfer.recipient(),
                transfer.country(),
                transfer.basis(),
                transfer.approval(),
                transfer.assessment(),
                transfer.papers(),
                transfer.fileDigest(),
                transfer.byName(),
                transfer.at());
    }
}
