package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOTICE_TOO_SHORT;
import static org.comity.hearing.problem.HearingProblem.OUT_OF_ORDER;
import static org.comity.hearing.problem.HearingProblem.REASON_MISSING;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.stage.Stage;

/** That the hearing is opened, goes through the steps of the law, and may be postponed. See {@link Phase}. */
public final class Course extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(RoomOpened.class, PhaseMoved.class, RoomAdjourned.class);

    /**
     * {@code toldTooLate} are the seats of parties that were summoned too late and did not agree to it, {@code reason} why the hearing is
     * opened all the same; null if there are none: what was frozen
     * of older logs stays what it is. {@code stage} is null of a hearing, here and in the two below.
     */
    @FactName("room.opened")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoomOpened(List<String> toldTooLate, String reason, Stage stage) implements Fact {}

    /** {@code reason} is null when the order of the law is kept. */
    @FactName("phase.moved")
    public record PhaseMoved(
            Phase from,
            Phase to,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_NULL) Stage stage) implements Fact {}

    /** The hearing is postponed, and a new one is scheduled. {@code ground} is null in older logs, and of a meeting. */
    @FactName("room.adjourned")
    public record RoomAdjourned(
            Ground ground,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_NULL) Stage stage) implements Fact {}

    /** Why a hearing is postponed. Source: Civil Procedure Law art. 149. */
    public enum Ground {
        /** A party or another who must appear has a good reason for not appearing. */
        MUST_APPEAR_EXCUSED,
        CHALLENGE,
        NEW_EVIDENCE,
        OTHER
    }

    private final Stage stage;
    private final Supplier<Opening> opening;
    private final Attendance attendance;
    private final Absences absences;
    private final Map<Phase, Runnable> done;
    private final BooleanSupplier broken;
    private Phase phase = Phase.WAITING;

    /**
     * @param opening what stands against opening the hearing; asked each time
     * @param done by step, what must be done before the court goes on from it; refuses what is not
     * @param broken whether what the room is there for was ended before its time: from any step the record follows
     */
    Course(
            Stage stage,
            Supplier<Opening> opening,
            Attendance attendance,
            Absences absences,
            Map<Phase, Runnable> done,
            BooleanSupplier broken) {
        this.stage = stage;
        this.opening = opening;
        this.attendance = attendance;
        this.absences = absences;
        this.done = done;
        this.broken = broken;
        answers("room.open", this::open, to(PRESIDING, EnumSet.of(Phase.WAITING)));
        answers("phase.move", this::move, to(PRESIDING, EnumSet.range(Phase.ROLL_CALL, Phase.RECORD)));
        answers(
                "room.adjourn",
                (by, command) -> new RoomAdjourned(
                        stage.isHearing() ? command.oneOf(Ground.class, "ground") : null,
                        command.text("reason", LONGEST_NOTE),
                        unlessHearing()),
                to(PRESIDING, EnumSet.range(Phase.WAITING, Phase.RECORD)));
        on(RoomOpened.class, fact -> phase = Phase.ROLL_CALL);
        on(PhaseMoved.class, fact -> phase = fact.to());
        on(RoomAdjourned.class, fact -> phase = Phase.ADJOURNED);
    }

    Phase phase() {
        return phase;
    }

    /** By the last signature, never by a command. */
    void recordIsSigned() {
        phase = Phase.SIGNED;
    }

    void recordIsSealed() {
        phase = Phase.CLOSED;
    }

    /** Source: Civil Procedure Law art. 16 (consent), art. 139 (three days' notice). */
    private Fact open(Seat by, Command command) {
        Opening against = opening.get();
        against.bar().ifPresent(bar -> {
            throw bar;
        });
        if (against.toldTooLate().isEmpty()) {
            return new RoomOpened(null, null, unlessHearing());
        }
        String reason = command.optionalText("reason", LONGEST_NOTE);
        if (reason == null) {
            throw NOTICE_TOO_SHORT.with(String.join(", ", against.toldTooLate()));
        }
        return new RoomOpened(against.toldTooLate(), reason, unlessHearing());
    }

    private Fact move(Seat by, Command command) {
        Phase to = command.oneOf(Phase.class, "to");
        String reason = command.optionalText("reason", LONGEST_NOTE);
        if (broken.getAsBoolean()) {
            return moveToRecord(to, reason);
        }
        if (!stage.goesOn(phase, to)) {
            return turn(to, reason);
        }
        if (phase == Phase.ROLL_CALL) {
            attendance.requireComplete(reason);
            requireWhoIsNeeded();
        }
        done.getOrDefault(phase, () -> {}).run();
        return new PhaseMoved(phase, to, reason, unlessHearing());
    }

    private Stage unlessHearing() {
        return stage.isHearing() ? null : stage;
    }

    private void requireWhoIsNeeded() {
        if (stage.needsAll()) {
            attendance.requireAll();
        } else if (stage.needsEachParty()) {
            attendance.requireEachParty();
        } else if (stage.isHearing()) {
            absences.requireFound();
        }
    }

    /** Nobody goes on with what was ended, or back to it. */
    private Fact moveToRecord(Phase to, String reason) {
        if (to != Phase.RECORD || phase == Phase.RECORD) {
            throw OUT_OF_ORDER.with(to.name());
        }
        return new PhaseMoved(phase, to, reason, unlessHearing());
    }

    /** Back to a step already left, or past one: the reason is part of the record. */
    private Fact turn(Phase to, String reason) {
        if (!stage.mayTurn(phase, to)) {
            throw OUT_OF_ORDER.with(to.name());
        }
        if (reason == null) {
            throw REASON_MISSING.with(to.name());
        }
        return new PhaseMoved(phase, to, reason, unlessHearing());
    }
}
