package org.comity.hearing.record;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A judge saw, or would not see, a power of attorney signed, and the record of it is sealed.
 *
 * @param witnessed whether the judge found it to be the party's will; else {@code reason} says why not
 * @param paperDigest SHA-256 of the wording, in hexadecimal; null where it was not witnessed
 * @param judge who presided
 * @param firm of the lawyer, and {@code licence}; null where it was not witnessed
 * @param recordDigest SHA-256 of the sealed record
 */
public record PowerOfAttorneyWitnessed(
        UUID caseId,
        UUID hearingId,
        UUID representationId,
        UUID partyId,
        boolean witnessed,
        String reason,
        String paperDigest,
        String judge,
        String firm,
        String licence,
        String recordDigest,
        Instant witnessedAt,
        Instant sealedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
