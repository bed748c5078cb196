package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.APART_NOT_AGREED;
import static org.comity.hearing.problem.HearingProblem.APART_NOT_ASKED;
import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.HELD_APART;
import static org.comity.hearing.problem.HearingProblem.NOT_HELD_APART;
import static org.comity.hearing.problem.HearingProblem.SIMPLE_PROCEDURE_FOR_APART;
import static org.comity.hearing.problem.HearingProblem.TIME_APART_IS_OVER;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * A hearing of which parts are not held at one time: within a period each party says in its own time what it has to say in this phase, on film
 * and in writing. Only in simple procedure, where one party asked for it in writing, all agreed, to be there at one time is really hard, and an
 * online exchange of evidence or an inquiry left no dispute about the main facts and the evidence. Source: Online Litigation Rules art. 20(2).
 */
public final class Apart extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(ApartAsked.class, ApartAgreed.class, ApartBegun.class, ApartFilmed.class, ApartEnded.class);

    /** The application, in writing. */
    @FactName("apart.asked")
    public record ApartAsked(String seat, String reason) implements Fact {}

    @FactName("apart.agreed")
    public record ApartAgreed(String seat) implements Fact {}

    /**
     * @param until when the period is over
     * @param hard why to be there at one time is really hard
     * @param undisputed after which exchange or inquiry nothing of weight is in dispute
     */
    @FactName("apart.begun")
    public record ApartBegun(Instant until, String hard, String undisputed) implements Fact {}

    /**
     * A party's film of what it says in a phase; its words are the statement.
     *
     * @param digest SHA-256 in hex over those of its parts in their order, each in hex on a line of its own
     */
    @FactName("apart.filmed")
    public record ApartFilmed(String seat, Phase phase, String utteranceId, UUID filmId, int parts, String digest)
            implements Fact {}

    /** Everybody is there at one time again. */
    @FactName("apart.ended")
    public record ApartEnded() implements Fact {}

    /** Of five seconds each: forty minutes. */
    public static final int MOST_PARTS = 480;

    private final Seating seating;
    private final Attendance attendance;
    private final Statements statements;
    private final Course course;
    private final Recording.Stored stored;
    private final Supplier<Instant> now;
    private final Set<String> agreed = new HashSet<>();
    private boolean asked;
    /** Null while everybody is there at one time. */
    private Instant until;

    Apart(
            Seating seating,
            Attendance attendance,
            Statements statements,
            Course course,
            Recording.Stored stored,
            Supplier<Instant> now) {
        this.seating = seating;
        this.attendance = attendance;
        this.statements = statements;
        this.course = course;
        this.stored = stored;
        this.now = now;
        answers("apart.ask", this::ask, to(PARTIES, SITTING));
        answers("apart.agree", this::agree, to(PARTIES, SITTING), to(EnumSet.of(Role.CLERK), SITTING));
        answers("apart.begin", this::begin, to(PRESIDING, MERITS));
        answers("apart.film", this::film, to(PARTIES, MERITS));
        answers("apart.end", this::end, to(PRESIDING, MERITS));
        on(ApartAsked.class, fact -> {
            asked = true;
            agreed.add(fact.seat());
        });
        on(ApartAgreed.class, fact -> agreed.add(fact.seat()));
        on(ApartBegun.class, fact -> until = fact.until());
        on(ApartEnded.class, fact -> until = null);
        on(PhaseMoved.class, fact -> until = fact.to() == Phase.RECORD ? null : until);
    }

    private Fact ask(Seat by, Command command) {
        attendance.requireTakesPart(by);
        return new ApartAsked(by.id(), command.text("reason", LONGEST_NOTE));
    }

    private Fact agree(Seat by, Command command) {
        Seat party = attendance.requireParty(by, command);
        return new ApartAgreed(party.id());
    }

    /** Once more while it goes on sets another period. */
    private Fact begin(Seat by, Command command) {
        if (!command.flag("simpleProcedure")) {
            throw SIMPLE_PROCEDURE_FOR_APART.with();
        }
        if (!asked) {
            throw APART_NOT_ASKED.with();
        }
        requireAgreed();
        Instant over = command.optionalInstant("until");
        if (over == null || !over.isAfter(now.get())) {
            throw BAD_DATA.with("until");
        }
        return new ApartBegun(over, command.text("hard", LONGEST_NOTE), command.text("undisputed", LONGEST_NOTE));
    }

    /** Of each party, also of one that is absent: it said nothing, and nobody agrees for it. */
    private void requireAgreed() {
        seating.seats().stream()
                .filter(seat -> seat.role().isParty())
                .filter(seat -> seating.ofTheSameParty(seat).noneMatch(each -> agreed.contains(each.id())))
                .findFirst()
                .ifPresent(seat -> {
                    throw APART_NOT_AGREED.with(seat.id());
                });
    }

    private Fact film(Seat by, Command command) {
        attendance.requireTakesPart(by);
        if (until == null) {
            throw NOT_HELD_APART.with();
        }
        if (now.get().isAfter(until)) {
            throw TIME_APART_IS_OVER.with(until);
        }
        String utterance = command.text("utteranceId", 36);
        statements.requireOwn(utterance, by);
        UUID film = filmOf(command);
        int parts = command.number("parts", 1, MOST_PARTS);
        String digest = stored.film(film, by.id(), parts).orElseThrow(() -> BAD_DATA.with("filmId"));
        return new ApartFilmed(by.id(), course.phase(), utterance, film, parts, digest);
    }

    private static UUID filmOf(Command command) {
        try {
            return UUID.fromString(command.text("filmId", 36));
        } catch (IllegalArgumentException notOne) {
            throw BAD_DATA.with("filmId");
        }
    }

    private Fact end(Seat by, Command command) {
        if (until == null) {
            throw NOT_HELD_APART.with();
        }
        return new ApartEnded();
    }

    /**
     * Nobody leaves or stays away who need not be there now.
     *
     * @throws org.comity.http.ProblemException HELD_APART
     */
    void requireNotStopped(String command) {
        if (until != null && command.equals("absence.find")) {
            throw HELD_APART.with();
        }
    }
}
