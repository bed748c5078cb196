package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
@DisplayName("Who listens with the court's leave")
class GalleryTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private final String li = TestTokens.token(UUID.randomUUID(), "party", "李", "zh-CN", "Asia/Shanghai", null);
    private final String sun = TestTokens.token(UUID.randomUUID(), "party", "孙", "zh-CN", "Asia/Shanghai", null);

    @Test
    @DisplayName(
            "sees what is public, early or late, and nothing of a closed part, of the record or of exhibits; says nothing, and leaves when the court says so")
    void seesWhatIsPublic() {
        String digest = FilingUpstream.file("a recipe");
        CourtDay day = CourtDay.withInterpreter(digest);
        UUID hearing = day.hearingThatMayOpen();
        String path = "/hearings/" + hearing;
        post(day.plaintiff(), path + "/observers", "{\"name\":\"李\"}").statusCode(403);
        post(day.clerk(), path + "/observers", "{\"name\":\" \"}").statusCode(400);
        for (String name : List.of("李", "孙")) {
            post(day.clerk(), path + "/observers", "{\"name\":\"%s\"}".formatted(name))
                    .statusCode(201);
        }
        day.comesIn(hearing, "observer-1", li);
        day.comesIn(hearing, "observer-2", sun);
        Endpoint early = Endpoint.enters(hearing, ticket(hearing, li));
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        said(sitting, "p1", "公开的话");
        assertEquals("NOT_ALLOWED", refusal(early.asks("statement.add", statement("o1", "我要说"))));
        assertEquals("NOT_ALLOWED", refusal(sitting.plaintiff().asks("closed.begin", Map.of("ground", "PRIVACY"))));
        done(sitting.judge().asks("closed.begin", Map.of("ground", "TRADE_SECRET")));
        assertEquals(
                "closed-already",
                sitting.judge()
                        .asks("closed.begin", Map.of("ground", "PRIVACY"))
                        .get("code")
                        .asText());
        said(sitting, "p2", "秘密配方");
        done(sitting.clerk().asks("exhibit.show", Map.of("digest", digest, "page", 1)));
        done(sitting.judge().asks("closed.end", NOTHING));
        assertEquals(
                "not-closed",
                sitting.judge().asks("closed.end", NOTHING).get("code").asText());
        said(sitting, "p3", "又公开了");
        Endpoint late = Endpoint.enters(hearing, ticket(hearing, sun));

        for (Endpoint each : List.of(early, late)) {
            each.untilEvent("closed.ended");
            assertEquals("NOT_ALLOWED", refusal(each.asks("statement.add", statement("o2", "我要说"))));
            // what was to come came before the answer to a second question
            assertEquals("NOT_ALLOWED", refusal(each.asks("court.note", NOTHING)));
            String seen = each.events.toString();
            assertTrue(seen.contains("公开的话") && seen.contains("又公开了"), seen);
            assertTrue(seen.contains("TRADE_SECRET"), "that it is closed, and why, is public");
            assertFalse(seen.contains("秘密配方") || seen.contains("exhibit.shown"), seen);
        }
        assertEquals(early.events, late.events);
        // of the others who listen they know nothing, and the record nothing of them
        String seats = early.frames.getFirst().get("seats").toString();
        assertTrue(seats.contains("plaintiff-1") && seats.contains("observer-1"), seats);
        assertFalse(seats.contains("observer-2"), seats);
        assertFalse(sitting.judge().events.toString().contains("observer-1"));

        as(li, path + "/exhibits/" + digest).statusCode(403).body("code", is("observers-listen"));
        as(li, path + "/records/1").statusCode(403).body("code", is("observers-listen"));
        as(li, path + "/record").statusCode(403);
        as(li, path + "/proof").statusCode(403);
        as(li, path + "/cases").statusCode(404);
        as(li, path + "/consents").statusCode(404);
        as(li, path).statusCode(200).body("yourSeats[0]", is("observer-1"));

        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            done(sitting.judge().asks("phase.move", Map.of("to", phase)));
        }
        done(sitting.clerk().asks("record.freeze", NOTHING));
        JsonNode persons = sitting.clerk().untilEvent("record.frozen").at("/d/persons");
        assertFalse(roles(persons).contains("OBSERVER"), persons::toString);
        done(sitting.clerk().asks("record.read", NOTHING));
        assertEquals("NOT_ALLOWED", refusal(early.asks("record.read", NOTHING)));
        assertFalse(early.events.toString().contains("record.frozen"));

        by(day.clerk())
                .delete("/api/hearing" + path + "/observers/observer-1")
                .then()
                .statusCode(204);
        assertEquals(4401, early.untilClosed());
        by(day.clerk())
                .delete("/api/hearing" + path + "/observers/plaintiff-1")
                .then()
                .statusCode(422);
        post(li, path + "/tickets", "").statusCode(404);
    }

    @Test
    @DisplayName(
            "and breaks the rules of the courtroom is told to leave it by who presides, as the record says, and comes in only when let in again")
    void isToldToLeave() {
        CourtDay day = CourtDay.withInterpreter(FilingUpstream.file("a recipe"));
        UUID hearing = day.hearingThatMayOpen();
        for (String name : List.of("李", "孙")) {
            post(day.clerk(), "/hearings/" + hearing + "/observers", "{\"name\":\"%s\"}".formatted(name))
                    .statusCode(201);
        }
        day.comesIn(hearing, "observer-1", li);
        day.comesIn(hearing, "observer-2", sun);
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        Endpoint films = Endpoint.enters(hearing, ticket(hearing, li));
        Endpoint listens = Endpoint.enters(hearing, ticket(hearing, sun));
        Map<String, Object> filming = Map.of("seat", "observer-1", "reason", "未经许可录像");
        assertEquals("NOT_ALLOWED", refusal(sitting.clerk().asks("conduct.remove", filming)));
        done(sitting.judge().asks("conduct.admonish", filming));
        assertEquals(
                "李", films.untilEvent("conduct.admonished").at("/d/listener").asText());
        done(sitting.judge().asks("conduct.remove", filming));
        assertEquals(4403, films.untilClosed());
        assertEquals(
                "李", listens.untilEvent("conduct.removed").at("/d/listener").asText());
        assertEquals(4403, comesIn(hearing, li));
        done(sitting.judge().asks("conduct.readmit", Map.of("seat", "observer-1")));
        Endpoint again = Endpoint.enters(hearing, ticket(hearing, li));
        said(sitting, "p1", "公开的话");
        again.untilEvent("statement.recorded");
        done(sitting.judge().asks("conduct.remove", filming));
        assertEquals(4403, again.untilClosed());

        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            done(sitting.judge().asks("phase.move", Map.of("to", phase)));
        }
        assertEquals(4403, comesIn(hearing, li));
        done(sitting.clerk().asks("record.freeze", NOTHING));
        sitting.clerk().untilEvent("record.frozen");
        String record = as(day.plaintiff(), "/hearings/" + hearing + "/records/1")
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(record.contains("未经许可录像") && record.contains("李"), record);
        assertFalse(record.contains("孙"), record);
    }

    private static int comesIn(UUID hearing, String who) {
        Endpoint tries = Endpoint.at(hearing);
        tries.say("{\"frame\":\"hello\",\"v\":1,\"ticket\":\"" + ticket(hearing, who) + "\"}");
        return tries.untilClosed();
    }

    private static void said(Sitting sitting, String id, String text) {
        done(sitting.plaintiff().asks("statement.add", statement(id, text)));
    }

    private static Map<String, Object> statement(String id, String text) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", text);
    }

    private static String refusal(JsonNode answer) {
        return answer.path("code").asText().equals("not-allowed-now") ? "NOT_ALLOWED" : answer.toString();
    }

    private static List<String> roles(JsonNode persons) {
        return StreamSupport.stream(persons.spliterator(), false)
                .map(person -> person.get("role").asText())
                .collect(Collectors.toList());
    }
}
