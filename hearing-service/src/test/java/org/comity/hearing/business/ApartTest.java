package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.business.Apart.ApartFilmed;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.stage.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hearing that is not held at one time")
class ApartTest extends HearingOfFive {
    private static final Map<String, Object> WISH = Map.of("reason", "twelve hours between us");

    private Map<String, Object> conditions() {
        return Map.of(
                "simpleProcedure",
                true,
                "until",
                now.plus(Duration.ofDays(7)).toString(),
                "hard",
                "twelve hours between them",
                "undisputed",
                "after the exchange of 5 November");
    }

    private Map<String, Object> without(String field, Object instead) {
        Map<String, Object> changed = new HashMap<>(conditions());
        changed.put(field, instead);
        return changed;
    }

    private void begun() {
        done("plaintiff-1", "apart.ask", WISH);
        done("defendant-1", "apart.agree", NOTHING);
        done("judge", "apart.begin", conditions());
    }

    @Test
    @DisplayName(
            "begins in simple procedure alone, where one asked, all agreed, and who presides says why, for a time to come")
    void whereAllHold() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        assertEquals("APART_NOT_ASKED", asks("judge", "apart.begin", conditions()));
        done("plaintiff-1", "apart.ask", WISH);
        assertEquals("APART_NOT_AGREED", asks("judge", "apart.begin", conditions()));
        done("defendant-1", "apart.agree", NOTHING);
        assertEquals("SIMPLE_PROCEDURE_FOR_APART", asks("judge", "apart.begin", without("simpleProcedure", false)));
        assertEquals("BAD_DATA", asks("judge", "apart.begin", without("hard", " ")));
        assertEquals("BAD_DATA", asks("judge", "apart.begin", without("undisputed", " ")));
        assertEquals("BAD_DATA", asks("judge", "apart.begin", without("until", now.toString())));
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "apart.begin", conditions()));
        assertEquals("NOT_HELD_APART", asks("judge", "apart.end", NOTHING));
        done("judge", "apart.begin", conditions());
        done("judge", "apart.end", NOTHING);
        assertEquals("NOT_HELD_APART", asks("judge", "apart.end", NOTHING));
    }

    @Test
    @DisplayName("needs the consent of a party that did not come, too: nobody agrees for it")
    void nobodyAgreesForTheAbsent() {
        onTheMerits("plaintiff-1", "interpreter");
        done("plaintiff-1", "apart.ask", WISH);
        assertEquals("APART_NOT_AGREED", asks("judge", "apart.begin", conditions()));
        assertEquals("NOT_PRESENT", asks("defendant-1", "apart.agree", NOTHING));
    }

    @Test
    @DisplayName(
            "has films of one's own statements, whole and of one's own, until its period is over or everybody is there again")
    void films() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        String film = UUID.randomUUID().toString();
        Map<String, Object> filmed = Map.of("utteranceId", "u1", "filmId", film, "parts", 3);
        done("plaintiff-1", "statement.add", Map.of("utteranceId", "u1", "language", "en", "text", "We delivered."));
        assertEquals("NOT_HELD_APART", asks("plaintiff-1", "apart.film", filmed));
        begun();
        assertEquals("BAD_DATA", asks("plaintiff-1", "apart.film", filmed), "the court has no such film");
        films.put(film + " plaintiff-1 3", "ab");
        ApartFilmed fact = (ApartFilmed) hearing.decide(SEATS.get("plaintiff-1"), command("apart.film", filmed));
        assertEquals(Phase.INVESTIGATION, fact.phase());
        assertEquals("ab", fact.digest());
        assertEquals("NOT_YOUR_STATEMENT", asks("defendant-1", "apart.film", filmed));
        assertEquals(
                "UNKNOWN_STATEMENT",
                asks("plaintiff-1", "apart.film", Map.of("utteranceId", "u9", "filmId", film, "parts", 3)));
        assertEquals(
                "BAD_DATA", asks("plaintiff-1", "apart.film", Map.of("utteranceId", "u1", "filmId", "x", "parts", 3)));
        now = now.plus(Duration.ofDays(8));
        assertEquals("TIME_APART_IS_OVER", asks("plaintiff-1", "apart.film", filmed));
        // another period
        done("judge", "apart.begin", conditions());
        done("plaintiff-1", "apart.film", filmed);
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD", "FINAL_STATEMENTS");
        assertEquals("NOT_HELD_APART", asks("plaintiff-1", "apart.film", filmed));
    }

    @Test
    @DisplayName("has nobody absent who left, and goes on without them")
    void nobodyIsAbsent() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        begun();
        apply(new SeatDisconnected("defendant-1", 1000));
        Map<String, Object> left = absence("defendant-1", "LEFT_WITHOUT_LEAVE", "HEARD_IN_ABSENCE");
        assertEquals("HELD_APART", asks("judge", "absence.find", left));
        done("plaintiff-1", "statement.add", Map.of("utteranceId", "u1", "language", "en", "text", "We delivered."));
        done("judge", "apart.end", NOTHING);
        done("judge", "absence.find", left);
    }

    @Test
    @DisplayName("is not recorded by the court meanwhile, which is no gap")
    void isNotRecorded() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        begun();
        String recording = UUID.randomUUID().toString();
        done("clerk", "recording.start", Map.of("recordingId", recording));
        stored.put(1, "ab");
        Map<String, Object> segment = Map.of(
                "recordingId",
                recording,
                "number",
                1,
                "from",
                now.plusSeconds(3_600).toString(),
                "until",
                now.plusSeconds(3_605).toString());
        now = now.plusSeconds(3_606);
        assertEquals("NOT_TO_BE_RECORDED", asks("clerk", "recording.segment", segment));
        done("judge", "apart.end", NOTHING);
        now = now.plusSeconds(5);
        done(
                "clerk",
                "recording.segment",
                Map.of(
                        "recordingId",
                        recording,
                        "number",
                        1,
                        "from",
                        now.minusSeconds(5).toString(),
                        "until",
                        now.toString()));
        done("clerk", "recording.stop", Map.of("recordingId", recording));
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        done("clerk", "record.freeze", NOTHING);
    }
}
