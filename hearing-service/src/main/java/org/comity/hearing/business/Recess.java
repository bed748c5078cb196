package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.IN_RECESS;
import static org.comity.hearing.problem.HearingProblem.NOT_IN_RECESS;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/**
 * The sitting pauses and goes on where it stood, the same day or on another. It is no postponement, which ends the sitting: see
 * {@link Course}. Source: Civil Procedure Law arts. 140, 149.
 */
public final class Recess extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(RecessBegun.class, RecessEnded.class);

    /** {@code until} is when the court means to go on, in UTC; null if it did not say. It goes on when the judge says so. */
    @FactName("recess.begun")
    public record RecessBegun(String reason, Instant until) implements Fact {}

    @FactName("recess.ended")
    public record RecessEnded() implements Fact {}

    /**
     * People come back and are called again, an interpreter catches up, a challenge is decided, somebody is switched off, a party consults
     * with its lawyers, what was recorded before comes in; nothing else happens.
     */
    private static final Set<String> GO_ON = Set.of(
            "recess.end",
            "room.adjourn",
            "court.note",
            "hand.lower",
            "conduct.admonish",
            "conduct.remove",
            "conduct.readmit",
            "consultation.say",
            "consultation.ask",
            "consultation.join",
            "consultation.leave",
            "consultation.begin",
            "consultation.end",
            "consultation.recall",
            "microphone.mute",
            "microphone.unmute",
            "attendance.call",
            "courtroom.call",
            "identity.check",
            "statement.render",
            "challenge.decide",
            "recording.start",
            "recording.segment",
            "recording.stop",
            "recording.explain");

    private boolean inRecess;

    Recess() {
        answers("recess.begin", this::begin, to(PRESIDING, SITTING));
        answers("recess.end", this::end, to(PRESIDING, SITTING));
        on(RecessBegun.class, fact -> inRecess = true);
        on(RecessEnded.class, fact -> inRecess = false);
    }

    private Fact begin(Seat by, Command command) {
        return new RecessBegun(command.text("reason", LONGEST_NOTE), command.optionalInstant("until"));
    }

    private Fact end(Seat by, Command command) {
        if (!inRecess) {
            throw NOT_IN_RECESS.with();
        }
        return new RecessEnded();
    }

    /** @throws org.comity.http.ProblemException IN_RECESS */
    void requireNotStopped(String command) {
        if (inRecess && !GO_ON.contains(command)) {
            throw IN_RECESS.with();
        }
    }
}
