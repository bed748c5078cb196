package org.comity.filing.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A party asks for something that the parties ask for together.
 *
 * @param kind a code of the kinds of application
 * @param accountIds who acts for the parties that have still to join
 */
public record ApplicationToJoin(UUID caseId, UUID applicationId, String kind, List<UUID> accountIds, Instant madeAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
