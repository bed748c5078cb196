package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
class ExhibitTest {
    @Test
    @DisplayName(
            "whoever has a seat, an interpreter too, reads what is shown while it is shown, and nothing else of the file")
    void isReadWhileItIsShown() {
        String digest = FilingUpstream.file("what was agreed");
        CourtDay day = CourtDay.withInterpreter(digest);
        UUID hearing = day.hearingThatMayOpen();
        String exhibit = "/hearings/" + hearing + "/exhibits/" + digest;
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        as(day.interpreter(), exhibit).statusCode(404).body("code", is("exhibit-not-shown"));
        assertEquals(
                "unknown-exhibit",
                sitting.clerk()
                        .asks("exhibit.show", Map.of("digest", day.passport, "page", 1))
                        .get("code")
                        .asText());
        Sitting.done(sitting.clerk().asks("exhibit.show", Map.of("digest", digest, "page", 1)));
        as(day.interpreter(), exhibit).statusCode(200).body(is("what was agreed"));
        as(day.defendant(), exhibit).statusCode(200);
        as(CourtDay.stranger(), exhibit).statusCode(404).body("code", is("hearing-not-found"));
        as(day.interpreter(), "/hearings/" + hearing + "/exhibits/" + FilingUpstream.file("another paper"))
                .statusCode(404)
                .body("code", is("exhibit-not-shown"));
        FilingUpstream.corrupt(digest);
        as(day.interpreter(), exhibit).statusCode(503).body("code", is("exhibit-not-available"));
        Sitting.done(sitting.judge().asks("room.adjourn", Map.of("reason", "late")));
        as(day.interpreter(), exhibit).statusCode(404).body("code", is("exhibit-not-shown"));
    }
}
