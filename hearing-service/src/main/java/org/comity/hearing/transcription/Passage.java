package org.comity.hearing.transcription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Segments of a recording that follow each other.
 *
 * @param from in UTC, by the clock of the room
 */
@Embeddable
record Passage(
        UUID recordingId,
        int first,
        int last,
        @Column(name = "from_at") Instant from,
        @Column(name = "until_at") Instant until) {}
