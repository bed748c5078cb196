package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.NOT_REMOVED;
import static org.comity.hearing.problem.HearingProblem.REMOVED_ALREADY;

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

/**
 * Order in the courtroom: whoever breaks its rules is admonished, or told to leave. A fine or detention is a decision of its own, and not taken
 * here. Source: Civil Procedure Law art. 113.
 */
public final class Conduct extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(ConductAdmonished.class, ConductRemoved.class, ConductReadmitted.class);

    @FactName("conduct.admonished")
    public record ConductAdmonished(String seat, String reason) implements Fact {}

    /** {@code accountId} is who sat there; null for somebody in the courtroom without one. Whoever takes the seat after them may come in. */
    @FactName("conduct.removed")
    public record ConductRemoved(String seat, UUID accountId, String reason) implements Fact {}

    @FactName("conduct.readmitted")
    public record ConductReadmitted(String seat) implements Fact {}

    private final Seating seating;
    /** By seat whom the court told to leave; the account is null where they have none. */
    private final Map<String, UUID> removed = new HashMap<>();

    Conduct(Seating seating) {
        this.seating = seating;
        answers("conduct.admonish", this::admonish, to(PRESIDING, SITTING));
        answers("conduct.remove", this::remove, to(PRESIDING, SITTING));
        answers("conduct.readmit", this::readmit, to(PRESIDING, SITTING));
        on(ConductRemoved.class, fact -> removed.put(fact.seat(), fact.accountId()));
        on(ConductReadmitted.class, fact -> removed.remove(fact.seat()));
        // who took part reads the record and signs it, or refuses to
        on(PhaseMoved.class, fact -> {
            if (fact.to() == Phase.RECORD) {
                removed.clear();
            }
        });
    }

    private Fact admonish(Seat by, Command command) {
        return new ConductAdmonished(ofAParticipant(command).id(), command.text("reason", LONGEST_NOTE));
    }

    private Fact remove(Seat by, Command command) {
        Seat seat = ofAParticipant(command);
        if (isKeptOut(seat)) {
            throw REMOVED_ALREADY.with(seat.id());
        }
        return new ConductRemoved(seat.id(), seat.accountId(), command.text("reason", LONGEST_NOTE));
    }

    private Fact readmit(Seat by, Command command) {
        Seat seat = seating.named(command);
        if (!removed.containsKey(seat.id())) {
            throw NOT_REMOVED.with(seat.id());
        }
        return new ConductReadmitted(seat.id());
    }

    private Seat ofAParticipant(Command command) {
        Seat seat = seating.named(command);
        if (seat.role().isCourt()) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        return seat;
    }

    /** Whether the court told this person to leave; of several seats that one person holds one is enough. */
    boolean isKeptOut(Seat seat) {
        return removed.containsKey(seat.id()) && Objects.equals(removed.get(seat.id()), seat.accountId())
                || seat.accountId() != null && removed.containsValue(seat.accountId());
    }
}
