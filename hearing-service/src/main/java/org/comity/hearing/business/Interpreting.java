package org.comity.hearing.business;

import java.util.EnumSet;
import java.util.List;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/** What an interpreter needs of the others in order to interpret. What is interpreted is in {@link Statements}. */
public final class Interpreting extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(InterpreterAsked.class);

    /** Everybody sees it; it is no part of the record. */
    @FactName("interpreter.asked")
    public record InterpreterAsked(String seat, Wish wish) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    public enum Wish {
        REPEAT,
        SLOWER,
        PAUSE,
        /** Goes on; what was asked before is done. */
        READY
    }

    private final Attendance attendance;

    Interpreting(Attendance attendance) {
        this.attendance = attendance;
        answers("interpreter.ask", this::ask, to(EnumSet.of(Role.INTERPRETER), SITTING));
    }

    private Fact ask(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new InterpreterAsked(by.id(), command.oneOf(Wish.class, "wish"));
    }
}
