package org.comity.filing.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court set the day of an exchange of evidence, or another one.
 *
 * @param number the first of the case is 1
 * @param day the court's date
 * @param moved whether another day was set before
 */
record EvidenceExchangeSet(UUID caseId, UUID exchangeId, int number, LocalDate day, boolean moved, Instant setAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
