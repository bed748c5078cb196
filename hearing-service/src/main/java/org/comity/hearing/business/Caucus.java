package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.IN_CAUCUS;
import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;
import static org.comity.hearing.problem.HearingProblem.NOT_IN_CAUCUS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comity.hearing.business.Course.RoomAdjourned;
import org.comity.hearing.business.Mediation.MediationEnded;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * The mediator speaks with one party alone. That they do is seen and stands in the record, and that nothing is recorded meanwhile; what is said
 * reaches those who are in it alone and is kept nowhere: nobody else learns what, how much or when, whoever decides the case neither. Sound and
 * picture go among them alone. Source: Provisions on Audio and Video Recording of Court Hearings art. 3(3); Online Mediation Rules art. 18.
 */
public final class Caucus extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(CaucusBegun.class, CaucusEnded.class);

    /** Somebody in it, and the account that held the seat then: whoever comes onto the seat later is not in it. */
    public record Member(String seat, UUID accountId) {}

    /** {@code seat} is that of the party. */
    @FactName("caucus.begun")
    public record CaucusBegun(String seat, List<Member> members) implements Fact {}

    @FactName("caucus.ended")
    public record CaucusEnded() implements Fact {}

    /** What somebody writes in it. Never in the log: whoever is not there this moment does not learn of it later. */
    @FactName("caucus.said")
    public record CaucusSaid(String seat, String language, String text, List<String> seats) implements Fact {
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

    /** Nothing that the others would see comes out of it. */
    private static final Set<String> INSIDE =
            Set.of("caucus.say", "caucus.end", "consultation.say", "mediation.wish", "mediation.end", "room.adjourn");

    /** Those outside wait, consult apart, or end the mediation; what was recorded before comes in. */
    private static final Set<String> OUTSIDE = Set.of(
            "consultation.say",
            "consultation.ask",
            "consultation.join",
            "consultation.leave",
            "consultation.begin",
            "consultation.end",
            "mediation.end",
            "recording.start",
            "recording.segment",
            "recording.stop");

    private static final Set<Phase> THEN = EnumSet.of(Phase.MEDIATION);
    private static final Set<Role> MEDIATOR = EnumSet.of(Role.MEDIATOR);

    private final Seating seating;
    private final Attendance attendance;
    /** Empty while there is none. */
    private List<Member> members = List.of();

    Caucus(Seating seating, Attendance attendance) {
        this.seating = seating;
        this.attendance = attendance;
        answers("caucus.begin", this::begin, to(MEDIATOR, THEN));
        Set<Role> speakers = EnumSet.of(Role.MEDIATOR, Role.INTERPRETER);
        speakers.addAll(PARTIES);
        answers("caucus.say", this::say, to(speakers, THEN));
        answers("caucus.end", this::end, to(MEDIATOR, THEN), to(PARTIES, THEN));
        on(CaucusBegun.class, fact -> members = fact.members());
        on(CaucusEnded.class, fact -> members = List.of());
        on(MediationEnded.class, fact -> members = List.of());
        on(RoomAdjourned.class, fact -> members = List.of());
    }

    /** With everybody of the party who is there, and with the interpreters that the mediator names. */
    private Fact begin(Seat by, Command command) {
        if (!members.isEmpty()) {
            throw IN_CAUCUS.with();
        }
        Seat party = seating.named(command);
        if (!party.role().isParty()) {
            throw NOT_A_PARTICIPANT.with(party.id());
        }
        attendance.requireTakesPart(by);
        attendance.requireTakesPart(party);
        Stream<Seat> ofTheParty = seating.ofTheSameParty(party)
                .filter(seat -> seat.role().isParty() && attendance.isPresent(seat) && seat.accountId() != null);
        List<Member> all = Stream.of(Stream.of(by), ofTheParty, interpreters(command))
                .flatMap(seats -> seats)
                .map(seat -> new Member(seat.id(), seat.accountId()))
                .distinct()
                .toList();
        return new CaucusBegun(party.id(), all);
    }

    private Stream<Seat> interpreters(Command command) {
        return StreamSupport.stream(command.data().path("interpreters").spliterator(), false)
                .map(named -> seating.find(named.asText()))
                .peek(seat -> {
                    if (seat.role() != Role.INTERPRETER || seat.accountId() == null) {
                        throw NOT_A_PARTICIPANT.with(seat.id());
                    }
                    attendance.requireTakesPart(seat);
                });
    }

    private Fact say(Seat by, Command command) {
        requireIn(by);
        return new CaucusSaid(
                by.id(),
                command.language("language"),
                command.text("text", LONGEST_NOTE),
                inside().sorted().toList());
    }

    private Fact end(Seat by, Command command) {
        requireIn(by);
        return new CaucusEnded();
    }

    private void requireIn(Seat seat) {
        if (inside().noneMatch(seat.id()::equals)) {
            throw NOT_IN_CAUCUS.with();
        }
    }

    /** Who came into it and sits there still. */
    private Stream<String> inside() {
        return seating.seats().stream()
                .filter(seat -> members.contains(new Member(seat.id(), seat.accountId())))
                .map(Seat::id);
    }

    /** Those who hear each other alone; empty while there is no caucus. */
    Set<String> apart() {
        return inside().collect(Collectors.toUnmodifiableSet());
    }

    /** @throws org.comity.http.ProblemException IN_CAUCUS for what waits until the mediator is back, or would tell those outside what goes on */
    void requireNotStopped(Seat by, String command) {
        if (members.isEmpty()) {
            return;
        }
        boolean inside = inside().anyMatch(by.id()::equals);
        if (!(inside ? INSIDE : OUTSIDE).contains(command)) {
            throw IN_CAUCUS.with();
        }
    }
}
