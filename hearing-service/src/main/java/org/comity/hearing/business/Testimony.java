package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.NOT_CALLED_IN;
import static org.comity.hearing.problem.HearingProblem.OTHER_WITNESS_HEARD;
import static org.comity.hearing.problem.HearingProblem.PARTIES_NOT_AGREED;
import static org.comity.hearing.problem.HearingProblem.REMOTE_TESTIMONY_NOT_PERMITTED;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.business.Statements.StatementRecorded;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * Witnesses, experts and those who assist a party are called in, heard and released; until then they are outside. Who presides leads;
 * what comes before a witness may speak is in {@link Undertakings}. Source: Civil Procedure Law arts. 75-82, 141(2), 284; Rules of Evidence
 * arts. 72, 74, 76; Online Litigation Rules art. 26.
 */
public final class Testimony extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(TestimonyPermitted.class, TestimonyAgreed.class, TestimonyCalled.class, TestimonyReleased.class);

    /**
     * A witness may testify without coming to the courtroom. {@code state} is the ISO 3166 code of the state from which, null from within
     * China; then {@code reason} also says what the law of that state allows.
     */
    @FactName("testimony.permitted")
    public record TestimonyPermitted(String seat, Ground ground, String state, String reason) implements Fact {}

    /** A party agrees that the person in the seat {@code person} testifies from abroad through this room. */
    @FactName("testimony.agreed")
    public record TestimonyAgreed(String seat, String person) implements Fact {}

    /** {@code phase} is where the hearing stands, which the person called could not know; {@code reason} is that of a confrontation, else null. */
    @FactName("testimony.called")
    public record TestimonyCalled(String seat, Phase phase, String reason) implements Fact {}

    @FactName("testimony.released")
    public record TestimonyReleased(String seat, boolean stays) implements Fact {}

    /** Why a witness need not come. Source: Civil Procedure Law art. 76. */
    public enum Ground {
        HEALTH,
        DISTANCE,
        FORCE_MAJEURE,
        OTHER
    }

    private final Seating seating;
    private final Course course;
    private final Attendance attendance;
    private final HeardApart heard = new HeardApart();
    private final Map<String, TestimonyPermitted> permitted = new HashMap<>();
    /** Seats of parties, by the seat of whom they agreed to hear. */
    private final Map<String, Set<String>> agreed = new HashMap<>();

    Testimony(Seating seating, Course course, Attendance attendance) {
        this.seating = seating;
        this.course = course;
        this.attendance = attendance;
        answers("testimony.permit", this::permit, to(PRESIDING, SITTING));
        answers("testimony.agree", this::agree, to(PARTIES, SITTING), to(EnumSet.of(Role.CLERK), SITTING));
        answers("testimony.call", this::call, to(PRESIDING, MERITS));
        answers("testimony.release", this::release, to(PRESIDING, SITTING));
        on(TestimonyPermitted.class, fact -> permitted.put(fact.seat(), fact));
        on(TestimonyAgreed.class, fact -> agreed.computeIfAbsent(fact.person(), person -> new HashSet<>())
                .add(fact.seat()));
        on(TestimonyCalled.class, heard::apply);
        on(TestimonyReleased.class, heard::apply);
        on(StatementRecorded.class, heard::apply);
        on(PhaseMoved.class, heard::apply);
    }

    private Fact permit(Seat by, Command command) {
        return new TestimonyPermitted(
                named(command).id(),
                command.oneOf(Ground.class, "ground"),
                command.optionalState("state"),
                command.text("reason", LONGEST_NOTE));
    }

    private Fact agree(Seat by, Command command) {
        Seat party = attendance.requireParty(by, command);
        Seat person = seating.named(command, "person");
        requireApart(person);
        return new TestimonyAgreed(party.id(), person.id());
    }

    private Fact call(Seat by, Command command) {
        Seat person = named(command);
        attendance.requireTakesPart(person);
        String reason = command.optionalText("reason", LONGEST_NOTE);
        if (person.role() == Role.WITNESS) {
            requirePermitted(person);
            if (reason == null) {
                requireNoOtherWitness(person);
            }
        }
        return new TestimonyCalled(person.id(), course.phase(), reason);
    }

    /** Source: Civil Procedure Law arts. 76, 284(2): from abroad through messages only if both sides agree. */
    private void requirePermitted(Seat person) {
        if (attendance.isInCourtroom(person)) {
            return;
        }
        TestimonyPermitted permission = permitted.get(person.id());
        if (permission == null) {
            throw REMOTE_TESTIMONY_NOT_PERMITTED.with(person.id());
        }
        if (permission.state() != null) {
            Set<String> who = agreed.getOrDefault(person.id(), Set.of());
            seating.seats().stream()
                    .filter(seat -> seat.role().isParty() && attendance.isPresent(seat))
                    .filter(seat -> seating.ofTheSameParty(seat).noneMatch(each -> who.contains(each.id())))
                    .findFirst()
                    .ifPresent(seat -> {
                        throw PARTIES_NOT_AGREED.with(seat.id(), person.id());
                    });
        }
    }

    /** While a witness is examined the others are absent, unless the court confronts them. Source: Rules of Evidence art. 74. */
    private void requireNoOtherWitness(Seat person) {
        seating.seats().stream()
                .filter(seat -> seat.role() == Role.WITNESS && !seat.id().equals(person.id()))
                .filter(seat -> heard.isCalled(seat.id()))
                .findFirst()
                .ifPresent(seat -> {
                    throw OTHER_WITNESS_HEARD.with(seat.id());
                });
    }

    private Fact release(Seat by, Command command) {
        Seat person = named(command);
        if (!heard.isInside(person.id())) {
            throw NOT_CALLED_IN.with(person.id());
        }
        return new TestimonyReleased(person.id(), command.flag("stays"));
    }

    private Seat named(Command command) {
        Seat person = seating.named(command);
        requireApart(person);
        return person;
    }

    private static void requireApart(Seat person) {
        if (!person.role().isHeardApart()) {
            throw NOT_A_PARTICIPANT.with(person.id());
        }
    }

    /**
     * Whoever is outside does nothing, whatever their role may otherwise ask for.
     *
     * @throws org.comity.http.ProblemException NOT_CALLED_IN
     */
    void requireInside(Seat by) {
        if (by.role().isHeardApart() && !heard.isInside(by.id())) {
            throw NOT_CALLED_IN.with(by.id());
        }
    }

    /** @throws org.comity.http.ProblemException NOT_CALLED_IN for whoever is to be heard and was not called, or was released */
    void requireCalled(Seat person) {
        if (person.role().isHeardApart() && !heard.isCalled(person.id())) {
            throw NOT_CALLED_IN.with(person.id());
        }
    }

    /** Of whoever is heard apart only those who spoke read and sign. */
    boolean signs(Seat seat) {
        return !seat.role().isHeardApart() || heard.spoke(seat.id());
    }

    Set<String> inside() {
        return heard.inside();
    }
}
