package org.comity.filing.nextstep;

import static org.comity.filing.nextstep.NextStep.MOST_URGENT_FIRST;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.itemtofollow.ItemToFollow;
import org.comity.filing.nextstep.CourtTurns.Whose;
import org.comity.filing.nextstep.NextStep.Kind;
import org.comity.filing.nextstep.NextStep.Subject;
import org.comity.filing.representation.Representation;
import org.comity.law.CaseClock.Act;
import org.comity.law.ProceduralPeriods;

/** What a case asks of its court, and of whom there: rules without a database or a clock. */
final class CourtSteps {
    private final CaseState state;
    private final WaitingAtCourt waiting;
    private final CourtTurns turns;
    private final Locale language;
    private final Instant now;

    private CourtSteps(CaseState state, WaitingAtCourt waiting, CourtTurns turns, Locale language, Instant now) {
        this.state = state;
        this.waiting = waiting;
        this.turns = turns;
        this.language = language;
        this.now = now;
    }

    /**
     * What is to be done, what is the reader's first; empty if nothing is for the court to do now.
     *
     * @param turns as the reader sees them
     * @param language in which what was not done is named
     */
    static List<NextStep> of(CaseState state, WaitingAtCourt waiting, CourtTurns turns, Locale language, Instant now) {
        CourtSteps steps = new CourtSteps(state, waiting, turns, language, now);
        return Stream.of(
                        steps.services(),
                        steps.courts(),
                        steps.lapsed(),
                        steps.hearing(),
                        steps.toSchedule(),
                        steps.exchangeToHold(),
                        steps.toDecide(),
                        steps.applications(),
                        steps.lateExhibits(),
                        steps.questions(),
                        steps.representatives(),
                        steps.addresses(),
                        steps.documents(),
                        steps.papers(),
                        steps.toGive())
                .flatMap(each -> each)
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    /** What its court has to do about a last day, or its party still has. */
    static Kind asked(Deadline deadline, boolean over) {
        return switch (deadline.callsFor()) {
            case COURT_STEP -> isToSendTheClaim(deadline) ? Kind.REQUEST_SERVICE : Kind.COURT_STEP;
            case DOCUMENT -> over ? Kind.ITEM_MISSING : Kind.AWAIT_DEED;
            case ANSWER, APPEAL, PAYMENT, EVIDENCE, CURE -> over ? Kind.DECIDE_LAPSED : Kind.AWAIT_DEED;
        };
    }

    /** Within five days of registration, where it was registered here; unless somebody said that it is not to be. Source: CPL 128 */
    private Stream<NextStep> services() {
        return state.toServe().stream()
                .filter(party -> !state.has(What.SERVICE_REQUESTED, party) && !state.isServed(party))
                .flatMap(party -> {
                    List<Deadline> sent = courtSteps()
                            .filter(CourtSteps::isToSendTheClaim)
                            .filter(deadline -> party.id().equals(deadline.partyId()))
                            .toList();
                    return sent.isEmpty()
                            ? Stream.of(step(WorkKind.SERVICE, Kind.REQUEST_SERVICE, Subject.of(party)))
                            : sent.stream()
                                    .filter(deadline -> deadline.settledAt() == null)
                                    .map(deadline -> step(
                                            WorkKind.SENDING, Kind.REQUEST_SERVICE, Subject.by(deadline, party, null)));
                });
    }

    private Stream<Deadline> courtSteps() {
        return state.deadlines().stream().filter(deadline -> deadline.callsFor() == Act.COURT_STEP);
    }

    /** The court's own steps but the first, such as sending an answer on within five days. Source: CPL 128 */
    private Stream<NextStep> courts() {
        return courtSteps()
                .filter(deadline -> deadline.settledAt() == null && !isToSendTheClaim(deadline))
                .flatMap(deadline -> state.concernedBy(deadline).stream()
                        .map(party -> step(
                                WorkKind.SENDING,
                                Kind.COURT_STEP,
                                Subject.by(deadline, party, deadline.title(language)))));
    }

    private static boolean isToSendTheClaim(Deadline deadline) {
        return deadline.periodId().equals(ProceduralPeriods.CLAIM_SENT);
    }

    /** What follows from a last day that is over is for a person to say. */
    private Stream<NextStep> lapsed() {
        return state.open()
                .filter(deadline -> deadline.callsFor() != Act.COURT_STEP && deadline.isOver(now))
                .flatMap(deadline -> state.concernedBy(deadline).stream()
                        .limit(1)
                        .map(party -> step(
                                WorkKind.of(deadline.callsFor()),
                                asked(deadline, true),
                                Subject.by(deadline, party, deed(deadline)))));
    }

    /** What a document is that has to follow its clerk has written; of the rest the law has a name. */
    private String deed(Deadline deadline) {
        ItemToFollow item = waiting.items().get(deadline.startedBy());
        return item == null ? deadline.title(language) : item.what();
    }

    private Stream<NextStep> hearing() {
        return state.hearingAfter(now).stream()
                .map(hearing -> step(turns.ofHearing(), Kind.ATTEND_HEARING, Subject.at(hearing, null)));
    }

    private Stream<NextStep> toSchedule() {
        return CaseSteps.toBeHeardSince(state).filter(ready -> !ready.isAfter(now)).stream()
                .map(ready -> step(WorkKind.HEARING, Kind.SCHEDULE_HEARING, Subject.THE_MATTER));
    }

    private Stream<NextStep> exchangeToHold() {
        return state.exchange() != null && state.exchange().isToBeHeld(now)
                ? Stream.of(step(
                        WorkKind.EXCHANGE,
                        Kind.HOLD_EXCHANGE,
                        Subject.by(state.exchange().dueOn(), null, null)))
                : Stream.empty();
    }

    private Stream<NextStep> toDecide() {
        return state.toBeDecidedSince().stream()
                .map(since -> step(WorkKind.DECISION, Kind.GIVE_DECISION, Subject.THE_MATTER));
    }

    private Stream<NextStep> applications() {
        return state.applications().stream()
                .filter(application -> !application.isWithTheOtherSide(now))
                .map(application -> step(
                        turns.of(application),
                        Kind.DECIDE_APPLICATION,
                        Subject.toDecide(
                                application,
                                state.party(application.partyId()),
                                CaseSteps.title(application, language))));
    }

    private Stream<NextStep> lateExhibits() {
        return waiting.lateExhibits().stream()
                .map(exhibit -> step(
                        WorkKind.EXHIBIT,
                        Kind.DECIDE_LATE_EXHIBIT,
                        Subject.of(state.party(exhibit.author().partyId()), exhibit.title())));
    }

    private Stream<NextStep> questions() {
        return state.questions().stream()
                .map(question -> step(
                        WorkKind.QUESTION,
                        Kind.ANSWER_QUESTION,
                        Subject.by(question.answerBy(), state.party(question.partyId()), null)));
    }

    private Stream<NextStep> representatives() {
        return waiting.representations().stream()
                .map(each -> step(
                        WorkKind.REPRESENTATIVE,
                        each.state() == Representation.State.ENDING ? Kind.CONFIRM_END : Kind.CONFIRM_REPRESENTATIVE,
                        Subject.of(state.party(each.partyId()), each.name())));
    }

    private Stream<NextStep> addresses() {
        return waiting.addresses().stream()
                .map(change -> step(WorkKind.ADDRESS, Kind.CONFIRM_ADDRESS, Subject.of(state.party(change.partyId()))));
    }

    private Stream<NextStep> documents() {
        return state.documents().stream()
                .map(document -> step(
                        turns.of(document),
                        CaseSteps.asked(document),
                        Subject.of(CaseSteps.title(document, language))));
    }

    private Stream<NextStep> papers() {
        return state.unread() == 0
                ? Stream.empty()
                : Stream.of(step(WorkKind.PAPER, Kind.READ_PAPERS, Subject.of(state.unread())));
    }

    /** Source: CPL 40 */
    private Stream<NextStep> toGive() {
        return state.file().isAssigned()
                ? Stream.empty()
                : Stream.of(step(WorkKind.CASE, Kind.GIVE_CASE, Subject.THE_MATTER));
    }

    private NextStep step(WorkKind work, Kind kind, Subject subject) {
        return step(turns.of(work), kind, subject);
    }

    private NextStep step(Whose whose, Kind kind, Subject subject) {
        return NextStep.in(state.file(), kind, whose, subject);
    }
}
