package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.comity.hearing.business.Conversion.BarsChecked;
import org.comity.hearing.business.Conversion.CourtroomAsked;
import org.comity.hearing.business.Conversion.CourtroomRefused;
import org.comity.hearing.log.Fact;
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
    @DisplayName(
            "is not needed where who presides looked at the seven circumstances of the law and found none, which the record says")
    void barsAreChecked() {
        assertEquals("NOT_ALLOWED_NOW", asks("judge", "bars.check", NOTHING), "before the sitting");
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "bars.check", NOTHING));
        Fact checked = hearing.decide(SEATS.get("judge"), command("bars.check", NOTHING));
        assertEquals(new BarsChecked(), checked);
        assertTrue(checked.belongsToTheRecord());
        assertTrue(checked.audience().isEverybody());
        apply(checked);
        // looked at again later
        done("judge", "bars.check", NOTHING);
        done("judge", "hearing.convert", Map.of("ground", "SOCIAL_IMPACT", "reason", "in all the papers"));
        assertEquals("CONVERTED_ALREADY", asks("judge", "bars.check", NOTHING));
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

    @Test
    @DisplayName("can be asked for by a party, with reasons; who presides refuses with a reason, or converts")
    void isAskedFor() {
        Map<String, Object> wish = Map.of("ground", "WITNESS_ON_THE_SPOT", "reason", "she has the only copy");
        onTheMerits("plaintiff-1", "interpreter");
        assertEquals("NOT_PRESENT", asks("defendant-1", "courtroom.ask", wish));
        assertEquals("NOT_ALLOWED_NOW", asks("interpreter", "courtroom.ask", wish));
        assertEquals("BAD_DATA", asks("plaintiff-1", "courtroom.ask", Map.of("ground", "COMPLEX", "reason", " ")));
        CourtroomAsked asked =
                (CourtroomAsked) hearing.decide(SEATS.get("plaintiff-1"), command("courtroom.ask", wish));
        apply(asked);
        assertTrue(asked.belongsToTheRecord());
        Map<String, Object> refusal = Map.of("requestId", asked.requestId(), "reason", "shown online");
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "courtroom.refuse", refusal));
        done("plaintiff-1", "statement.add", SAYS);
        CourtroomRefused refused =
                (CourtroomRefused) hearing.decide(SEATS.get("judge"), command("courtroom.refuse", refusal));
        assertEquals("plaintiff-1", refused.seat());
        apply(refused);
        assertEquals("UNKNOWN_COURTROOM_REQUEST", asks("judge", "courtroom.refuse", refusal));
        CourtroomAsked again =
                (CourtroomAsked) hearing.decide(SEATS.get("plaintiff-1"), command("courtroom.ask", wish));
        apply(again);
        done("judge", "hearing.convert", Map.of("ground", "ASKED_FOR", "reason", "both sides bring originals"));
        assertEquals(
                "UNKNOWN_COURTROOM_REQUEST",
                asks("judge", "courtroom.refuse", Map.of("requestId", again.requestId(), "reason", "late")));
        assertEquals("CONVERTED_ALREADY", asks("plaintiff-1", "courtroom.ask", wish));
    }
}
