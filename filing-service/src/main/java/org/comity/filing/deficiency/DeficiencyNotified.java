package org.comity.filing.deficiency;

import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Event;

/** A clerk told the filer all defects. {@code cureBy} is the court's date. */
public record DeficiencyNotified(UUID submissionId, UUID filerAccountId, int itemCount, LocalDate cureBy)
        implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
