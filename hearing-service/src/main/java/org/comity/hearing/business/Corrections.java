package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.CORRECTION_UNDECIDED;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_CORRECTION;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/** What people ask to be corrected in the frozen record, and what the court says to it. Source: Civil Procedure Law art. 150(2). */
public final class Corrections extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(CorrectionRequested.class, CorrectionDecided.class);

    /** {@code utteranceId} is null when something is missing rather than wrong. Granted or not, it stands in the record. */
    @FactName("correction.requested")
    public record CorrectionRequested(String requestId, String seat, int version, String utteranceId, String text)
            implements Fact {}

    @FactName("correction.decided")
    public record CorrectionDecided(String requestId, boolean granted, String reason) implements Fact {}

    private final Attendance attendance;
    private final Statements statements;
    private final Set<String> undecided = new HashSet<>();

    Corrections(Attendance attendance, Statements statements) {
        this.attendance = attendance;
        this.statements = statements;
        answers("correction.decide", this::decide, to(COURT, EnumSet.of(Phase.RECORD)));
        on(CorrectionRequested.class, fact -> undecided.add(fact.requestId()));
        on(CorrectionDecided.class, fact -> undecided.remove(fact.requestId()));
    }

    Fact request(Seat by, Command command, int version) {
        attendance.requireTakesPart(by);
        String statement = command.optionalText("utteranceId", 36);
        if (statement != null) {
            statements.require(statement);
        }
        return new CorrectionRequested(
                command.id().toString(), by.id(), version, statement, command.text("text", LONGEST_NOTE));
    }

    private Fact decide(Seat by, Command command) {
        String id = command.text("requestId", 36);
        if (!undecided.contains(id)) {
            throw UNKNOWN_CORRECTION.with(id);
        }
        return new CorrectionDecided(id, command.flag("granted"), command.text("reason", LONGEST_NOTE));
    }

    /** @throws org.comity.http.ProblemException CORRECTION_UNDECIDED */
    void requireNothingUndecided() {
        if (!undecided.isEmpty()) {
            throw CORRECTION_UNDECIDED.with();
        }
    }
}
