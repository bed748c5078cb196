package org.comity.filing.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.Readers;
import org.comity.filing.document.check.FileType;
import org.jspecify.annotations.Nullable;

/**
 * A paper that came with its case from another court, where it was handed in.
 *
 * @param party whose it is; null for the court, and for what came with the filing
 * @param author the same for all papers of one account there, and no account here
 * @param namedReaders where {@code readers} is NAMED; else empty
 * @param translationOf the place among the papers of that of which this is a translation; null for an original
 * @param photographOf the place of the PDF of which one page was made of this picture; null for all else
 * @param photographPage which page of that PDF, from 1; null for all else
 * @param pages 0 for what has none
 * @param claimed the sum that is claimed with it; null if none is
 */
public record ArrivedPaper(
        String kind,
        Side side,
        @Nullable UUID party,
        UUID author,
        String authorName,
        Readers readers,
        List<UUID> namedReaders,
        String language,
        String title,
        @Nullable String purpose,
        @Nullable String source,
        @Nullable Integer translationOf,
        @Nullable String translator,
        boolean certified,
        @Nullable Integer photographOf,
        @Nullable Integer photographPage,
        String digest,
        long bytes,
        FileType type,
        String filename,
        int pages,
        Instant receivedAt,
        Instant filedAt,
        @Nullable OnPaper onPaper,
        @Nullable Claimed claimed) {}
