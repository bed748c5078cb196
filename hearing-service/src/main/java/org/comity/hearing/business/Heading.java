package org.comity.hearing.business;

import java.time.Instant;
import java.util.UUID;

/** Of which hearing a record is. */
public record Heading(
        UUID hearingId, UUID caseId, String caseNumber, String court, String title, Instant scheduledFor) {}
