package org.comity.filing.nextstep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.comity.filing.application.Application;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.submission.NamedParty;
import org.comity.filing.submission.Submission;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do or to wait for. The screens make one sentence of it, in the reader's language; what the law does to who does
 * nothing stands there with its source.
 *
 * @param turn whose turn it is, as seen by the reader
 * @param actors who of the court does it, for a reader of the court; empty where a party does it, and for parties
 * @param submissionId of a filing that is no case yet; else null
 * @param caseId null for a filing
 * @param caseNumber null where {@code caseId} is
 * @param title of the case, in the court's language; null where {@code caseId} is
 * @param hearingId null if it is about no hearing
 * @param party whom it concerns, of several; null if nobody in particular
 * @param at when a hearing begins; null else
 * @param deadlineId the last day as it stands in the case; null if there is none, and for a filing
 * @param deadline the last day with its derivation; null if no day is set, and while the court has stopped the period
 * @param answerBy the last day, by the court's calendar, where the court has set one that no period of the law counts; null else
 * @param daysLeft days that run once a stopped period goes on; null unless it is stopped
 * @param deed what is to be done or should have been, in the language of the answer; null where {@code kind} says it
 * @param count how many papers, points or filings; null if it is about one thing
 * @param article of the law that the step follows from; null if it follows from no article
 */
