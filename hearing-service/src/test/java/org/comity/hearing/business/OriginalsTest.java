package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.comity.hearing.business.Originals.ExhibitInspected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The original of an exhibit")
class OriginalsTest extends HearingOfFive {
    private ExhibitInspected seen(Map<String, Object> data) {
        return (ExhibitInspected) hearing.decide(SEATS.get("clerk"), command("exhibit.inspect", data));
    }

    @Test
    @DisplayName(
            "is seen by those in the courtroom, and the record says who they were; whoever is online is not among them")
    void areSeen() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("clerk", "courtroom.call", Map.of("seat", "defendant-1"));
        ExhibitInspected fact = seen(Map.of("digest", CONTRACT, "original", "AGREES"));
        assertEquals(List.of("defendant-1"), fact.seenBy());
        assertEquals("contract", fact.title());
        assertEquals(
                List.of(),
                seen(Map.of("digest", CONTRACT, "original", "NOT_PRODUCED", "note", "lost at sea"))
                        .seenBy());
    }

    @Test
    @DisplayName("that differs, or is not produced, stands in the record with what was found, by the court alone")
    void whatDoesNotAgreeSaysWhy() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        for (String original : List.of("DIFFERS", "NOT_PRODUCED")) {
            Map<String, Object> bare = Map.of("digest", CONTRACT, "original", original);
            assertEquals("REASON_MISSING", asks("judge", "exhibit.inspect", bare));
            done("judge", "exhibit.inspect", Map.of("digest", CONTRACT, "original", original, "note", "another seal"));
        }
        assertEquals(
                "NOT_ALLOWED_NOW",
                asks("plaintiff-1", "exhibit.inspect", Map.of("digest", CONTRACT, "original", "AGREES")));
        assertEquals(
                "BAD_DATA", asks("clerk", "exhibit.inspect", Map.of("digest", CONTRACT, "original", "SEEN_BEFORE")));
    }
}
