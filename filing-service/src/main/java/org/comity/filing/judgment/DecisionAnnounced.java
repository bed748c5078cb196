package org.comity.filing.judgment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A decision was announced (宣判). Source: CPL 151.
 *
 * @param form how
 * @param day the court's date
 * @param sendBy until when its text is sent to the parties, the court's date
 * @param accountIds who acts for the parties that read it
 */
public record DecisionAnnounced(
        UUID caseId,
        UUID paperId,
        String kind,
        DecisionCourse.Form form,
        LocalDate day,
        LocalDate sendBy,
        List<UUID> accountIds,
        Instant announcedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
