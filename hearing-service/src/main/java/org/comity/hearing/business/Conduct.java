package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.NOT_REMOVED;
import static org.comity.hearing.problem.HearingProblem.REMOVED_ALREADY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * Order in the courtroom: whoever breaks its rules is admonished, or told to leave. A fine or detention is a decision of its own, and not taken
 * here. Also who only listens; the record names them, who are in it nowhere else. Source: Civil Procedure Law art. 113; Interpretation of the
 * Civil Procedure Law arts. 176, 177.
 */
public final class Conduct extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(ConductAdmonished.class, ConductRemoved.class, ConductReadmitted.class);

    /** {@code listener} is the name of who only listens; null for everybody else, whom the record names as those who took part. */
    @FactName("conduct.admonished")
    public record ConductAdmonished(
            String seat,
            @JsonInclude(JsonInclude.Include.NON_NULL) String listener,
            String reason) implements Fact {}

    /**
     * {@code accountId} is who sat there; null for somebody in the courtroom without one. Whoever takes the seat after them may come in.
     * {@code listener} as above.
     */
    @FactName("conduct.removed")
    public record ConductRemoved(
            String seat,
            @JsonInclude(JsonInclude.Include.NON_NULL) String listener,
            UUID accountId,
            String reason) implements Fact {}

    /** {@code seat} is the one from which they were told to leave. {@code listener} as above. */
    @FactName("conduct.readmitted")
    public record ConductReadmitted(
            String seat,
            @JsonInclude(JsonInclude.Include.NON_NULL) String listener) implements Fact {}

    /** The account is null where they have none. */
    private record Removed(UUID accountId, boolean listened) {
        boolean is(Seat seat) {
            return Objects.equals(accountId, seat.accountId());
        }
    }

    private final Seating seating;
    /** By seat whom the court told to leave. */
    private final Map<String, Removed> removed = new HashMap<>();

    Conduct(Seating seating) {
        this.seating = seating;
        answers("conduct.admonish", this::admonish, to(PRESIDING, SITTING));
        answers("conduct.remove", this::remove, to(PRESIDING, SITTING));
        answers("conduct.readmit", this::readmit, to(PRESIDING, SITTING));
        on(
                ConductRemoved.class,
                fact -> removed.put(fact.seat(), new Removed(fact.accountId(), fact.listener() != null)));
        on(ConductReadmitted.class, fact -> removed.remove(fact.seat()));
        // who took part reads the record and signs it, or refuses to; who listened has nothing to read
        on(PhaseMoved.class, fact -> {
            if (fact.to() == Phase.RECORD) {
                removed.values().removeIf(each -> !each.listened());
            }
        });
    }

    private Fact admonish(Seat by, Command command) {
        Seat seat = notOfTheCourt(command);
        return new ConductAdmonished(seat.id(), listener(seat), command.text("reason", LONGEST_NOTE));
    }

    private Fact remove(Seat by, Command command) {
        Seat seat = notOfTheCourt(command);
        if (isKeptOut(seat)) {
            throw REMOVED_ALREADY.with(seat.id());
        }
        return new ConductRemoved(seat.id(), listener(seat), seat.accountId(), command.text("reason", LONGEST_NOTE));
    }

    /** On whichever of their seats: who listened may have got leave again, and another seat with it. */
    private Fact readmit(Seat by, Command command) {
        Seat seat = seating.namedOrListening(command);
        String from = removed.containsKey(seat.id()) ? seat.id() : seatOf(seat);
        return new ConductReadmitted(from, listener(seat));
    }

    private String seatOf(Seat other) {
        return removed.entrySet().stream()
                .filter(each -> other.accountId() != null && each.getValue().is(other))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> NOT_REMOVED.with(other.id()));
    }

    private Seat notOfTheCourt(Command command) {
        Seat seat = seating.namedOrListening(command);
        if (seat.role().isCourt()) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        return seat;
    }

    private static String listener(Seat seat) {
        return seat.role().listensOnly() ? seat.name() : null;
    }

    /** Whether the court told this person to leave; of several seats that one person holds one is enough. */
    boolean isKeptOut(Seat seat) {
        Removed fromHere = removed.get(seat.id());
        return fromHere != null && fromHere.is(seat)
                || seat.accountId() != null && removed.values().stream().anyMatch(each -> each.is(seat));
    }
}
