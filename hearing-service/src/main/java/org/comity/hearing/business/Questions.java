package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.QUESTION_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;

/**
 * A technical investigator asks questions once the judge consents, until the hearing comes to its next step. What they think of the answers is said to the
 * court alone. Source: Provisions on Technical Investigators, Fa Shi [2019] No. 2, arts. 8, 9.
 */
public final class Questions extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(QuestionAllowed.class);

    /** Who presides lets that seat ask about the technical questions of the case. */
    @FactName("question.allowed")
    public record QuestionAllowed(String seat) implements Fact {}

    private final Seating seating;
    private final Set<String> allowed = new HashSet<>();

    Questions(Seating seating) {
        this.seating = seating;
        answers("question.allow", this::allow, to(EnumSet.of(Role.JUDGE), ON_EVIDENCE));
        on(QuestionAllowed.class, fact -> allowed.add(fact.seat()));
        on(PhaseMoved.class, fact -> allowed.clear());
    }

    private Fact allow(Seat by, Command command) {
        Seat seat = seating.named(command);
        if (seat.role() != Role.TECHNICAL_INVESTIGATOR) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        return new QuestionAllowed(seat.id());
    }

    /** @throws org.comity.http.ProblemException QUESTION_NOT_ALLOWED for a technical investigator to whom the judge has not consented in this step */
    void requireMayAsk(Seat speaker) {
        if (speaker.role() == Role.TECHNICAL_INVESTIGATOR && !allowed.contains(speaker.id())) {
            throw QUESTION_NOT_ALLOWED.with(speaker.id());
        }
    }
}
