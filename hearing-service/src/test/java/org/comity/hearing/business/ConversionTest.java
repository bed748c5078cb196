package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hearing that goes on in the courtroom")
class ConversionTest extends HearingOfFive {
    private static final Map<String, Object> CONVERT = Map.of("ground", "COMPLEX", "reason", "forty boxes of papers");
    private static final Map<String, Object> SAYS = Map.of("utteranceId", "u1", "language", "zh-CN", "text", "同意");

    @Test
    @DisplayName(
            "keeps what was done online; whoever takes part from there on is called in the courtroom, and nobody online")
    void goesOnInTheCourtroom() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("plaintiff-1", "statement.add", SAYS);
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "hearing.convert", CONVERT));
        assertEquals("BAD_DATA", asks("judge", "hearing.convert", Map.of("ground", "COMPLEX")));
        done("judge", "hearing.convert", CONVERT);
        assertEquals("CONVERTED_ALREADY", asks("judge", "hearing.convert", CONVERT));
        assertEquals(
                "NOT_PRESENT",
                asks("plaintiff-1", "statement.add", Map.of("utteranceId", "u2", "language", "zh-CN", "text", "异议")));
        assertEquals(
                "CONVERTED_TO_COURTROOM",
                asks("clerk", "attendance.call", Map.of("seat", "plaintiff-1", "present", true)));
        done("clerk", "courtroom.call", Map.of("seat", "plaintiff-1"));
        // identified online, and the same person
        done(
                "clerk",
                "statement.add",
                Map.of("utteranceId", "u3", "seat", "plaintiff-1", "language", "zh-CN", "text", "异议"));
        assertEquals("STATEMENT_EXISTS", asks("clerk", "statement.add", SAYS));
        done("judge", "statement.add", Map.of("utteranceId", "u4", "language", "zh-CN", "text", "继续"));
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        done("clerk", "record.freeze", NOTHING);
    }

    @Test
    @DisplayName("leaves whoever is in the courtroom already where they are, and an absence as it was found")
    void whoIsThere() {
        onTheMerits("plaintiff-1", "interpreter");
        done("clerk", "courtroom.call", Map.of("seat", "plaintiff-1"));
        done("judge", "hearing.convert", CONVERT);
        done(
                "clerk",
                "statement.add",
                Map.of("utteranceId", "u1", "seat", "plaintiff-1", "language", "zh-CN", "text", "有"));
        assertEquals("NOT_PRESENT", asks("interpreter", "interpreter.take", NOTHING));
        assertEquals(
                "NOT_PRESENT",
                asks(
                        "clerk",
                        "statement.add",
                        Map.of("utteranceId", "u2", "seat", "defendant-1", "language", "zh-CN", "text", "有")));
    }
}
