package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.CHALLENGE_GRANTED;
import static org.comity.hearing.problem.HearingProblem.CHALLENGE_UNDECIDED;
import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.NOT_TO_BE_CHALLENGED;
import static org.comity.hearing.problem.HearingProblem.NOT_YOURS_TO_DECIDE;
import static org.comity.hearing.problem.HearingProblem.NO_CHALLENGE;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.business.Rights.RightsAnswered;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * That a judge, clerk, interpreter or expert should withdraw: raised until the debate ends, and meanwhile they take no part. The court
 * president decides about judges, the presiding judge about the others; a refusal may be reconsidered once, which stops nobody.
 * Source: Civil Procedure Law arts. 47-50.
 */
public final class Challenges extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(ChallengeRaised.class, ChallengeRuled.class, ReconsiderationAsked.class, ChallengeDecided.class);

    /** By whom and against whom; {@code accountId} is who sat there then, since another may take the seat. */
    @FactName("challenge.raised")
    public record ChallengeRaised(String challengeId, String seat, String target, UUID accountId, String reason)
            implements Fact {}

    /** {@code document} is the number of the court president's decision, which the clerk takes down; otherwise null. */
    @FactName("challenge.ruled")
    public record ChallengeRuled(String challengeId, boolean granted, Decider decider, String document, String reason)
            implements Fact {}

    @FactName("reconsideration.asked")
    public record ReconsiderationAsked(String challengeId, String seat, String reason) implements Fact {}

    /** In logs that began before a challenge named somebody; about the challenge of that seat. */
    @FactName("challenge.decided")
    public record ChallengeDecided(String seat, boolean granted, String reason) implements Fact {}

    /** Source: Civil Procedure Law art. 49. */
    public enum Decider {
        PRESIDING_JUDGE,
        COURT_PRESIDENT,
        /** Where no judge has a seat. */
        COURT
    }

    private enum State {
        OPEN,
        REFUSED,
        GRANTED,
        RECONSIDERED,
        /** Refused again: there is one reconsideration. */
        REFUSED_FINALLY;

        boolean isUndecided() {
            return this == OPEN || this == RECONSIDERED;
        }
    }

    /** {@code target} and {@code accountId} are null where a log does not name them. */
    private record Challenge(String seat, String target, UUID accountId, State state) {
        Challenge in(State next) {
            return new Challenge(seat, target, accountId, next);
        }

        Challenge ruled(boolean granted) {
            return in(granted ? State.GRANTED : state == State.OPEN ? State.REFUSED : State.REFUSED_FINALLY);
        }
    }

    /** What goes on while a challenge is open: deciding it, and what is not the hearing. */
    private static final Set<String> NOT_STOPPED = Set.of(
            "challenge.raise",
            "challenge.note",
            "challenge.decide",
            "challenge.reconsider",
            "court.note",
            "hand.raise",
            "hand.lower",
            "consultation.leave",
            "consultation.end",
            "room.adjourn",
            "recess.begin",
            "recess.end",
            "recording.start",
            "recording.segment",
            "recording.stop");

    private static final Set<String> STOPPED_FOR_ALL = Set.of(
            "phase.move",
            "exhibit.show",
            "exhibit.opine",
            "testimony.call",
            "conciliation.note",
            "judgment.announce",
            "caucus.begin",
            "agreement.sign");

    private static final Set<Phase> TO_THE_END_OF_DEBATE = EnumSet.range(Phase.RIGHTS, Phase.DEBATE);

    private final Seating seating;
    private final Attendance attendance;
    private final Map<String, Challenge> challenges = new LinkedHashMap<>();

    Challenges(Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        answers("challenge.raise", this::raise, to(PARTIES, TO_THE_END_OF_DEBATE));
        answers("challenge.note", this::note, to(EnumSet.of(Role.CLERK), TO_THE_END_OF_DEBATE));
        answers("challenge.decide", this::decide, to(COURT, EnumSet.range(Phase.RIGHTS, Phase.RECORD)));
        answers("challenge.reconsider", this::reconsider, to(PARTIES, EnumSet.range(Phase.RIGHTS, Phase.RECORD)));
        on(
                ChallengeRaised.class,
                fact -> challenges.put(
                        fact.challengeId(), new Challenge(fact.seat(), fact.target(), fact.accountId(), State.OPEN)));
        on(ChallengeRuled.class, fact -> change(fact.challengeId(), fact.granted()));
        on(
                ReconsiderationAsked.class,
                fact -> challenges.computeIfPresent(fact.challengeId(), (id, before) -> before.in(State.RECONSIDERED)));
        on(RightsAnswered.class, fact -> {
            if (fact.challenge() != null) {
                challenges.put(fact.seat(), new Challenge(fact.seat(), null, null, State.OPEN));
            }
        });
        on(ChallengeDecided.class, fact -> change(fact.seat(), fact.granted()));
    }

    private void change(String id, boolean granted) {
        challenges.computeIfPresent(id, (same, before) -> before.ruled(granted));
    }

    private Fact raise(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return raised(by, command);
    }

    /** Whoever is in the courtroom asks aloud, and the clerk takes it down. */
    private Fact note(Seat by, Command command) {
        Seat seat = attendance.requireInCourtroom(command);
        if (!seat.role().isParty()) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        attendance.requireTakesPart(seat);
        return raised(seat, command);
    }

    private Fact raised(Seat seat, Command command) {
        Seat target = seating.named(command, "target");
        if (!isChallengeable(target.role()) || target.accountId() == null) {
            throw NOT_TO_BE_CHALLENGED.with(target.id());
        }
        if (challenges.values().stream()
                .anyMatch(each -> each.state().isUndecided()
                        && each.seat().equals(seat.id())
                        && target.id().equals(each.target()))) {
            throw CHALLENGE_UNDECIDED.with(target.id());
        }
        return new ChallengeRaised(
                command.id().toString(),
                seat.id(),
                target.id(),
                target.accountId(),
                command.text("reason", LONGEST_NOTE));
    }

    /** Source: Civil Procedure Law art. 47: judges, clerks, interpreters, experts; witnesses speak to what they know. */
    private static boolean isChallengeable(Role role) {
        return !role.isParty() && role != Role.WITNESS && role != Role.EXPERT_ASSISTANT;
    }

    private Fact decide(Seat by, Command command) {
        String id = command.text("challengeId", 40);
        Challenge challenge = challenges.get(id);
        if (challenge == null || !challenge.state().isUndecided()) {
            throw NO_CHALLENGE.with();
        }
        Decider decider = deciderOf(challenge);
        boolean elsewhere = decider != Decider.PRESIDING_JUDGE;
        if (elsewhere != (by.role() == Role.CLERK)) {
            throw NOT_YOURS_TO_DECIDE.with();
        }
        return new ChallengeRuled(
                id,
                command.flag("granted"),
                decider,
                elsewhere ? command.text("document", LONGEST_NOTE) : null,
                command.text("reason", LONGEST_NOTE));
    }

    /** What is decided outside the room the clerk takes down. */
    private Decider deciderOf(Challenge challenge) {
        if (challenge.target() != null
                && seating.find(challenge.target()).role().isJudging()) {
            return Decider.COURT_PRESIDENT;
        }
        boolean presides = seating.seats().stream().anyMatch(seat -> seat.role() == Role.JUDGE);
        return presides ? Decider.PRESIDING_JUDGE : Decider.COURT;
    }

    private Fact reconsider(Seat by, Command command) {
        String id = command.text("challengeId", 40);
        Challenge challenge = challenges.get(id);
        if (challenge == null || !challenge.seat().equals(by.id()) || challenge.state() != State.REFUSED) {
            throw NO_CHALLENGE.with();
        }
        return new ReconsiderationAsked(id, by.id(), command.text("reason", LONGEST_NOTE));
    }

    /**
     * Until it is decided, who was challenged takes no part, and the hearing does not go on; who withdrew takes no part any more.
     *
     * @throws org.comity.http.ProblemException CHALLENGE_UNDECIDED, CHALLENGE_GRANTED with the seat challenged
     */
    void requireNotStopped(Seat by, String command) {
        if (NOT_STOPPED.contains(command)) {
            return;
        }
        for (Challenge each : challenges.values()) {
            boolean ofTheirs = by.accountId() != null && by.accountId().equals(each.accountId());
            String about = each.target() == null ? each.seat() : each.target();
            if (each.state() == State.OPEN && (ofTheirs || STOPPED_FOR_ALL.contains(command))) {
                throw CHALLENGE_UNDECIDED.with(about);
            }
            boolean anybodys = each.accountId() == null && command.equals("phase.move");
            if (each.state() == State.GRANTED && (ofTheirs || anybodys)) {
                throw CHALLENGE_GRANTED.with(about);
            }
        }
    }
}
