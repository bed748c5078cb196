package org.comity.filing.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A person of the court saw the original of an exhibit and noted whether the copy agrees with it.
 *
 * @param readerAccountIds the accounts of the parties that read the exhibit
 */
record OriginalNoted(UUID caseId, UUID paperId, boolean agrees, List<UUID> readerAccountIds, Instant notedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
