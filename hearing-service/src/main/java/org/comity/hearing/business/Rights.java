package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.RIGHTS_NOT_ANSWERED;
import static org.comity.hearing.problem.HearingProblem.RIGHTS_NOT_READ;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.hearing.business.Challenges.ChallengeRaised;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.stage.Stage;

/** That the parties know their rights. Whom they challenge is in {@link Challenges}. Source: Civil Procedure Law art. 140. */
public final class Rights extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(RightsRead.class, RightsAnswered.class);

    /** {@code stage} is null of a hearing: in a mediation parties are told of other rights. */
    @FactName("rights.read")
    public record RightsRead(
            @JsonInclude(JsonInclude.Include.NON_NULL) Stage stage) implements Fact {}

    /** {@code challenge} stands in older logs: the reason for a request that somebody of the court withdraw. Now it is null. */
    @FactName("rights.answered")
    public record RightsAnswered(String seat, String challenge) implements Fact {}

    private final Seating seating;
    private final Attendance attendance;
    private final Set<String> answered = new HashSet<>();
    private boolean read;

    Rights(Stage stage, Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        Set<Phase> now = EnumSet.of(Phase.RIGHTS);
        answers("rights.read", (by, command) -> new RightsRead(stage.isHearing() ? null : stage), to(PRESIDING, now));
        answers("rights.answer", this::answer, to(PARTIES, now));
        answers("rights.note", this::noteAnswer, to(EnumSet.of(Role.CLERK), now));
        on(RightsRead.class, fact -> read = true);
        on(RightsAnswered.class, fact -> answered.add(fact.seat()));
        on(ChallengeRaised.class, fact -> answered.add(fact.seat()));
    }

    private Fact answer(Seat by, Command command) {
        requireRead();
        requireNoChallengeIn(command);
        attendance.requireTakesPart(by);
        return new RightsAnswered(by.id(), null);
    }

    /** Whoever is in the courtroom answers aloud, and the clerk takes it down. */
    private Fact noteAnswer(Seat by, Command command) {
        requireRead();
        requireNoChallengeIn(command);
        Seat seat = attendance.requireInCourtroom(command);
        if (!seat.role().isParty()) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        attendance.requireTakesPart(seat);
        return new RightsAnswered(seat.id(), null);
    }

    /** A page of before, which sends a challenge with the answer, must not lose it. */
    private static void requireNoChallengeIn(Command command) {
        if (command.optionalText("challenge", LONGEST_NOTE) != null) {
            throw BAD_DATA.with("challenge");
        }
    }

    private void requireRead() {
        if (!read) {
            throw RIGHTS_NOT_READ.with();
        }
    }

    /** Every party that is there has answered, or challenged somebody. */
    void requireComplete() {
        requireRead();
        for (Seat seat : seating.seats()) {
            if (seat.role().isParty() && attendance.isPresent(seat) && !answered.contains(seat.id())) {
                throw RIGHTS_NOT_ANSWERED.with(seat.id());
            }
        }
    }
}
