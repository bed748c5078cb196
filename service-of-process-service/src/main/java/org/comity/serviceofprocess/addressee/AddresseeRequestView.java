package org.comity.serviceofprocess.addressee;

import java.time.Instant;
import java.util.UUID;
import org.comity.serviceofprocess.addressee.AddresseeRequest.Kind;
import org.comity.serviceofprocess.addressee.CourtAnswer.Outcome;
import org.comity.serviceofprocess.mail.Sending;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an addressee asked, as the addressee reads it.
 *
 * @param days how many more; null unless more time was asked for
 * @param language of the interpreter; null of other kinds
 * @param name who asked
 * @param answer null while nobody answered
 */
@Schema(name = "AddresseeRequest")
record AddresseeRequestView(
        UUID id,
        Kind kind,
        String words,
        @Nullable Integer days,
        @Nullable String language,
        String name,
        String capacity,
        Instant askedAt,
        @Nullable AnswerView answer) {

    /**
     * @param granted whether the application as which it was passed on was granted; null while it is not decided, and of other answers
     */
    @Schema(name = "AddresseeRequestAnswer")
    record AnswerView(
            Outcome outcome,
            String words,
            Instant at,
            @Nullable Boolean granted,
            @Nullable Instant decidedAt) {}

    /**
     * As the court reads it.
     *
     * @param answeredBy null while nobody answered
     * @param mail what became of the mail that told the answer; null before, and where the account is told
     * @param mayPassOn whether it can be passed on as an application of the party now
     */
    @Schema(name = "AddresseeRequestAtCourt")
    record AtCourt(
            AddresseeRequestView request,
            @Nullable String answeredBy,
            @Nullable Sending mail,
            boolean mayPassOn) {}

    static AddresseeRequestView of(AddresseeRequest asked) {
        return new AddresseeRequestView(
                asked.id(),
                asked.kind(),
                asked.words(),
                asked.days(),
                asked.language(),
                asked.name(),
                asked.capacity(),
                asked.askedAt(),
                asked.answer()
                        .map(answer -> new AnswerView(
                                answer.outcome(), answer.words(), answer.at(), asked.granted(), asked.decidedAt()))
                        .orElse(null));
    }

    static AtCourt atCourt(AddresseeRequest asked, boolean mayPassOn) {
        return new AtCourt(
                of(asked),
                asked.answer().map(CourtAnswer::byName).orElse(null),
                asked.mailing().map(AnswerSending::sending).orElse(null),
                mayPassOn && asked.answer().isEmpty());
    }
}
