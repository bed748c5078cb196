package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.comity.hearing.business.Exhibits.ExhibitAsked;
import org.comity.hearing.room.Command;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A party asks that an exhibit be shown")
class ExhibitRequestTest extends HearingOfFive {
    private static final Map<String, Object> WISH =
            Map.of("digest", "ab".repeat(32), "page", 2, "text", "the place of delivery");

    @Test
    @DisplayName("who presides decides once, with a reason; nobody else does, and it bars nothing meanwhile")
    void isDecided() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        String wish = asked("plaintiff-1");
        Map<String, Object> granted = Map.of("requestId", wish, "granted", true, "reason", "relevant");
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "exhibit.decide", granted));
        assertEquals("NOT_ALLOWED_NOW", asks("defendant-1", "exhibit.decide", granted));
        assertEquals(
                "BAD_DATA", asks("judge", "exhibit.decide", Map.of("requestId", wish, "granted", true, "reason", " ")));
        done("judge", "exhibit.decide", granted);
        assertEquals("UNKNOWN_EXHIBIT_REQUEST", asks("judge", "exhibit.decide", granted));
        assertEquals(
                "UNKNOWN_EXHIBIT_REQUEST",
                asks(
                        "judge",
                        "exhibit.decide",
                        Map.of("requestId", UUID.randomUUID().toString(), "granted", false, "reason", "none")));
        asked("defendant-1");
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "exhibit.ask", WISH));
    }

    @Test
    @DisplayName("and is heard only once identified, with what it is to prove and a page that there is")
    void ofWhomAndWhat() {
        onTheMerits("plaintiff-1", "interpreter");
        assertEquals("NOT_PRESENT", asks("defendant-1", "exhibit.ask", WISH));
        assertEquals("NOT_ALLOWED_NOW", asks("interpreter", "exhibit.ask", WISH));
        assertEquals(
                "BAD_DATA",
                asks("plaintiff-1", "exhibit.ask", Map.of("digest", "ab".repeat(32), "page", 4, "text", "x")));
        assertEquals("BAD_DATA", asks("plaintiff-1", "exhibit.ask", Map.of("digest", "ab".repeat(32), "page", 1)));
    }

    private String asked(String seat) {
        Command command = command("exhibit.ask", WISH);
        ExhibitAsked fact = (ExhibitAsked) hearing.decide(SEATS.get(seat), command);
        apply(fact);
        assertEquals(seat, fact.seat());
        return fact.requestId();
    }
}
