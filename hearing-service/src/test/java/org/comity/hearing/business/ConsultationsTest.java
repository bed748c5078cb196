package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.business.Consultations.ConsultationSaid;
import org.comity.hearing.log.Fact;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A consultation apart")
class ConsultationsTest extends HearingOfFive {
    private static final UUID PARTY = UUID.randomUUID();
    private static final Seat LAWYER = ofTheParty("plaintiff-1-a", Role.PLAINTIFF);
    private static final Map<String, Object> INTERPRETER = Map.of("interpreter", "interpreter");
    private static final Map<String, Object> PLAINTIFF = Map.of("seat", "plaintiff-1");
    private static final Map<String, Object> WORDS = Map.of("language", "en", "text", "Shall we agree?");

    private static Seat ofTheParty(String id, Role role) {
        return new Seat(id, role, UUID.randomUUID(), PARTY, id, "en");
    }

    /** The plaintiff has a lawyer and has named a witness; the defendant has nobody. */
    @BeforeEach
    void onTheMerits() {
        sits("plaintiff-1", ofTheParty("plaintiff-1", Role.PLAINTIFF));
        sits(LAWYER.id(), LAWYER);
        sits("witness-1", ofTheParty("witness-1", Role.WITNESS));
        opened();
        moved("RIGHTS", "INVESTIGATION");
    }

    @Override
    void moved(String... phases) {
        // attendance is not what these tests are about
        for (String phase : phases) {
            apply(new Course.PhaseMoved(Phase.ROLL_CALL, Phase.valueOf(phase), null, null));
        }
    }

    /** Who sits there from now on. */
    private void sits(String id, Seat who) {
        List<Seat> seats = new ArrayList<>(
                hearing.seats().stream().filter(seat -> !seat.id().equals(id)).toList());
        seats.add(who);
        hearing.seat(seats);
    }

    private Set<String> reaches(String seat) {
        Fact said = hearing.decide(seatOf(seat), command("consultation.say", WORDS));
        assertEquals("Shall we agree?", ((ConsultationSaid) said).text());
        assertFalse(said.belongsToTheLog());
        return said.audience().seats();
    }

    private Fact last(String seat, String command, Map<String, Object> data) {
        Fact fact = hearing.decide(seatOf(seat), command(command, data));
        apply(fact);
        return fact;
    }

