package org.comity.filing.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param partyId whose question it is
 * @param answerBy the court's date by which it means to answer; the law sets no day
 * @param answer null until it is answered, as the others about the answer
 * @param forAll whether every party reads it; else the side that asked, and the court
 * @param own whether the caller acts for the party
 * @param mayAnswer whether the caller may answer it now
 */
@Schema(name = "Question")
public record QuestionView(
        UUID id,
        long version,
        UUID partyId,
        Question.State state,
        String text,
        String askedByName,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable String answer,
        boolean forAll,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        boolean own,
        boolean mayAnswer) {

    static QuestionView of(Question question, boolean own, boolean mayAnswer) {
        return new QuestionView(
                question.id(),
                question.version(),
                question.partyId(),
                question.state(),
                question.text(),
                question.askedByName(),
                question.askedAt(),
                question.answerBy(),
                question.answer(),
                question.isForAll(),
                question.answeredByName(),
                question.answeredAt(),
                own,
                mayAnswer && question.state() == Question.State.OPEN);
    }
}
