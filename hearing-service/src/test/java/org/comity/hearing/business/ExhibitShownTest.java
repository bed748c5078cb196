package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.comity.hearing.business.Exhibits.ExhibitPointed;
import org.comity.hearing.business.Exhibits.ExhibitShown;
import org.comity.hearing.log.LogJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is shown")
class ExhibitShownTest extends HearingOfFive {
    private static final Map<String, Object> PLAY = Map.of("digest", RECORDING, "playing", true, "position", 0);

    @Test
    @DisplayName("stands beside its original or a translation of it, and beside nothing else")
    void besideTheOriginal() {
        onTheMerits("plaintiff-1", "interpreter");
        done("clerk", "exhibit.show", Map.of("digest", ITS_TRANSLATION, "page", 1, "beside", CONTRACT));
        done("clerk", "exhibit.show", Map.of("digest", CONTRACT, "page", 1, "beside", ITS_TRANSLATION));
        assertEquals(
                "BAD_DATA", asks("clerk", "exhibit.show", Map.of("digest", CONTRACT, "page", 1, "beside", RECORDING)));
        assertEquals(
                "BAD_DATA", asks("clerk", "exhibit.show", Map.of("digest", CONTRACT, "page", 1, "beside", CONTRACT)));
    }

    @Test
    @DisplayName("is played if it is sound or film, while it is shown, by the court")
    void isPlayed() {
        onTheMerits("plaintiff-1", "interpreter");
        assertEquals("EXHIBIT_NOT_SHOWN", asks("clerk", "exhibit.play", PLAY));
        done("clerk", "exhibit.show", Map.of("digest", RECORDING, "page", 1));
        done("clerk", "exhibit.play", PLAY);
        done("judge", "exhibit.play", Map.of("digest", RECORDING, "playing", false, "position", 90_000));
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "exhibit.play", PLAY));
        assertEquals(
                "BAD_DATA",
                asks("clerk", "exhibit.play", Map.of("digest", RECORDING, "playing", true, "position", -1)));
        done("clerk", "exhibit.show", Map.of("digest", CONTRACT, "page", 1));
        assertEquals("EXHIBIT_NOT_SHOWN", asks("clerk", "exhibit.play", PLAY));
        assertEquals(
                "BAD_DATA", asks("clerk", "exhibit.play", Map.of("digest", CONTRACT, "playing", true, "position", 0)));
    }

    @Test
    @DisplayName(
            "is pointed at by whoever takes part; only the court says how large everybody sees it; the record says nothing of it")
    void isPointedAt() {
        onTheMerits("plaintiff-1", "interpreter");
        Map<String, Object> place = Map.of("digest", CONTRACT, "x", 250, "y", 1_000);
        assertEquals("EXHIBIT_NOT_SHOWN", asks("plaintiff-1", "exhibit.point", place));
        done("clerk", "exhibit.show", Map.of("digest", ITS_TRANSLATION, "page", 1, "beside", CONTRACT));
        ExhibitPointed pointed =
                (ExhibitPointed) hearing.decide(SEATS.get("plaintiff-1"), command("exhibit.point", place));
        assertNull(pointed.zoom());
        assertFalse(pointed.belongsToTheRecord());
        done("clerk", "exhibit.point", Map.of("digest", CONTRACT, "x", 0, "y", 0, "zoom", 400));
        assertEquals(
                "BAD_DATA",
                asks("plaintiff-1", "exhibit.point", Map.of("digest", CONTRACT, "x", 0, "y", 0, "zoom", 400)));
        assertEquals("BAD_DATA", asks("clerk", "exhibit.point", Map.of("digest", CONTRACT, "x", 1_001, "y", 0)));
        assertEquals("NOT_PRESENT", asks("defendant-1", "exhibit.point", place));
        assertEquals("NOT_ALLOWED_NOW", asks("interpreter", "exhibit.point", place));
    }

    @Test
    @DisplayName("is written as before where earlier releases wrote it, so that what was signed stays what it was")
    void asItWasSigned() {
        String before = LogJson.MAPPER
                .valueToTree(new ExhibitShown(CONTRACT, null, "contract", 2, null, null))
                .toString();
        assertFalse(before.contains("mediaType") || before.contains("beside"), before);
        assertTrue(before.endsWith("\"page\":2}"), before);
    }
}
