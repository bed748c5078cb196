package org.comity.hearing.record;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/** The record of a hearing is closed; {@code recordDigest} is the SHA-256 (hex) of the sealed record. */
public record HearingRecordSealed(UUID caseId, UUID hearingId, String recordDigest, Instant sealedAt) implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
