package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.UNDERTAKEN_ALREADY;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.business.ReadingAndSigning.Signature;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/**
 * What an interpreter needs of the others in order to interpret, and which of several is at work. What is interpreted is in
 * {@link Statements}. Source: Civil Procedure Law art. 273.
 */
public final class Interpreting extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(
            InterpreterAsked.class,
            InterpreterTook.class,
            InterpreterSwitched.class,
            InterpreterRelayed.class,
            InterpreterUndertook.class);

    /** Everybody sees it; it is no part of the record. */
    @FactName("interpreter.asked")
    public record InterpreterAsked(String seat, Wish wish) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /** From here on this one interprets that language, whoever did before: the record shows who did when. */
    @FactName("interpreter.took")
    public record InterpreterTook(String seat, String language) implements Fact {}

    /**
     * At the same time as others speak, on a channel of that language that each may choose to hear; or, as at the beginning, in turn, for
     * everybody. Whoever takes over goes on as the one before did.
     */
    @FactName("interpreter.switched")
    public record InterpreterSwitched(String seat, String language, boolean simultaneous) implements Fact {}

    /**
     * From here on this one interprets what is said on another interpreter's channel, in the language {@code from}, and not what is said in the
     * room; null: the room again. What reaches who listens was interpreted twice then, which everybody is to know who relies on it.
     */
    @FactName("interpreter.relayed")
    public record InterpreterRelayed(String seat, String language, String from) implements Fact {}

    /**
     * Undertakes to interpret faithfully; the words are those of the line in the record, in its language and in Chinese. Product rule, no law: in
     * civil proceedings interpreters are challenged like the court's people (Civil Procedure Law art. 47), and it is the courts that ask them for
     * this. It bars nothing.
     */
    @FactName("interpreter.undertook")
    public record InterpreterUndertook(String seat, UUID accountId, String name, String language, Signature signature)
            implements Signed {}

    public enum Wish {
        REPEAT,
        SLOWER,
        PAUSE,
        /** Of another interpreter, to take over. */
        RELIEF,
        /** Goes on; what was asked before is done. */
        READY
    }

    private final Seating seating;
    private final Attendance attendance;
    /** Accounts, by seat: who comes onto the seat later undertakes for themselves. */
    private final Map<String, UUID> undertook = new HashMap<>();

    Interpreting(Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        answers("interpreter.ask", this::ask, to(EnumSet.of(Role.INTERPRETER), SITTING));
        answers("interpreter.take", this::take, to(EnumSet.of(Role.INTERPRETER), SITTING));
        answers("interpreter.undertake", this::undertake, to(EnumSet.of(Role.INTERPRETER), SITTING));
        answers("interpreter.switch", this::change, to(EnumSet.of(Role.INTERPRETER), SITTING));
        answers("interpreter.relay", this::relay, to(EnumSet.of(Role.INTERPRETER), SITTING));
        on(InterpreterUndertook.class, fact -> undertook.put(fact.seat(), fact.accountId()));
    }

    private Fact undertake(Seat by, Command command) {
        attendance.requireTakesPart(by);
        if (by.accountId().equals(undertook.get(by.id()))) {
            throw UNDERTAKEN_ALREADY.with(by.id());
        }
        return new InterpreterUndertook(
                by.id(), by.accountId(), by.name(), by.language(), Signature.ACCOUNT_ACT_ATTESTED_BY_SERVER);
    }

    private Fact change(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new InterpreterSwitched(by.id(), by.language(), command.flag("simultaneous"));
    }

    /** Of a language into which somebody else interprets here; a colleague of one's own language is listened to without any relay. */
    private Fact relay(Seat by, Command command) {
        attendance.requireTakesPart(by);
        String from = command.optionalText("from", 35);
        boolean interprets = seating.seats().stream()
                .filter(seat -> seat.role() == Role.INTERPRETER)
                .anyMatch(seat -> seat.language().equals(from));
        if (from != null && (!interprets || from.equals(by.language()))) {
            throw BAD_DATA.with("from");
        }
        return new InterpreterRelayed(by.id(), by.language(), from);
    }

    private Fact take(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new InterpreterTook(by.id(), by.language());
    }

    private Fact ask(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new InterpreterAsked(by.id(), command.oneOf(Wish.class, "wish"));
    }
}
