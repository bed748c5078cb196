package org.comity.filing.nextstep;

import static org.comity.filing.nextstep.NextStep.MOST_URGENT_FIRST;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.filing.application.Application;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.CourtDocument;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.nextstep.NextStep.Kind;
import org.comity.filing.nextstep.NextStep.Subject;
import org.comity.filing.nextstep.NextStep.Turn;
import org.comity.law.ApplicationKinds;
import org.comity.law.CaseClock.Act;
import org.comity.law.PaperKinds;

/** What a case asks of who acts for a party, or has them wait for: rules without a database or a clock. */
final class CaseSteps {
    private final CaseState state;
    private final Instant now;

    private CaseSteps(CaseState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /**
     * For one who acts for a party: what is to be done, or else what the case waits for; never empty.
     *
     * @param language in which what is asked of the court is named
     */
    static List<NextStep> forParty(CaseState state, Locale language, Instant now) {
        CaseSteps steps = new CaseSteps(state, now);
        List<NextStep> own = Stream.of(
                        steps.due(),
                        steps.asked(language),
                        steps.exchange(),
                        steps.opinions(),
                        steps.hearing(),
                        steps.papers())
                .flatMap(each -> each)
                .sorted(MOST_URGENT_FIRST)
                .toList();
        return own.isEmpty() ? steps.waitsFor().stream().toList() : own;
    }

    /** What the reader's own parties have to do by a last day. For what came late the court says what follows. */
    private Stream<NextStep> due() {
        return state.open()
                .filter(deadline -> deadline.metBy() == null)
                .flatMap(deadline -> state.concernedBy(deadline).stream()
                        .filter(state::isOwn)
                        .limit(1)
                        .flatMap(party -> dueOf(deadline).map(kind -> yours(kind, Subject.by(deadline, party, null)))));
    }

    private Stream<Kind> dueOf(Deadline deadline) {
        boolean over = deadline.isOver(now);
        return switch (deadline.callsFor()) {
            case ANSWER -> answer(deadline, over);
            case DOCUMENT -> Stream.of(Kind.HAND_IN_DOCUMENT);
            // Whether it is paid nobody here knows, so it is asked for only until its last day. Source: FEE 22
            case PAYMENT -> over ? Stream.empty() : Stream.of(Kind.PAY_FEE);
            case APPEAL -> over ? Stream.empty() : Stream.of(Kind.APPEAL);
            // Until an exchange that is to come: one sentence says both. Source: EV 56
            case EVIDENCE -> over || state.hasExchangeAhead(now) ? Stream.empty() : Stream.of(Kind.HAND_IN_EVIDENCE);
            case CURE, COURT_STEP -> Stream.empty();
        };
    }

    /** Late is not forbidden: the court goes on without, and decides what it takes. Source: CPL 128, 285 */
    private static Stream<Kind> answer(Deadline deadline, boolean over) {
        if (CaseState.PETITION.equals(deadline.paperKind())) {
            return over ? Stream.empty() : Stream.of(Kind.ANSWER_APPEAL);
        }
        return Stream.of(over ? Kind.ANSWER_LATE : Kind.ANSWER);
    }

    /** What the other side asks of the court, and to what the reader's side may say something. */
    private Stream<NextStep> asked(Locale language) {
        return state.applications().stream()
                .filter(application -> application.isWithTheOtherSide(now))
                .filter(application ->
                        state.ownParties().stream().noneMatch(party -> party.role() == application.side()))
                .map(application -> yours(
                        Kind.ANSWER_APPLICATION,
                        Subject.by(
                                application.answerBy(),
                                state.party(application.partyId()),
                                title(application, language))));
    }

    static String title(Application application, Locale language) {
        return ApplicationKinds.find(application.kind())
                .map(kind -> kind.title(language))
                .orElseThrow();
    }

    static String title(CourtDocument document, Locale language) {
        return PaperKinds.find(document.kind())
                .map(kind -> kind.title(language))
                .orElseThrow();
    }

    /** What somebody of the court has to do to one that is no first draft. */
    static Kind asked(CourtDocument document) {
        return switch (document.state()) {
            case IN_CHECK -> Kind.CHECK_DOCUMENT;
            case CHECKED -> Kind.ISSUE_DOCUMENT;
            case DRAFT, ISSUED -> Kind.MEND_DOCUMENT;
        };
    }

    /** Until the end of its day parties hand in for it. Source: EV 56 */
    private Stream<NextStep> exchange() {
        return state.hasExchangeAhead(now)
                ? Stream.of(yours(
                        Kind.EXCHANGE_EVIDENCE, Subject.by(state.exchange().day(), null, null)))
                : Stream.empty();
    }

    /** Of evidence that is exchanged online, each in its own time. Source: OL 14 */
    private Stream<NextStep> opinions() {
        return state.isForOpinions(now)
                ? Stream.of(
                        yours(Kind.GIVE_OPINIONS, Subject.by(state.exchange().opinionsBy(), null, null)))
                : Stream.empty();
    }

    /** Consent is asked of each party for itself. Source: OL 4, 5 */
    private Stream<NextStep> hearing() {
        return state.hearingAfter(now).stream().flatMap(hearing -> {
            List<NextStep> asked = state.ownParties().stream()
                    .filter(party -> !state.hasConsented(party, hearing))
                    .map(party -> yours(Kind.CONSENT_TO_ONLINE_HEARING, Subject.at(hearing, party)))
                    .toList();
            return asked.isEmpty() ? Stream.of(yours(Kind.ATTEND_HEARING, Subject.at(hearing, null))) : asked.stream();
        });
    }

    private Stream<NextStep> papers() {
        return state.unread() == 0 ? Stream.empty() : Stream.of(yours(Kind.READ_PAPERS, Subject.of(state.unread())));
    }

    /** Empty once the decision is in effect: nobody waits for anything. */
    private Optional<NextStep> waitsFor() {
        return state.inEffectOn().isPresent() ? Optional.empty() : Optional.of(waitsForNext());
    }

    private NextStep waitsForNext() {
        Optional<CaseParty> unserved =
                state.toServe().stream().filter(party -> !state.isServed(party)).findFirst();
        if (state.decided()) {
            return step(state.isAppealed() ? Kind.AWAIT_APPEAL : Kind.AWAIT_EFFECT, Turn.COURTS, Subject.THE_MATTER);
        }
        if (state.wasHeard()) {
            return step(Kind.AWAIT_DECISION, Turn.COURTS, Subject.THE_MATTER);
        }
        if (unserved.isPresent()) {
            return step(Kind.AWAIT_SERVICE, Turn.COURTS, Subject.of(unserved.get()));
        }
        return answersThatRun()
                .flatMap(deadline -> state.concernedBy(deadline).stream()
                        .filter(party -> !state.isOwn(party))
                        .map(party -> step(Kind.AWAIT_ANSWER, Turn.OTHERS, Subject.by(deadline, party, null))))
                .findFirst()
                .orElseGet(() -> step(Kind.AWAIT_HEARING, Turn.COURTS, Subject.THE_MATTER));
    }

    private Stream<Deadline> answersThatRun() {
        return state.open()
                .filter(deadline -> deadline.callsFor() == Act.ANSWER)
                .filter(deadline -> deadline.metBy() == null && !deadline.isOver(now));
    }

    /**
     * From when on a hearing is to be set: once everybody was served and has answered, or has let the time go by. Source: CPL 136, 139.
     *
     * @return an instant to come while a last day to answer runs; empty if something else has to happen first, or nothing has
     */
    static Optional<Instant> toBeHeardSince(CaseState state) {
        List<CaseParty> addressees = state.toServe();
        List<Instant> served = addressees.stream()
                .flatMap(party -> state.servedAt(party).stream())
                .toList();
        List<Deadline> answers = state.deadlines().stream()
                .filter(deadline -> deadline.callsFor() == Act.ANSWER)
                .toList();
        boolean stopped = answers.stream().anyMatch(answer -> answer.daysLeft() != null && answer.metBy() == null);
        if (state.decided() || state.hasHearing() || stopped || served.size() < addressees.size()) {
            return Optional.empty();
        }
        return Stream.concat(served.stream(), answers.stream().map(CaseSteps::answeredAt))
                .max(Comparator.naturalOrder());
    }

    private static Instant answeredAt(Deadline answer) {
        if (answer.metAt() != null) {
            return answer.metAt();
        }
        return answer.settledAt() != null ? answer.settledAt() : answer.closesAt();
    }

    private NextStep yours(Kind kind, Subject subject) {
        return step(kind, Turn.YOURS, subject);
    }

    private NextStep step(Kind kind, Turn turn, Subject subject) {
        return NextStep.in(state.file(), kind, turn, subject);
    }
}
