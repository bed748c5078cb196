package org.comity.filing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court hears the other side on an application.
 *
 * @param accountIds who acts for that side
 * @param answerBy the court's date, its last
 */
public record ApplicationAsked(
        UUID caseId, UUID applicationId, String kind, List<UUID> accountIds, LocalDate answerBy, Instant askedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
