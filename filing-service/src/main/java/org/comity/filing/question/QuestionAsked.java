package org.comity.filing.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Event;

/**
 * A party asks the court something about its case.
 *
 * @param answerBy the court's date by which it means to answer
 */
public record QuestionAsked(UUID caseId, UUID questionId, UUID partyId, LocalDate answerBy, Instant askedAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
