package org.comity.filing.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.Readers;
import org.comity.filing.document.check.Unusual;
import org.comity.filing.document.scan.Scan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A paper as the reader sees it; its bytes are at {@code file} below it.
 *
 * @param partyId null for the court's, and for what came with the filing
 * @param onPaper null for what was handed in here
 * @param enteredByName of the clerk who entered what came on paper; else null
 * @param namedReaders the ids of the parties that read it, where {@code readers} are named; else empty
 * @param mediaType by its content, such as {@code image/jpeg}
 * @param pages 0 for what has none, such as sound
 * @param unusual about a PDF that is kept all the same, and shown as pictures of its pages; empty if nothing is
 * @param scan whether it was looked through for viruses when it came
 * @param claimed the sum that is claimed with it, on which its fee is computed; null if none is
 * @param originalTitle null for an original
 * @param photographOf the PDF of which one page was made of this picture; null for all else
 * @param photographPage which page of that PDF, from 1; null for all else
 * @param photographOfTitle of that PDF; null for all else
 * @param shownAt since when all read it that may: later than it was handed in where it was kept for an exchange of evidence; null for a
 *     draft
 * @param keptForExchange whether its own side and the court read it alone until an exchange of evidence
 * @param own whether the reader's account handed it in
 * @param unseen whether somebody else handed it in after the reader last looked at the papers of the case
 * @param withdrawable whether the reader's account may still take it back; a photograph of a page goes with its PDF
 */
@Schema(name = "Paper", description = "A paper of a case; its bytes are at .../papers/{id}/file")
public record PaperView(
        UUID id,
        long version,
        Paper.State state,
        String kind,
        Side side,
        @Nullable UUID partyId,
        String authorName,
        @Nullable OnPaper onPaper,
        @Nullable String enteredByName,
        Readers readers,
        List<UUID> namedReaders,
        String language,
        String title,
        @Nullable String purpose,
        @Nullable String source,
        @Nullable Claimed claimed,
        @Nullable UUID translationOf,
        @Nullable String originalTitle,
        @Nullable String translator,
        boolean certified,
        @Nullable UUID photographOf,
        @Nullable Integer photographPage,
        @Nullable String photographOfTitle,
        String digest,
        String filename,
        String mediaType,
        long bytes,
        int pages,
        List<Unusual> unusual,
        Scan scan,
        Instant receivedAt,
        @Nullable Instant filedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant shownAt,
        boolean keptForExchange,
        boolean own,
        boolean unseen,
        boolean withdrawable) {

    /**
     * @param titles of what is translated and of what was made of photographs
     * @param seenUpTo until when the reader has seen the papers of the case
     */
    static PaperView of(Paper paper, Standing reader, Map<UUID, String> titles, Instant seenUpTo) {
        boolean own = reader.isAuthorOf(paper);
        return new PaperView(
                paper.id(),
                paper.version(),
                paper.state(),
                paper.kind(),
                paper.author().side(),
                paper.author().partyId(),
                paper.author().name(),
                paper.onPaper(),
                paper.enteredByName(),
                paper.readers(),
                paper.namedReaders(),
                paper.language(),
                paper.title(),
                paper.purpose(),
                paper.source(),
                paper.claimed(),
                paper.translationOf(),
                titleOf(paper.translationOf(), titles),
                paper.translator(),
                paper.isCertified(),
                paper.photographOf(),
                paper.photographPage(),
                titleOf(paper.photographOf(), titles),
                paper.digest(),
                paper.filename(),
                paper.type().mediaType(),
                paper.bytes(),
                paper.pages(),
                paper.unusual(),
                paper.scan(),
                paper.receivedAt(),
                paper.filedAt(),
                paper.withdrawnAt(),
                paper.shownAt(),
                paper.keptFor() != null,
                own,
                !own && !paper.isDraft() && paper.shownAt().isAfter(seenUpTo),
                own && paper.isFiled() && paper.isUnread() && !paper.isPhotograph());
    }

    private static String titleOf(UUID id, Map<UUID, String> titles) {
        return id == null ? null : titles.get(id);
    }
}
