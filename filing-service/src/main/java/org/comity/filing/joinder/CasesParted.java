package org.comity.filing.joinder;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Two cases are heard apart again; said of each of them.
 *
 * @param fromCaseId the other one
 * @param led whether this one led
 */
public record CasesParted(UUID caseId, UUID fromCaseId, String fromNumber, boolean led, Instant partedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
