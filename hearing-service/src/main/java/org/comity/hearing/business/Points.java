package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.POINTS_FULL;
import static org.comity.hearing.problem.HearingProblem.POINTS_MISSING;
import static org.comity.hearing.problem.HearingProblem.POINT_NOT_AGREED;
import static org.comity.hearing.problem.HearingProblem.POINT_UNANSWERED;
import static org.comity.hearing.problem.HearingProblem.POINT_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.REASON_MISSING;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is in dispute and what is not, as the court puts it down before the hearing; each party says whether it agrees. Source: Interpretation of
 * the Civil Procedure Law arts. 225, 226; Rules of Evidence art. 57.
 */
public final class Points extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(PointStated.class, PointAnswered.class, PointDropped.class);

    /** Of one conference: more is no summary. */
    private static final int MOST = 100;

    private static final Set<Phase> THEN = EnumSet.of(Phase.EXCHANGE);

    /** Put down, or put otherwise: then whoever answered is asked again. {@code number} counts from 1 and stays. */
    @FactName("point.stated")
    public record PointStated(String pointId, int number, Standing standing, String text) implements Fact {}

    /** {@code text} is why a party does not agree; may be null where it does. */
    @FactName("point.answered")
    public record PointAnswered(
            String pointId,
            int number,
            String seat,
            boolean agrees,
            @JsonInclude(JsonInclude.Include.NON_NULL) String text)
            implements Fact {}

    @FactName("point.dropped")
    public record PointDropped(String pointId, int number, String reason) implements Fact {}

    @Schema(name = "PointStanding")
    public enum Standing {
        UNDISPUTED,
        /** The hearing is about it. */
        DISPUTED
    }

    private record Point(PointStated stated, Map<String, Boolean> answers) {}

    private final Seating seating;
    private final Attendance attendance;
    private final Map<String, Point> points = new LinkedHashMap<>();
    private int numbers;

    Points(Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        answers("point.state", this::state, to(PRESIDING, THEN));
        answers("point.answer", this::answer, to(PARTIES, THEN), to(EnumSet.of(Role.CLERK), THEN));
        answers("point.drop", this::drop, to(PRESIDING, THEN));
        on(PointStated.class, fact -> {
            points.put(fact.pointId(), new Point(fact, new HashMap<>()));
            numbers = Math.max(numbers, fact.number());
        });
        on(PointAnswered.class, fact -> points.get(fact.pointId()).answers().put(fact.seat(), fact.agrees()));
        on(PointDropped.class, fact -> points.remove(fact.pointId()));
    }

    private Fact state(Seat by, Command command) {
        String id = command.requiredId("pointId").toString();
        Point before = points.get(id);
        if (before == null && points.size() == MOST) {
            throw POINTS_FULL.with(MOST);
        }
        return new PointStated(
                id,
                before == null ? numbers + 1 : before.stated().number(),
                command.oneOf(Standing.class, "standing"),
                command.text("text", LONGEST_STATEMENT));
    }

    private Fact answer(Seat by, Command command) {
        PointStated point = named(command).stated();
        Seat party = attendance.requireParty(by, command);
        boolean agrees = command.flag("agrees");
        String text = command.optionalText("text", LONGEST_STATEMENT);
        if (!agrees && text == null) {
            throw REASON_MISSING.with(point.text());
        }
        return new PointAnswered(point.pointId(), point.number(), party.id(), agrees, text);
    }

    private Fact drop(Seat by, Command command) {
        PointStated point = named(command).stated();
        return new PointDropped(point.pointId(), point.number(), command.text("reason", LONGEST_NOTE));
    }

    private Point named(Command command) {
        Point point = points.get(command.requiredId("pointId").toString());
        if (point == null) {
            throw POINT_UNKNOWN.with();
        }
        return point;
    }

    /**
     * Something was put down; of what is not in dispute every party that is there agrees, and of what is, each was heard.
     *
     * @throws org.comity.http.ProblemException POINTS_MISSING, POINT_NOT_AGREED, POINT_UNANSWERED
     */
    void requireSettled() {
        if (points.isEmpty()) {
            throw POINTS_MISSING.with();
        }
        points.values().forEach(point -> seating.seats().stream()
                .filter(seat -> seat.role().isParty() && attendance.isPresent(seat))
                .forEach(party -> requireSettled(point, party)));
    }

    private void requireSettled(Point point, Seat party) {
        List<Boolean> said = seating.ofTheSameParty(party)
                .map(seat -> point.answers().get(seat.id()))
                .filter(answer -> answer != null)
                .toList();
        int number = point.stated().number();
        if (said.isEmpty()) {
            throw POINT_UNANSWERED.with(number, party.id());
        }
        if (point.stated().standing() == Standing.UNDISPUTED && said.contains(false)) {
            throw POINT_NOT_AGREED.with(number, party.id());
        }
    }
}
