package org.comity.hearing.record;

import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;

/** Of which hearing a record is. */
public record Heading(
        UUID hearingId, UUID caseId, String caseNumber, String court, String title, Instant scheduledFor) {
    public static Heading of(Hearing hearing) {
        return new Heading(
                hearing.id(),
                hearing.knownCase().caseId(),
                hearing.knownCase().caseNumber(),
                hearing.knownCase().court(),
                hearing.knownCase().title(),
                hearing.startsAt());
    }
}
