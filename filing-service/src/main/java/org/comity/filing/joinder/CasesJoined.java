package org.comity.filing.joinder;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Two cases are heard together from now on; said of each of them.
 *
 * @param withCaseId the other one
 * @param leads whether this one leads, in which the hearings are set
 */
public record CasesJoined(UUID caseId, UUID withCaseId, String withNumber, boolean leads, Instant joinedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
