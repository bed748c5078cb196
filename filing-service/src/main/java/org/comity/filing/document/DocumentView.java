package org.comity.filing.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.document.check.Unusual;
import org.comity.filing.document.scan.Scan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document as people with access see it; the bytes are at {@code /api/filing/documents/{digest}}.
 *
 * @param mediaType by its content, such as {@code image/jpeg}
 * @param pages 0 for what has none, such as sound
 * @param unusual about a PDF that is kept all the same, and shown as pictures of its pages; empty if nothing is
 * @param scan whether it was looked through for viruses when it came
 * @param photographOf the PDF of which one page was made of this picture; null for all else
 * @param photographPage which page of that PDF, from 1; null for all else
 */
@Schema(description = "A document; fetch the bytes by its digest")
public record DocumentView(
        UUID id,
        String digest,
        DocumentKind kind,
        String language,
        String title,
        String filename,
        String mediaType,
        long bytes,
        int pages,
        List<Unusual> unusual,
        Scan scan,
        @Nullable UUID translationOf,
        @Nullable String translator,
        boolean certified,
        @Nullable UUID photographOf,
        @Nullable Integer photographPage,
        Instant uploadedAt) {

    public static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.digest(),
                document.kind(),
                document.language(),
                document.title(),
                document.filename(),
                document.type().mediaType(),
                document.bytes(),
                document.pages(),
                document.unusual(),
                document.scan(),
                document.translationOf(),
                document.translator(),
                document.isCertified(),
                document.photographOf(),
                document.photographPage(),
                document.uploadedAt());
    }
}
