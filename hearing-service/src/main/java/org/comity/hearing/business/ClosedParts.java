package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.CLOSED_ALREADY;
import static org.comity.hearing.problem.HearingProblem.NOT_CLOSED;

import java.util.List;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * Parts of a hearing that are not public: whoever listens learns that there is one and on what ground, and nothing of it. Source: Civil
 * Procedure Law arts. 71, 137; Online Litigation Rules art. 27.
 */
public final class ClosedParts extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(ClosedPartBegun.class, ClosedPartEnded.class);

    @FactName("closed.begun")
    public record ClosedPartBegun(Ground ground) implements Fact {}

    @FactName("closed.ended")
    public record ClosedPartEnded() implements Fact {}

    /** Source: Civil Procedure Law arts. 71, 137. */
    public enum Ground {
        STATE_SECRET,
        PRIVACY,
        /** On a party's request. */
        TRADE_SECRET,
        /** On a party's request. */
        DIVORCE,
        OTHER_LAW
    }

    private boolean closed;
    /** Reading and signing the record is its parties' own. */
    private boolean recordIsRead;

    ClosedParts() {
        answers("closed.begin", this::begin, to(PRESIDING, SITTING));
        answers("closed.end", this::end, to(PRESIDING, SITTING));
        on(ClosedPartBegun.class, fact -> closed = true);
        on(ClosedPartEnded.class, fact -> closed = false);
        on(PhaseMoved.class, fact -> recordIsRead = fact.to() == Phase.RECORD);
    }

    private Fact begin(Seat by, Command command) {
        if (closed) {
            throw CLOSED_ALREADY.with();
        }
        return new ClosedPartBegun(command.oneOf(Ground.class, "ground"));
    }

    private Fact end(Seat by, Command command) {
        if (!closed) {
            throw NOT_CLOSED.with();
        }
        return new ClosedPartEnded();
    }

    boolean isPublic() {
        return !closed && !recordIsRead;
    }
}
