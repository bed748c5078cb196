package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.http.Sha256;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A film of one's own statement, in a hearing that is not held at one time")
class FilmTest {
    private final UUID film = UUID.randomUUID();

    private static byte[] bytes(String content) {
        return ("\u001aE\u00df\u00a3" + content).getBytes(StandardCharsets.ISO_8859_1);
    }

    private ValidatableResponse handsIn(String token, UUID hearing, String seat, int number, byte[] part) {
        return by(token)
                .contentType("video/webm")
                .body(part)
                .put("/api/hearing/hearings/" + hearing + "/films/" + film + "/parts/" + number + "?seat=" + seat
                        + "&sha256=" + Sha256.hexOf(part))
                .then();
    }

    private String part(UUID hearing, int number) {
        return "/hearings/" + hearing + "/films/" + film + "/parts/" + number;
    }

    @Test
    @DisplayName(
            "is handed in by its party in parts, told to the room, and then seen by the others; and by nobody before, nor by strangers")
    void isHandedIn() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Sitting session = Sitting.onTheMerits(day, hearing);
        Endpoint plaintiff = session.plaintiff();
        handsIn(day.plaintiff(), hearing, "plaintiff-1", 1, bytes("one"))
                .statusCode(409)
                .body("code", is("not-held-apart"));
        done(plaintiff.asks("apart.ask", Map.of("reason", "twelve hours between us")));
        done(session.defendant().asks("apart.agree", Map.of()));
        done(session.judge()
                .asks(
                        "apart.begin",
                        Map.of(
                                "simpleProcedure",
                                true,
                                "until",
                                Instant.now()
                                        .plus(7, ChronoUnit.DAYS)
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString(),
                                "hard",
                                "twelve hours between them",
                                "undisputed",
                                "after the exchange of 5 November")));
        done(plaintiff.asks("statement.add", Map.of("utteranceId", "u1", "language", "zh-CN", "text", "我方已交货。")));

        handsIn(day.plaintiff(), hearing, "defendant-1", 1, bytes("one"))
                .statusCode(403)
                .body("code", is("seat-not-yours"));
        handsIn(day.judge(), hearing, "judge", 1, bytes("one")).statusCode(403);
        handsIn(TestTokens.party(UUID.randomUUID()), hearing, "plaintiff-1", 1, bytes("one"))
                .statusCode(404);
        handsIn(day.plaintiff(), hearing, "plaintiff-1", 1, "no WebM".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", is("segment-corrupt"));
        handsIn(day.plaintiff(), hearing, "plaintiff-1", 1, bytes("one"))
                .statusCode(200)
                .body("stored", is(true));
        handsIn(day.plaintiff(), hearing, "plaintiff-1", 1, bytes("one"))
                .statusCode(200)
                .body("stored", is(false));
        handsIn(day.plaintiff(), hearing, "plaintiff-1", 1, bytes("two"))
                .statusCode(409)
                .body("code", is("segment-differs"));
        handsIn(day.defendant(), hearing, "defendant-1", 2, bytes("two"))
                .statusCode(409)
                .body("code", is("segment-out-of-order"));
        byte[] second = "two".getBytes(StandardCharsets.US_ASCII);
        handsIn(day.plaintiff(), hearing, "plaintiff-1", 2, second).statusCode(200);

        as(day.defendant(), part(hearing, 2)).statusCode(404).body("code", is("not-recorded-then"));
        Map<String, Object> tooFew = Map.of("utteranceId", "u1", "filmId", film.toString(), "parts", 1);
        assertEquals(
                "bad-data", plaintiff.asks("apart.film", tooFew).get("code").asText());
        done(plaintiff.asks("apart.film", Map.of("utteranceId", "u1", "filmId", film.toString(), "parts", 2)));
        JsonNode told = session.defendant().untilEvent("apart.filmed").get("d");
        String digests = Sha256.hexOf(bytes("one")) + "\n" + Sha256.hexOf(second) + "\n";
        assertEquals(Sha256.hexOf(digests), told.get("digest").asText());
        assertArrayEquals(
                second,
                by(day.defendant())
                        .get("/api/hearing" + part(hearing, 2))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        as(day.defendant(), part(hearing, 3)).statusCode(404);
        as(TestTokens.party(UUID.randomUUID()), part(hearing, 2))
                .statusCode(404)
                .body("code", is("hearing-not-found"));
    }
}
