package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.comity.hearing.business.Places.Place;
import org.comity.hearing.business.Places.PlaceSeen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The places from which people take part")
class PlacesTest extends HearingOfFive {
    private static Map<String, Object> seen(String seat, String place, boolean fit) {
        return Map.of("seat", seat, "place", place, "fit", fit);
    }

    @Test
    @DisplayName("are looked at by the court; what is not fit is said, and keeps nobody out by itself")
    void areSeen() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "place.see", seen("plaintiff-1", "OWN", true)));
        done("clerk", "place.see", seen("plaintiff-1", "OWN", true));
        done("clerk", "place.see", seen("interpreter", "APPOINTED", true));
        assertEquals("REASON_MISSING", asks("clerk", "place.see", seen("defendant-1", "OWN", false)));
        done(
                "judge",
                "place.see",
                Map.of("seat", "defendant-1", "place", "OWN", "fit", false, "note", "a café, others listen"));
        done("defendant-1", "statement.add", Map.of("utteranceId", "u1", "language", "zh-CN", "text", "同意"));
    }

    @Test
    @DisplayName("of the court are its online courtroom, and another one with the consent of the court president alone")
    void ofTheCourt() {
        opened();
        assertEquals("BAD_DATA", asks("clerk", "place.see", seen("judge", "OWN", true)));
        assertEquals("BAD_DATA", asks("clerk", "place.see", seen("plaintiff-1", "ONLINE_COURTROOM", true)));
        done("clerk", "place.see", seen("judge", "ONLINE_COURTROOM", true));
        assertEquals("PLACE_NEEDS_APPROVAL", asks("clerk", "place.see", seen("judge", "OUTSIDE_THE_COURTROOM", true)));
        PlaceSeen elsewhere = (PlaceSeen) hearing.decide(
                SEATS.get("clerk"),
                command(
                        "place.see",
                        Map.of(
                                "seat",
                                "judge",
                                "place",
                                "OUTSIDE_THE_COURTROOM",
                                "fit",
                                true,
                                "approval",
                                "院办批〔2026〕7号")));
        assertEquals(new PlaceSeen("judge", Place.OUTSIDE_THE_COURTROOM, true, "院办批〔2026〕7号", null), elsewhere);
    }
}
