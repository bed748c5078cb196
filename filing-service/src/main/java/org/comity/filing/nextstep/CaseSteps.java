package org.comity.filing.nextstep;

import static org.comity.filing.nextstep.NextStep.MOST_URGENT_FIRST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.nextstep.NextStep.Kind;
import org.comity.filing.nextstep.NextStep.Turn;
import org.comity.filing.submission.Litigant.Role;
import org.comity.law.Derivation;

/** What a case asks of who reads it, or has them wait for: rules without a database or a clock. */
final class CaseSteps {
    private final CaseState state;
    private final Instant now;

    private CaseSteps(CaseState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /** For one who acts for a party: what is to be done, or else what the case waits for; never empty. */
    static List<NextStep> forParty(CaseState state, Instant now) {
        CaseSteps steps = new CaseSteps(state, now);
        List<NextStep> own = Stream.of(steps.fee(), steps.answers(), steps.appeals(), steps.hearing(), steps.papers())
                .flatMap(each -> each)
                .sorted(MOST_URGENT_FIRST)
                .toList();
        return own.isEmpty() ? List.of(steps.waitsFor()) : own;
    }

    /** For the court that has the case; empty if nothing is for it to do now. */
    static List<NextStep> forCourt(CaseState state, Instant now) {
        CaseSteps steps = new CaseSteps(state, now);
        return Stream.of(steps.services(), steps.lapsed(), steps.hearing(), steps.toSchedule(), steps.papers())
                .flatMap(each -> each)
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    /** Whether it is paid nobody here knows, so it is asked for only until its last day. Source: FEE 22 */
    private Stream<NextStep> fee() {
        return state.ownParties().stream()
                .filter(party -> party.role() == Role.PLAINTIFF)
                .limit(1)
                .flatMap(party -> state.due(What.FEE_DUE, party).stream())
                .filter(due -> due.derivation().closesAt().isAfter(now))
                .map(due -> yours(Kind.PAY_FEE).by(due.derivation()));
    }

    /** Late is not forbidden: the court goes on without, and decides what it takes. Source: CPL 128, 285 */
    private Stream<NextStep> answers() {
        return unanswered(state::isOwn).map(open -> yours(isOver(open) ? Kind.ANSWER_LATE : Kind.ANSWER)
                .of(open.party())
                .by(open.due()));
    }

    /** Source: CPL 171, 286 */
    private Stream<NextStep> appeals() {
        return state.ownParties().stream()
                .flatMap(party -> state
                        .due(What.APPEAL_DUE, party)
                        .filter(due -> due.derivation().closesAt().isAfter(now))
                        .map(due -> yours(Kind.APPEAL).of(party).by(due.derivation()))
                        .stream());
    }

    /** Consent is asked of each party for itself. Source: OL 4, 5 */
    private Stream<NextStep> hearing() {
        return state.hearingAfter(now).stream().flatMap(hearing -> {
            List<NextStep> asked = state.ownParties().stream()
                    .filter(party -> !state.hasConsented(party, hearing))
                    .map(party ->
                            yours(Kind.CONSENT_TO_ONLINE_HEARING).of(party).at(hearing.id(), hearing.startsAt()))
                    .toList();
            return asked.isEmpty()
                    ? Stream.of(yours(Kind.ATTEND_HEARING).at(hearing.id(), hearing.startsAt()))
                    : asked.stream();
        });
    }

    private Stream<NextStep> papers() {
        return state.unread() == 0
                ? Stream.empty()
                : Stream.of(yours(Kind.READ_PAPERS).of(state.unread()));
    }

    private NextStep waitsFor() {
        Optional<CaseParty> unserved = state.of(Role.DEFENDANT).stream()
                .filter(party -> !state.has(What.SERVED, party))
                .findFirst();
        if (state.wasHeard()) {
            return step(Kind.AWAIT_DECISION, Turn.COURTS);
        }
        if (unserved.isPresent()) {
            return step(Kind.AWAIT_SERVICE, Turn.COURTS).of(unserved.get());
        }
        return unanswered(party -> !state.isOwn(party))
                .filter(open -> !isOver(open))
                .findFirst()
                .map(open ->
                        step(Kind.AWAIT_ANSWER, Turn.OTHERS).of(open.party()).by(open.due()))
                .orElseGet(() -> step(Kind.AWAIT_HEARING, Turn.COURTS));
    }

    /** Within five days of registration. Source: CPL 128 */
    private Stream<NextStep> services() {
        return state.of(Role.DEFENDANT).stream()
                .filter(party -> !state.has(What.SERVICE_REQUESTED, party) && !state.has(What.SERVED, party))
                .map(party -> yours(Kind.REQUEST_SERVICE).of(party));
    }

    private Stream<NextStep> lapsed() {
        return unanswered(party -> true)
                .filter(this::isOver)
                .filter(open -> !state.wasHeard())
                .map(open -> yours(Kind.ANSWER_LAPSED).of(open.party()).by(open.due()));
    }

    /** Once everybody was served and has answered, or has let the time go by. */
    private Stream<NextStep> toSchedule() {
        List<CaseParty> defendants = state.of(Role.DEFENDANT);
        boolean ready = defendants.stream().allMatch(party -> state.has(What.SERVED, party))
                && unanswered(party -> true).allMatch(this::isOver);
        boolean planned = state.wasHeard() || state.hearingAfter(now).isPresent();
        return ready && !planned ? Stream.of(yours(Kind.SCHEDULE_HEARING)) : Stream.empty();
    }

    private record Unanswered(CaseParty party, Derivation due) {}

    private Stream<Unanswered> unanswered(Predicate<CaseParty> among) {
        return state.parties().stream()
                .filter(among)
                .filter(party -> !state.hasAnswered(party))
                .flatMap(party ->
                        state.due(What.ANSWER_DUE, party).map(due -> new Unanswered(party, due.derivation())).stream());
    }

    private boolean isOver(Unanswered open) {
        return !open.due().closesAt().isAfter(now);
    }

    private NextStep yours(Kind kind) {
        return step(kind, Turn.YOURS);
    }

    private NextStep step(Kind kind, Turn turn) {
        return NextStep.in(state.file(), kind, turn);
    }
}
