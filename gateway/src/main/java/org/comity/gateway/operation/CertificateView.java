package org.comity.gateway.operation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A certificate on which people or papers depend.
 *
 * @param of the code of the court whose seal it is, or the host at which people open the court
 * @param until the last instant at which it holds; null if nobody could be asked
 * @param daysLeft whole days until then; negative once it has ended, null as {@code until} is
 */
@Schema(
        name = "OperationCertificate",
        description = "A certificate on which people or papers depend, and until when it holds")
public record CertificateView(
        Kind kind,
        String of,
        @Nullable Instant until,
        @Nullable Long daysLeft) {
    @Schema(name = "OperationCertificateKind")
    public enum Kind {
        /** Of the address people open; where TLS ends before the gateway, whoever ends it has it. */
        ADDRESS,
        /** With which a court seals its papers. */
        SEAL
    }
}
