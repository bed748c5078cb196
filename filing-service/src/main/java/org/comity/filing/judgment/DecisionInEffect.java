package org.comity.filing.judgment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A judge recorded that a decision is in effect. Source: J 536; CPL 100.
 *
 * @param effectiveOn the first day of effect, the court's date
 * @param accountIds who acts for the parties that read it
 */
public record DecisionInEffect(
        UUID caseId, UUID paperId, String kind, LocalDate effectiveOn, List<UUID> accountIds, Instant recordedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