@Schema(description = "What to do next or to wait for; a software's reckoning, not a court's act")
public record NextStep(
        Kind kind,
        Turn turn,
        List<CourtActor> actors,
        @Nullable UUID submissionId,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable String title,
        @Nullable UUID hearingId,
        @Nullable NamedParty party,
        @Nullable Instant at,
        @Nullable UUID deadlineId,
        @Nullable Derivation deadline,
        @Nullable LocalDate answerBy,
        @Nullable Integer daysLeft,
        @Nullable String deed,
        @Nullable Integer count,
        @Nullable String article) {

    /** The reader's own duties by their day, then what others are to do. */
    static final Comparator<NextStep> MOST_URGENT_FIRST = Comparator.comparing(NextStep::turn)
            .thenComparing(NextStep::until, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Who is to act. */
    public enum Turn {
        YOURS,
        OTHERS,
        COURTS
    }

    /** What there is to do, and the law that sets the day or says what becomes of who does nothing. */
    @Schema(name = "NextStepKind")
    public enum Kind {
        FINISH_FILING(null),
        CORRECT_FILING("XB 9(2)"),
        AWAIT_REVIEW("XB 9(4)"),
        APPEAL_REFUSAL("CPL 157, 171, 286"),
        AWAIT_REFUSAL_APPEAL("CPL 178"),
        AWAIT_REGISTRATION("J 330"),
        PAY_FEE("FEE 22; J 213"),
        ANSWER("CPL 128, 285"),
        ANSWER_LATE("CPL 128, 285"),
        APPEAL("CPL 171, 286"),
        ANSWER_APPEAL("CPL 174, 286"),
        HAND_IN_EVIDENCE("CPL 68; J 101"),
        EXCHANGE_EVIDENCE("CPL 68; J 101; EV 56"),
        GIVE_OPINIONS("OL 14; J 103"),
        HAND_IN_DOCUMENT(null),
        CONSENT_TO_ONLINE_HEARING("OL 4, 5"),
        ATTEND_HEARING("CPL 146, 147"),
        READ_PAPERS(null),
        AWAIT_SERVICE(null),
        AWAIT_ANSWER("CPL 128, 285"),
        AWAIT_HEARING("CPL 139"),
        AWAIT_DECISION(null),
        AWAIT_EFFECT("J 536"),
        AWAIT_APPEAL("CPL 174"),
        REQUEST_SERVICE("CPL 128"),
        COURT_STEP(null),
        DECIDE_LAPSED(null),
        SCHEDULE_HEARING("CPL 139"),
        REVIEW_FILING("CPL 126; XB 9(4)"),
        REVIEW_UNCORRECTED("XB 9(2)"),
        AWAIT_CORRECTION("XB 9(2)"),
        AWAIT_DEED(null),
        ITEM_MISSING(null),
        DECIDE_LATE_EXHIBIT("CPL 68; J 101, 102"),
        CONFIRM_REPRESENTATIVE("CPL 62"),
        CONFIRM_END("CPL 63"),
        CONFIRM_ADDRESS("J 137"),
        ANSWER_APPLICATION(null),
        DECIDE_APPLICATION(null),
        ANSWER_QUESTION(null),
        CHECK_DOCUMENT(null),
        ISSUE_DOCUMENT(null),
        MEND_DOCUMENT(null),
        HOLD_EXCHANGE("EV 57"),
        GIVE_DECISION("CPL 151, 155"),
        DECIDE_REFUSAL("CPL 126"),
        GIVE_CASE("CPL 40"),
        DECIDE_TRANSFER("DSL 36; PIPL 39, 41, 55");

        private final String article;

        Kind(String article) {
            this.article = article;
        }
    }

    /** What a step is about, as far as it is about anything; the members are those of the step. */
    record Subject(
            @Nullable UUID hearingId,
            @Nullable NamedParty party,
            @Nullable Instant at,
            @Nullable UUID deadlineId,
            @Nullable Derivation deadline,
            @Nullable LocalDate answerBy,
            @Nullable Integer daysLeft,
            @Nullable String deed,
            @Nullable Integer count) {

        static final Subject THE_MATTER = new Subject(null, null, null, null, null, null, null, null, null);

        static Subject of(CaseParty party) {
            return of(party, null);
        }

        /** @param deed what is to be decided for or towards the party, as its papers call it */
        static Subject of(@Nullable CaseParty party, @Nullable String deed) {
            return new Subject(null, named(party), null, null, null, null, null, deed, null);
        }

        /** @param deed to which the party's word is asked for, or null */
        static Subject by(LocalDate answerBy, @Nullable CaseParty party, @Nullable String deed) {
            return new Subject(null, named(party), null, null, null, answerBy, null, deed, null);
        }

        /** An application, by the end that the law sets to the court's decision, if it sets one. */
        static Subject toDecide(Application application, @Nullable CaseParty maker, String deed) {
            if (application.decideBy() == null) {
                return of(maker, deed);
            }
            Derivation counted = application.decideCounted();
            return counted == null
                    ? by(CourtClock.dateOf(application.decideBy()), maker, deed)
                    : new Subject(null, named(maker), null, null, counted, null, null, deed, null);
        }

        static Subject of(String deed) {
            return of(null, deed);
        }

        static Subject of(int count) {
            return new Subject(null, null, null, null, null, null, null, null, count);
        }

        static Subject by(Derivation day, @Nullable Integer count) {
            return new Subject(null, null, null, null, day, null, null, null, count);
        }

        /** @param deed null where the kind of step says what is to be done */
        static Subject by(Deadline day, CaseParty party, @Nullable String deed) {
            boolean stopped = day.daysLeft() != null;
            return new Subject(
                    null,
                    named(party),
                    null,
                    day.id(),
                    stopped ? null : day.derivation(),
                    null,
                    day.daysLeft(),
                    deed,
                    null);
        }

        /** @param party null if it is about all that come */
        static Subject at(CaseState.Hearing hearing, @Nullable CaseParty party) {
            return new Subject(hearing.id(), named(party), hearing.startsAt(), null, null, null, null, null, null);
        }
    }

    private static @Nullable NamedParty named(@Nullable CaseParty party) {
        return party == null ? null : NamedParty.of(party.litigant());
    }

    static NextStep of(Submission submission, Kind kind, Turn turn, Subject subject) {
        return of(submission, kind, new CourtTurns.Whose(turn, List.of()), subject);
    }

    static NextStep of(Submission submission, Kind kind, CourtTurns.Whose whose, Subject subject) {
        return new NextStep(kind, whose, submission.id(), null, null, null, subject);
    }

    static NextStep in(CaseFile file, Kind kind, Turn turn, Subject subject) {
        return in(file, kind, new CourtTurns.Whose(turn, List.of()), subject);
    }

    static NextStep in(CaseFile file, Kind kind, CourtTurns.Whose whose, Subject subject) {
        return new NextStep(kind, whose, null, file.id(), file.number(), file.title(), subject);
    }

    private NextStep(
            Kind kind,
            CourtTurns.Whose whose,
            UUID submissionId,
            UUID caseId,
            String caseNumber,
            String title,
            Subject subject) {
        this(
                kind,
                whose.turn(),
                whose.actors(),
                submissionId,
                caseId,
                caseNumber,
                title,
                subject.hearingId,
                subject.party,
                subject.at,
                subject.deadlineId,
                subject.deadline,
                subject.answerBy,
                subject.daysLeft,
                subject.deed,
                subject.count,
                kind.article);
    }

    private @Nullable Instant until() {
        if (deadline != null) {
            return deadline.closesAt();
        }
        return answerBy == null ? at : CourtClock.endOf(answerBy);
    }
}
