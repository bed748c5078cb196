package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.CHALLENGE_GRANTED;
import static org.comity.hearing.problem.HearingProblem.CHALLENGE_UNDECIDED;
import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.NO_CHALLENGE;
import static org.comity.hearing.problem.HearingProblem.RIGHTS_NOT_ANSWERED;
import static org.comity.hearing.problem.HearingProblem.RIGHTS_NOT_READ;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/** That the parties know their rights, and whether they challenge anybody. Source: Civil Procedure Law arts. 47, 50, 140. */
public final class Rights extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(RightsRead.class, RightsAnswered.class, ChallengeDecided.class);

    @FactName("rights.read")
    public record RightsRead() implements Fact {}

    /** {@code challenge} is the reason for a request that a judge, clerk or interpreter withdraw; null if there is none. */
    @FactName("rights.answered")
    public record RightsAnswered(String seat, String challenge) implements Fact {}

    @FactName("challenge.decided")
    public record ChallengeDecided(String seat, boolean granted, String reason) implements Fact {}

    private enum Answer {
        UNDERSTOOD,
        CHALLENGE_OPEN,
        CHALLENGE_GRANTED,
        CHALLENGE_REFUSED
    }

    private final Seating seating;
    private final Attendance attendance;
    private final Map<String, Answer> answers = new HashMap<>();
    private boolean read;

    Rights(Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        Set<Phase> now = EnumSet.of(Phase.RIGHTS);
        answers("rights.read", (by, command) -> new RightsRead(), to(PRESIDING, now));
        answers("rights.answer", this::answer, to(PARTIES, now));
        answers("rights.note", this::noteAnswer, to(EnumSet.of(Role.CLERK), now));
        answers("challenge.decide", this::decideChallenge, to(EnumSet.of(Role.JUDGE), now));
        on(RightsRead.class, fact -> read = true);
        on(
                RightsAnswered.class,
                fact -> answers.put(fact.seat(), fact.challenge() == null ? Answer.UNDERSTOOD : Answer.CHALLENGE_OPEN));
        on(
                ChallengeDecided.class,
                fact -> answers.put(fact.seat(), fact.granted() ? Answer.CHALLENGE_GRANTED : Answer.CHALLENGE_REFUSED));
    }

    private Fact answer(Seat by, Command command) {
        requireRead();
        attendance.requireTakesPart(by);
        return new RightsAnswered(by.id(), command.optionalText("challenge", LONGEST_NOTE));
    }

    /** Whoever is in the courtroom answers aloud, and the clerk takes it down. */
    private Fact noteAnswer(Seat by, Command command) {
        requireRead();
        Seat seat = attendance.requireInCourtroom(command);
        if (!seat.role().isParty()) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        attendance.requireTakesPart(seat);
        return new RightsAnswered(seat.id(), command.optionalText("challenge", LONGEST_NOTE));
    }

    private Fact decideChallenge(Seat by, Command command) {
        Seat seat = seating.named(command);
        Answer answer = answers.get(seat.id());
        if (answer == null || answer == Answer.UNDERSTOOD) {
            throw NO_CHALLENGE.with(seat.id());
        }
        return new ChallengeDecided(seat.id(), command.flag("granted"), command.text("reason", LONGEST_NOTE));
    }

    private void requireRead() {
        if (!read) {
            throw RIGHTS_NOT_READ.with();
        }
    }

    /** Every party that is there has answered, and no challenge stands open or was granted. */
    void requireComplete() {
        requireRead();
        for (Seat seat : seating.seats()) {
            if (!seat.role().isParty() || !attendance.isPresent(seat)) {
                continue;
            }
            switch (answers.get(seat.id())) {
                case null -> throw RIGHTS_NOT_ANSWERED.with(seat.id());
                case CHALLENGE_OPEN -> throw CHALLENGE_UNDECIDED.with(seat.id());
                case CHALLENGE_GRANTED -> throw CHALLENGE_GRANTED.with(seat.id());
                case UNDERSTOOD, CHALLENGE_REFUSED -> {}
            }
        }
    }
}
