package org.comity.filing.courtdocument;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.Readers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document that the court makes, as its people see it.
 *
 * @param reference how it is cited; null until it is issued
 * @param language in which it is written beside Chinese; {@code zh-CN} for Chinese alone
 * @param namedReaders the ids of the parties that read it, where {@code readers} are named; else empty
 * @param hasFile whether what was written elsewhere is there; false for what is drawn
 * @param returnReason why it was last given back
 * @param sealSubject whom the certificate of its seal names
 * @param paperId the paper that it became
 * @param mayCheck whether the reader is one who checks it
 */
@Schema(name = "CourtDocument", description = "A document that the court makes; its draft is at .../preview")
public record CourtDocumentView(
        UUID id,
        long version,
        CourtDocument.State state,
        String kind,
        @Nullable String reference,
        String language,
        Readers readers,
        Set<UUID> namedReaders,
        Map<String, String> fields,
        boolean hasFile,
        String draftedByName,
        Instant draftedAt,
        @Nullable String returnReason,
        @Nullable String checkedByName,
        @Nullable Instant checkedAt,
        @Nullable String issuedByName,
        @Nullable Instant issuedAt,
        @Nullable String sealSubject,
        @Nullable String checkCode,
        @Nullable String sealedDigest,
        @Nullable UUID paperId,
        boolean mayCheck) {

    static CourtDocumentView of(CourtDocument document, String reference, boolean mayCheck) {
        return new CourtDocumentView(
                document.id(),
                document.version(),
                document.state(),
                document.kind(),
                reference,
                document.language(),
                document.readers(),
                document.namedReaders(),
                document.fields(),
                document.digest() != null,
                document.draftedByName(),
                document.draftedAt(),
                document.returnReason(),
                document.checkedByName(),
                document.checkedAt(),
                document.issuedByName(),
                document.issuedAt(),
                document.sealSubject(),
                document.checkCode(),
                document.sealedDigest(),
                document.paperId(),
                mayCheck);
    }
}
