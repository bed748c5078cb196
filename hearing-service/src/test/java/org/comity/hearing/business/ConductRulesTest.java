package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
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
}
