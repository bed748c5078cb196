package org.comity.filing.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;
import org.comity.filing.casefile.Readers;

/**
 * A party or the court handed a paper in.
 *
 * @param entered whether a clerk entered it for a party that handed it in on paper
 * @param readers which sides read it
 * @param readerPartyIds the parties that read it, where readers are named; else empty
 * @param pages 0 for what has none, such as sound
 * @param extension what the name of such a file ends with, without the dot
 * @param readerAccountIds the accounts that may read it now, without its author's
 * @param photographOf the PDF of which one page was made of this picture, and beside which it is handed in; null for all else
 * @param photographPage which page of that PDF, from 1; null for all else
 */
public record PaperFiled(
        UUID caseId,
        UUID paperId,
        String kind,
        Side side,
        UUID authorAccountId,
        boolean entered,
        Readers readers,
        List<UUID> readerPartyIds,
        List<UUID> readerAccountIds,
        String digest,
        String title,
        String language,
        int pages,
        String mediaType,
        String extension,
        UUID translationOf,
        UUID photographOf,
        Integer photographPage,
        Instant filedAt)
        implements Event {

    /** @param accounts of those who may read it now, without its author's */
    static PaperFiled of(Paper paper, List<UUID> accounts) {
        return new PaperFiled(
                paper.caseId(),
                paper.id(),
                paper.kind(),
                paper.author().side(),
                paper.author().accountId(),
                paper.isEntered(),
                paper.readers(),
                paper.namedReaders(),
                accounts,
                paper.digest(),
                paper.title(),
                paper.language(),
                paper.pages(),
                paper.type().mediaType(),
                paper.type().extension(),
                paper.translationOf(),
                paper.photographOf(),
                paper.photographPage(),
                paper.filedAt());
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
