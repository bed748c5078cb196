package org.comity.filing.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The ruling that no case is registered was served on the filer; both days are the court's.
 *
 * @param appealBy the last day to appeal
 */
record RefusalServed(UUID submissionId, UUID filerAccountId, LocalDate servedOn, LocalDate appealBy) implements Event {
    @Override
    public UUID subject() {
        return submissionId;
    }
}
