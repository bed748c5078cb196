package org.comity.filing.courtdocument;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A document of the court waits to be checked.
 *
 * @param kind a code of the kinds of paper
 * @param checkerAccountIds who of those that work on the case may check it
 */
record CourtDocumentSent(UUID caseId, UUID documentId, String kind, List<UUID> checkerAccountIds, Instant sentAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
