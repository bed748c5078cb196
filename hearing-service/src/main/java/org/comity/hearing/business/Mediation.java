package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.MEDIATION_IS_OVER;
import static org.comity.hearing.problem.HearingProblem.MEDIATION_WITHOUT_OUTCOME;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * A mediation ends with an agreement or without one. Whoever does not want to go on tells the mediator, who ends it and names nobody; or ends it
 * before everybody. Source: Civil Procedure Law arts. 96, 99, 102.
 */
public final class Mediation extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(MediationEnded.class);

    /** Without an agreement. {@code seat} is of the party that ends it before everybody; null where the mediator does. {@code reason} may be null. */
    @FactName("mediation.ended")
    public record MediationEnded(
            @JsonInclude(JsonInclude.Include.NON_NULL) String seat,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason)
            implements Fact {}

    /** To the mediator alone, and kept nowhere: a party does not want to go on. {@code text} may be null. */
    @FactName("mediation.wished")
    public record EndWished(String seat, String text, List<String> seats) implements Fact {
        @Override
        public Audience audience() {
            return new Audience(Set.copyOf(seats));
        }

        @Override
        public boolean belongsToTheRecord() {
            return false;
        }

        @Override
        public boolean belongsToTheLog() {
            return false;
        }
    }

    /** From the roll call on: nobody goes along against their will to where it may be said. */
    private static final Set<Phase> THEN = EnumSet.of(Phase.ROLL_CALL, Phase.RIGHTS, Phase.MEDIATION);

    private final Seating seating;
    private final Attendance attendance;
    private final Agreement agreement;
    private boolean ended;

    Mediation(Seating seating, Attendance attendance, Agreement agreement) {
        this.seating = seating;
        this.attendance = attendance;
        this.agreement = agreement;
        answers("mediation.wish", this::wish, to(PARTIES, THEN));
        answers("mediation.end", this::end, to(EnumSet.of(Role.MEDIATOR), THEN), to(PARTIES, THEN));
        on(MediationEnded.class, fact -> ended = true);
    }

    private Fact wish(Seat by, Command command) {
        requireGoesOn();
        List<Seat> mediators = seating.seats().stream()
                .filter(seat -> seat.role() == Role.MEDIATOR)
                .toList();
        attendance.requireConnected(mediators.stream());
        return new EndWished(
                by.id(),
                command.optionalText("text", LONGEST_NOTE),
                Stream.concat(Stream.of(by), mediators.stream()).map(Seat::id).toList());
    }

    private Fact end(Seat by, Command command) {
        requireGoesOn();
        return new MediationEnded(by.role().isParty() ? by.id() : null, command.optionalText("reason", LONGEST_NOTE));
    }

    private void requireGoesOn() {
        if (ended || agreement.isInForce()) {
            throw MEDIATION_IS_OVER.with();
        }
    }

    /** @throws org.comity.http.ProblemException MEDIATION_IS_OVER for what is there for an agreement, once the mediation ended without one */
    void requireNotStopped(String command) {
        if (ended && (command.startsWith("agreement.") || command.equals("caucus.begin"))) {
            throw MEDIATION_IS_OVER.with();
        }
    }

    /** Without an agreement; then nothing is left but the record. */
    boolean isEnded() {
        return ended;
    }

    /** @throws org.comity.http.ProblemException MEDIATION_WITHOUT_OUTCOME while there is no agreement in force, and it was not ended */
    void requireOutcome() {
        if (!ended && !agreement.isInForce()) {
            throw MEDIATION_WITHOUT_OUTCOME.with();
        }
    }
}
