package org.comity.filing.nextstep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deadline.Deadline;
import org.comity.filing.submission.Litigant.Role;
import org.comity.law.CaseClock.Act;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come at this court, at a glance: from the day it was filed to the day its decision is in effect. It counts what
 * is on record and decides nothing.
 */
final class CaseCourse {
    @Schema(name = "CaseStageCode")
    enum Code {
        FILED,
        REGISTERED,
        /** Each defendant was served with something of the case. */
        SERVED,
        /** Each defendant has answered, or let the last day of the answer pass. Source: CPL 128, 285. */
        ANSWERED,
        HEARD,
        DECIDED,
        /** Source: J 536; CPL 100. */
        IN_EFFECT
    }

    @Schema(name = "CaseStageState")
    enum State {
        DONE,
        /** Where the case stands. */
        NOW,
        AHEAD,
        /** The case went on without, or before it came onto this register. */
        PASSED
    }

    /**
     * @param on the court's date on which it was done, of several the last; null unless done
     * @param done how many of the defendants for SERVED and ANSWERED; else 0 or 1
     * @param of how many there are
     * @param lastDay the court's date by which the answers that run are to come; null if none runs
     * @param counted how {@code lastDay} came about; null where that is
     * @param startsAt of the next hearing, for HEARD; null if none is set
     */
    @Schema(name = "CaseStage", description = "A stage on the way of a case")
    record Stage(
            Code code,
            State state,
            @Nullable LocalDate on,
            int done,
            int of,
            @Nullable LocalDate lastDay,
            @Nullable Derivation counted,
            @Nullable Instant startsAt) {

        private boolean isDone() {
            return state == State.DONE;
        }

        private Stage as(State other) {
            return new Stage(code, other, on, done, of, lastDay, counted, startsAt);
        }
    }

    private final CaseState known;
    private final Instant now;

    private CaseCourse(CaseState known, Instant now) {
        this.known = known;
        this.now = now;
    }

    /** All stages, in their order. */
    static List<Stage> of(CaseState known, Instant now) {
        CaseCourse course = new CaseCourse(known, now);
        CaseFile file = known.file();
        return placed(List.of(
                once(Code.FILED, Optional.of(filedOn(file))),
                once(Code.REGISTERED, Optional.of(file.registeredOn())),
                course.served(),
                course.answered(),
                course.heard(),
                once(Code.DECIDED, Optional.ofNullable(known.decidedAt()).map(CourtClock::dateOf)),
                once(Code.IN_EFFECT, known.inEffectOn())));
    }

    /** What is not done before something that is was passed, unless it still runs; the first after that is where the case stands. */
    private static List<Stage> placed(List<Stage> stages) {
        int reached = 0;
        for (int i = 0; i < stages.size(); i++) {
            reached = stages.get(i).isDone() ? i + 1 : reached;
        }
        List<Stage> placed = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            placed.add(stage.isDone() ? stage : stage.as(i < reached ? before(stage) : after(i, reached)));
        }
        return placed;
    }

    /** What still runs can still come, although the case is further already. */
    private static State before(Stage stage) {
        return stage.lastDay() == null ? State.PASSED : State.AHEAD;
    }

    private static State after(int place, int reached) {
        return place == reached ? State.NOW : State.AHEAD;
    }

    private static LocalDate filedOn(CaseFile file) {
        return file.submittedAt() == null ? file.receivedOn() : CourtClock.dateOf(file.submittedAt());
    }

    private static Stage once(Code code, Optional<LocalDate> on) {
        return new Stage(
                code,
                on.isPresent() ? State.DONE : State.AHEAD,
                on.orElse(null),
                on.isPresent() ? 1 : 0,
                1,
                null,
                null,
                null);
    }

    private Stage served() {
        List<LocalDate> days = defendants()
                .flatMap(party -> known.servedAt(party).stream())
                .map(CourtClock::dateOf)
                .toList();
        return ofAll(Code.SERVED, days, null);
    }

    private Stage answered() {
        List<LocalDate> days =
                defendants().flatMap(party -> answerOf(party).stream()).toList();
        Optional<Derivation> last = answers()
                .filter(deadline -> deadline.settledAt() == null && deadline.metAt() == null)
                .filter(deadline -> !deadline.isOver(now))
                .map(Deadline::derivation)
                .max(Comparator.comparing(Derivation::lastDay));
        return ofAll(Code.ANSWERED, days, last.orElse(null));
    }

    /** The day on which a defendant answered, or the last one on which it could have. */
    private Optional<LocalDate> answerOf(CaseParty party) {
        return answers()
                .filter(deadline -> party.id().equals(deadline.partyId()))
                .filter(deadline -> deadline.metAt() != null || deadline.isOver(now))
                .map(deadline -> deadline.metAt() == null ? deadline.lastDay() : CourtClock.dateOf(deadline.metAt()))
                .max(Comparator.naturalOrder());
    }

    private Stream<Deadline> answers() {
        return known.deadlines().stream()
                .filter(deadline -> deadline.callsFor() == Act.ANSWER)
                .filter(deadline -> !CaseState.PETITION.equals(deadline.paperKind()));
    }

    private Stage heard() {
        Optional<CaseState.Hearing> next = known.hearingAfter(now);
        Optional<LocalDate> on = known.heardAt().filter(any -> next.isEmpty()).map(CourtClock::dateOf);
        return new Stage(
                Code.HEARD,
                on.isPresent() ? State.DONE : State.AHEAD,
                on.orElse(null),
                on.isPresent() ? 1 : 0,
                1,
                null,
                null,
                next.map(CaseState.Hearing::startsAt).orElse(null));
    }

    private Stream<CaseParty> defendants() {
        return known.of(Role.DEFENDANT).stream();
    }

    private Stage ofAll(Code code, List<LocalDate> days, @Nullable Derivation last) {
        int all = known.of(Role.DEFENDANT).size();
        boolean done = all > 0 && days.size() == all;
        return new Stage(
                code,
                done ? State.DONE : State.AHEAD,
                done ? days.stream().max(Comparator.naturalOrder()).orElseThrow() : null,
                days.size(),
                all,
                last == null ? null : last.lastDay(),
                last,
                null);
    }
}
