package org.comity.filing.transfer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param country ISO 3166-1 alpha-2
 * @param approval null within the country, as are {@code assessment} and {@code consent}
 * @param fileDigest SHA-256 over the digests of all papers in the order of the index, each on a line of its own; lower-case hexadecimal
 * @param decidedByName who let it leave the country or not, with {@code decidedAt} and {@code reasons}; null unless that was decided
 */
@Schema(name = "CaseTransfer", description = "That the file of a case was handed to another court")
record TransferView(
        UUID id,
        String recipient,
        String country,
        String basis,
        @Nullable String approval,
        @Nullable String assessment,
        @Nullable String consent,
        int papers,
        String fileDigest,
        String transferredByName,
        Instant transferredAt,
        Transfer.State state,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String reasons) {
    static TransferView of(Transfer transfer) {
        return new TransferView(
                transfer.id(),
                transfer.recipient(),
                transfer.country(),
                transfer.basis(),
                transfer.approval(),
                transfer.assessment(),
                transfer.consent(),
                transfer.papers(),
                transfer.fileDigest(),
                transfer.byName(),
                transfer.at(),
                transfer.state(),
                transfer.decidedByName(),
                transfer.decidedAt(),
                transfer.reasons());
    }
}