    @Test
    @DisplayName("is between those who sit for one party, and not whom it only wants to be heard")
    void ofOneParty() {
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches("plaintiff-1"));
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches(LAWYER.id()));
        assertEquals("NOBODY_TO_CONSULT", asks("defendant-1", "consultation.say", WORDS));
        assertEquals("NOBODY_TO_CONSULT", asks("interpreter", "consultation.say", WORDS));
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "consultation.say", WORDS));
        // who judges alone has nobody to deliberate with
        assertEquals("NOBODY_TO_CONSULT", asks("judge", "consultation.say", WORDS));
        // one person on both seats is alone
        sits(
                LAWYER.id(),
                new Seat(LAWYER.id(), Role.PLAINTIFF, seatOf("plaintiff-1").accountId(), PARTY, "x", "en"));
        assertEquals("NOBODY_TO_CONSULT", asks("plaintiff-1", "consultation.say", WORDS));
    }

    @Test
    @DisplayName("of a panel is its members', without the clerk, and parted from those of parties")
    void ofThePanel() {
        sits("panel-1", seat("panel-1", Role.PANEL_MEMBER));
        sits("panel-2", seat("panel-2", Role.PANEL_MEMBER));
        assertEquals(Set.of("judge", "panel-1", "panel-2"), reaches("panel-2"));
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches("plaintiff-1"));
        assertEquals("NOT_ALLOWED_NOW", asks("judge", "consultation.ask", INTERPRETER));
        assertEquals("NOT_ALLOWED_NOW", asks("panel-1", "consultation.recall", NOTHING));
        for (String seat : List.of("judge", "panel-1", "plaintiff-1")) {
            done(seat, "consultation.begin", NOTHING);
        }
        assertEquals(Set.of(Set.of("judge", "panel-1"), Set.of("plaintiff-1")), Set.copyOf(hearing.apart()));
    }

    @Test
    @DisplayName("has an interpreter in it where the party asked and the interpreter agreed, until one of them ends it")
    void withAnInterpreter() {
        assertEquals("BAD_DATA", asks("plaintiff-1", "consultation.ask", Map.of("interpreter", "judge")));
        assertEquals("CONSULTATION_NOT_ASKED", asks("interpreter", "consultation.join", PLAINTIFF));
        Fact asked = last("plaintiff-1", "consultation.ask", INTERPRETER);
        assertEquals(
                Set.of("plaintiff-1", LAWYER.id(), "interpreter"),
                asked.audience().seats());
        assertFalse(asked.belongsToTheRecord());
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches("plaintiff-1"), "asked is not there yet");
        // any seat of the party that asked is meant
        Fact joined = last("interpreter", "consultation.join", Map.of("seat", LAWYER.id()));
        assertEquals(asked.audience(), joined.audience());
        assertEquals(Set.of("plaintiff-1", LAWYER.id(), "interpreter"), reaches("plaintiff-1"));
        assertEquals(Set.of("plaintiff-1", LAWYER.id(), "interpreter"), reaches("interpreter"));
        assertEquals("CONSULTS_ALREADY", asks("plaintiff-1", "consultation.ask", INTERPRETER));

        Fact left = last(LAWYER.id(), "consultation.leave", INTERPRETER);
        assertEquals(asked.audience(), left.audience());
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches("plaintiff-1"));
        assertEquals(
                "CONSULTATION_NOT_ASKED",
                asks("interpreter", "consultation.join", PLAINTIFF),
                "once asked, once let in");
        done("plaintiff-1", "consultation.ask", INTERPRETER);
        done("interpreter", "consultation.join", PLAINTIFF);
        done("interpreter", "consultation.leave", NOTHING);
        assertEquals("NOT_CONSULTING", asks("interpreter", "consultation.leave", NOTHING));
        assertEquals("NOT_CONSULTING", asks("plaintiff-1", "consultation.leave", INTERPRETER));
    }

    @Test
    @DisplayName("of another party makes no difference to who asks the same interpreter, who is in one of them alone")
    void ofTheOtherParty() {
        Fact before = last("defendant-1", "consultation.ask", INTERPRETER);
        done("plaintiff-1", "consultation.ask", INTERPRETER);
        done("interpreter", "consultation.join", PLAINTIFF);
        assertEquals(before, last("defendant-1", "consultation.ask", INTERPRETER));
        assertEquals("CONSULTS_ALREADY", asks("interpreter", "consultation.join", Map.of("seat", "defendant-1")));
        assertEquals("NOT_CONSULTING", asks("defendant-1", "consultation.leave", INTERPRETER));
        done("interpreter", "consultation.leave", NOTHING);
        assertEquals("CONSULTATION_NOT_ASKED", asks("interpreter", "consultation.join", PLAINTIFF));
        // whom the other party asked is asked still
        done("interpreter", "consultation.join", Map.of("seat", "defendant-1"));
    }

    @Test
    @DisplayName("is no longer with an interpreter who was challenged, nor with another person who took the seat")
    void anotherPerson() {
        done("plaintiff-1", "consultation.ask", INTERPRETER);
        done("interpreter", "consultation.join", PLAINTIFF);
        Seat before = seatOf("interpreter");
        sits("interpreter", seat("interpreter", Role.INTERPRETER));
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches("plaintiff-1"));
        assertEquals("NOBODY_TO_CONSULT", asks("interpreter", "consultation.say", WORDS));
        sits("interpreter", before);
        assertEquals(Set.of("plaintiff-1", LAWYER.id(), "interpreter"), reaches("plaintiff-1"));
        apply(new Challenges.ChallengeRaised("c", "defendant-1", "interpreter", before.accountId(), "a cousin"));
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches("plaintiff-1"));
    }

    @Test
    @DisplayName(
            "aloud parts who begins it from the room, each party's apart from the others, as everybody sees and the record says")
    void aloud() {
        assertEquals(List.of(), hearing.apart());
        Fact begun = last("plaintiff-1", "consultation.begin", NOTHING);
        assertTrue(begun.audience().isEverybody());
        assertTrue(begun.belongsToTheRecord());
        assertEquals(List.of(Set.of("plaintiff-1")), hearing.apart());
        done("plaintiff-1", "consultation.ask", INTERPRETER);
        done("interpreter", "consultation.join", PLAINTIFF);
        assertEquals(List.of(Set.of("plaintiff-1")), hearing.apart(), "who wrote only is in the room");
        done("interpreter", "consultation.begin", NOTHING);
        done(LAWYER.id(), "consultation.begin", NOTHING);
        assertEquals(List.of(Set.of("plaintiff-1", LAWYER.id(), "interpreter")), hearing.apart());
        assertEquals("CONSULTS_ALREADY", asks("plaintiff-1", "consultation.begin", NOTHING));
        // who is thanked hears them no more, nor the room before going back there
        done("plaintiff-1", "consultation.leave", INTERPRETER);
        assertEquals(Set.of(Set.of("plaintiff-1", LAWYER.id()), Set.of("interpreter")), Set.copyOf(hearing.apart()));
        done("interpreter", "consultation.end", NOTHING);
        assertEquals(List.of(Set.of("plaintiff-1", LAWYER.id())), hearing.apart());
        assertEquals("NOT_CONSULTING", asks("interpreter", "consultation.end", NOTHING));

        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "consultation.recall", NOTHING));
        done("judge", "consultation.recall", NOTHING);
        assertEquals(List.of(), hearing.apart());
        assertEquals("NOT_CONSULTING", asks("judge", "consultation.recall", NOTHING));
        assertNull(asks("plaintiff-1", "consultation.begin", NOTHING));
        apply(new Course.PhaseMoved(Phase.FINAL_STATEMENTS, Phase.RECORD, null, null));
        assertEquals(List.of(), hearing.apart(), "the record is read together");
        assertEquals("NOT_ALLOWED_NOW", asks(LAWYER.id(), "consultation.begin", NOTHING));
        assertEquals(Set.of("plaintiff-1", LAWYER.id()), reaches("plaintiff-1"));
    }

    @Test
    @DisplayName("goes on in a recess; who is challenged can still leave it")
    void whileOthersWait() {
        done("plaintiff-1", "consultation.ask", INTERPRETER);
        done("interpreter", "consultation.join", PLAINTIFF);
        done("interpreter", "consultation.begin", NOTHING);
        done("judge", "recess.begin", Map.of("reason", "lunch"));
        reaches("plaintiff-1");
        done("plaintiff-1", "consultation.begin", NOTHING);
        done("judge", "recess.end", NOTHING);
        apply(new Challenges.ChallengeRaised(
                "c", "defendant-1", "interpreter", seatOf("interpreter").accountId(), "a cousin"));
        assertEquals("CHALLENGE_UNDECIDED", asks("interpreter", "consultation.say", WORDS));
        done("interpreter", "consultation.end", NOTHING);
    }
}
