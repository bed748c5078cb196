package org.comity.filing.paper;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** Who had handed a paper in took it back before anybody of another side had opened it. */
public record PaperWithdrawn(UUID caseId, UUID paperId, Instant withdrawnAt) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
