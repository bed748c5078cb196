package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.business.Conduct.ConductAdmonished;
import org.comity.hearing.business.Conduct.ConductReadmitted;
import org.comity.hearing.business.Conduct.ConductRemoved;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.log.Fact;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who was told to leave the courtroom")
class ConductRulesTest extends HearingOfFive {
    @Test
    @DisplayName("is a person: on no other seat of theirs either, and whoever takes the seat after them may come in")
    void isAPerson() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        Seat first = seatOf("defendant-1");
        Seat second = new Seat("defendant-2", Role.DEFENDANT, first.accountId(), null, "x", "en");
        assertFalse(hearing.isKeptOut(first));
        for (String ofTheCourt : List.of("judge", "clerk")) {
            assertEquals(
                    "NOT_A_PARTICIPANT", asks("judge", "conduct.remove", Map.of("seat", ofTheCourt, "reason", "x")));
        }
        done("judge", "conduct.remove", Map.of("seat", "defendant-1", "reason", "shouts"));
        assertTrue(hearing.isKeptOut(first));
        assertTrue(hearing.isKeptOut(second));
        assertFalse(hearing.isKeptOut(seatOf("plaintiff-1")));
        List<Seat> seats = new ArrayList<>(hearing.seats());
        seats.remove(first);
        Seat successor = seat("defendant-1", Role.DEFENDANT);
        seats.add(successor);
        hearing.seat(seats);
        assertFalse(hearing.isKeptOut(successor));
        assertTrue(hearing.isKeptOut(second));
        // also in a recess
        done("judge", "recess.begin", Map.of("reason", "order"));
        assertEquals("NOT_REMOVED", asks("judge", "conduct.readmit", Map.of("seat", "plaintiff-1")));
        done("judge", "conduct.readmit", Map.of("seat", "defendant-1"));
        assertFalse(hearing.isKeptOut(second));
    }

    @Test
    @DisplayName(
            "may be somebody who only listens, whom the record names; the reading of the record lets the others in again, not them")
    void listens() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        Seat li = new Seat("observer-1", Role.OBSERVER, UUID.randomUUID(), null, "李", "zh-CN");
        Seat sun = new Seat("observer-2", Role.OBSERVER, UUID.randomUUID(), null, "孙", "zh-CN");
        sits(li, sun);
        Map<String, Object> films = Map.of("seat", "observer-1", "reason", "films");
        Fact admonished = hearing.decide(seatOf("judge"), command("conduct.admonish", films));
        assertEquals(new ConductAdmonished("observer-1", "李", "films"), admonished);
        assertEquals("NOT_REMOVED", asks("judge", "conduct.readmit", Map.of("seat", "observer-1")));
        Fact removed = hearing.decide(seatOf("judge"), command("conduct.remove", films));
        assertEquals(new ConductRemoved("observer-1", "李", li.accountId(), "films"), removed);
        assertTrue(removed.belongsToTheRecord());
        apply(removed);
        assertTrue(hearing.isKeptOut(li));
        assertFalse(hearing.isKeptOut(sun));
        assertEquals("REMOVED_ALREADY", asks("judge", "conduct.remove", films));
        // no other rule knows of them
        assertEquals("UNKNOWN_SEAT", asks("clerk", "attendance.call", Map.of("seat", "observer-1", "present", true)));
        assertEquals("UNKNOWN_SEAT", asks("judge", "microphone.mute", Map.of("seat", "observer-2")));

        // who got leave again, on another seat, is still the same person
        Seat again = new Seat("observer-3", Role.OBSERVER, li.accountId(), null, "李", "zh-CN");
        hearing.seat(hearing.seats().stream().filter(seat -> seat != li).toList());
        sits(again);
        assertTrue(hearing.isKeptOut(again));
        Fact readmitted = hearing.decide(seatOf("judge"), command("conduct.readmit", Map.of("seat", "observer-3")));
        assertEquals(new ConductReadmitted("observer-1", "李"), readmitted);

        done("judge", "conduct.remove", Map.of("seat", "defendant-1", "reason", "shouts"));
        apply(new PhaseMoved(Phase.FINAL_STATEMENTS, Phase.RECORD, null, null));
        assertFalse(hearing.isKeptOut(seatOf("defendant-1")), "reads the record");
        assertTrue(hearing.isKeptOut(again), "has none to read");
    }

    private void sits(Seat... more) {
        List<Seat> seats = new ArrayList<>(hearing.seats());
        seats.addAll(List.of(more));
        hearing.seat(seats);
    }
}
