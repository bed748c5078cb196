package org.comity.hearing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.stage.Stage;

/** Of which hearing a record is. {@code stage} is null of a hearing, as in every record of earlier releases: those stay what was signed. */
public record Heading(
        UUID hearingId,
        UUID caseId,
        String caseNumber,
        String court,
        String title,
        Instant scheduledFor,
        @JsonInclude(JsonInclude.Include.NON_NULL) Stage stage) {}
