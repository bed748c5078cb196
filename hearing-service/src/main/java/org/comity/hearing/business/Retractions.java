package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_YOUR_POINT;
import static org.comity.hearing.problem.HearingProblem.POINT_NOT_RETRACTED;
import static org.comity.hearing.problem.HearingProblem.POINT_RETRACTED;
import static org.comity.hearing.problem.HearingProblem.POINT_UNKNOWN;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/**
 * A party goes back in the hearing on what it did not dispute at the conference before, and says why; where who presides accepts that, the point is
 * in dispute. Source: Interpretation of the Civil Procedure Law art. 229.
 */
public final class Retractions extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(PointRetracted.class, PointRuled.class);

    /** {@code meetingId} is the conference, {@code number} the point's own there, {@code title} what was put down. */
    @FactName("point.retracted")
    public record PointRetracted(String pointId, UUID meetingId, int number, String title, String seat, String reason)
            implements Fact {}

    @FactName("point.ruled")
    public record PointRuled(String pointId, int number, String title, boolean granted, String reason)
            implements Fact {}

    private final Attendance attendance;
    private final Prepared prepared;
    /** Undecided, by point. */
    private final Map<String, PointRetracted> open = new HashMap<>();
    /** In dispute again. */
    private final Set<String> granted = new HashSet<>();

    Retractions(Attendance attendance, Prepared prepared) {
        this.attendance = attendance;
        this.prepared = prepared;
        answers("point.retract", this::retract, to(PARTIES, MERITS), to(EnumSet.of(Role.CLERK), MERITS));
        answers("point.rule", this::rule, to(PRESIDING, MERITS));
        on(PointRetracted.class, fact -> open.put(fact.pointId(), fact));
        on(PointRuled.class, fact -> {
            open.remove(fact.pointId());
            if (fact.granted()) {
                granted.add(fact.pointId());
            }
        });
    }

    private Fact retract(Seat by, Command command) {
        UUID id = command.requiredId("pointId");
        Prepared.Point point = prepared.undisputed(id).orElseThrow(POINT_UNKNOWN::with);
        Seat party = attendance.requireParty(by, command);
        if (!point.agreedBy().contains(party.partyId())) {
            throw NOT_YOUR_POINT.with(point.number());
        }
        if (granted.contains(id.toString()) || open.containsKey(id.toString())) {
            throw POINT_RETRACTED.with(point.number());
        }
        return new PointRetracted(
                id.toString(),
                point.meetingId(),
                point.number(),
                point.text(),
                party.id(),
                command.text("reason", LONGEST_STATEMENT));
    }

    private Fact rule(Seat by, Command command) {
        PointRetracted retracted = open.get(command.requiredId("pointId").toString());
        if (retracted == null) {
            throw POINT_NOT_RETRACTED.with();
        }
        return new PointRuled(
                retracted.pointId(),
                retracted.number(),
                retracted.title(),
                command.flag("granted"),
                command.text("reason", LONGEST_NOTE));
    }
}
