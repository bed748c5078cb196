package org.comity.filing.judgment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a party did with the statement of a conciliation.
 *
 * @param day the court's date
 * @param receiver whom the party had named; null where it received the statement itself, and for a refusal
 * @param notedByName who recorded it, or refused
 */
@Schema(name = "ConciliationAnswer")
public record ConciliationAnswerView(
        UUID partyId,
        ConciliationAnswer.Answer answer,
        LocalDate day,
        @Nullable String receiver,
        String notedByName) {
    static ConciliationAnswerView of(ConciliationAnswer answer) {
        return new ConciliationAnswerView(
                answer.partyId(), answer.answer(), answer.answeredOn(), answer.receiver(), answer.notedByName());
    }
}
