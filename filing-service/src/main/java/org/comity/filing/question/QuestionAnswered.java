package org.comity.filing.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * The court has answered a question.
 *
 * @param accountIds who acts for the parties that read the answer
 */
public record QuestionAnswered(UUID caseId, UUID questionId, UUID partyId, List<UUID> accountIds, Instant answeredAt)
        implements Event {
    @Override
    public UUID subject() {
        return caseId;
    }
}
