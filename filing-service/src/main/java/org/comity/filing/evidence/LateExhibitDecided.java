package org.comity.filing.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/** A judge decided whether evidence that came late is taken. @param readerAccountIds the accounts of the parties that read it */
public record LateExhibitDecided(
        UUID caseId,
        UUID paperId,
        LateExhibit.Outcome outcome,
        String grounds,
        List<UUID> readerAccountIds,
        Instant decidedAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
