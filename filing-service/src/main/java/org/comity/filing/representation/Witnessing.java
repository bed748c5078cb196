package org.comity.filing.representation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a judge saw the power of attorney signed over video, or did not witness it; the record of that is sealed. Source: Provisions on online
 * filing for cross-border litigants art. 6.
 *
 * @param hearingId of the meeting, under which hearing-service has its record
 * @param reason why it was not witnessed; null where it was
 * @param paperDigest SHA-256 of what was signed, in hexadecimal; null where it was not witnessed, as firm and licence of the lawyer
 * @param judge the name of who presided
 * @param recordDigest SHA-256 of the sealed record, in hexadecimal
 * @param witnessedAt when the judge found so
 */
@Schema(
        name = "AttorneyWitnessing",
        description = "That a judge saw a power of attorney signed over video, or would not witness it")
public record Witnessing(
        UUID hearingId,
        boolean witnessed,
        @Nullable String reason,
        @Nullable String paperDigest,
        String judge,
        @Nullable String firm,
        @Nullable String licence,
        String recordDigest,
        Instant witnessedAt) {}
