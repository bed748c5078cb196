package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.evidence.verify.Verify;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
@DisplayName("A witness")
class WitnessTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> WITNESS = Map.of("seat", "witness-1");

    private final UUID account = UUID.randomUUID();
    private final String weber = TestTokens.token(account, "party", "Anna Weber", "fr", "Europe/Paris", null);

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static Map<String, Object> said(String id, String text) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", text);
    }

    /** What was sent before is there: the second answer leaves only after everything that was new at the first. */
    private static void everythingHasArrived(Endpoint endpoint) {
        endpoint.asks("court.note", NOTHING);
        endpoint.asks("court.note", NOTHING);
    }

    private static List<String> types(Endpoint endpoint) {
        return endpoint.events.stream().map(event -> event.get("t").asText()).toList();
    }

    private static Set<String> seats(JsonNode frame) {
        return frame.get("seats").findValuesAsText("seat").stream().collect(Collectors.toSet());
    }

    @Test
    @DisplayName("comes in with a code that the clerk gave, once, and holds no other seat")
    void comesWithACode() {
        CourtDay day = CourtDay.ofRegisteredCase();
        day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = day.hearingNow();
        // who is called later has a seat too, and who is released none
        day.calls("EXPERT", "Prof. Li", "zh-CN");
        String path = "/api/hearing/hearings/" + hearing + "/seats/";
        by(day.plaintiff()).put(path + "witness-1/code").then().statusCode(403);
        by(TestTokens.token(UUID.randomUUID(), "clerk", "x", "zh-CN", "Asia/Shanghai", "沪01"))
                .put(path + "witness-1/code")
                .then()
                .statusCode(404);
        by(day.clerk()).put(path + "plaintiff-1/code").then().statusCode(422).body("code", is("unknown-seat"));
        String first = issued(day, path);
        String second = issued(day, path);
        redeems(weber, first).statusCode(404).body("code", is("seat-code-unknown"));
        redeems(weber, "abc").statusCode(404).body("code", is("seat-code-unknown"));
        redeems(day.clerk(), second).statusCode(403);
        redeems(day.plaintiff(), second).statusCode(409).body("code", is("seat-conflict"));
        as(weber, "/hearings/" + hearing).statusCode(404);
        redeems(weber, second.toLowerCase()).statusCode(201).body("seat", is("witness-1"));
        redeems(TestTokens.party(UUID.randomUUID()), second).statusCode(409).body("code", is("seat-code-used"));
        as(weber, "/hearings").body("items.id", is(List.of(hearing.toString())));
        as(weber, "/hearings/" + hearing)
                .body("yourSeats", is(List.of("witness-1")))
                .body("seats.seat", hasItems("judge", "plaintiff-1", "witness-1"))
                .body("seats.seat", not(hasItems("expert-1")));
        as(day.plaintiff(), "/hearings/" + hearing).body("seats.seat", hasItems("witness-1", "expert-1"));
        // a new code is for another account
        issued(day, path);
        as(weber, "/hearings/" + hearing).statusCode(404);
    }

    private static String issued(CourtDay day, String path) {
        return by(day.clerk())
                .put(path + "witness-1/code")
                .then()
                .statusCode(200)
                .body("name", is("Anna Weber"))
                .extract()
                .path("code");
    }

    private static ValidatableResponse redeems(String token, String code) {
        return post(token, "/entries", "{\"code\":\"%s\"}".formatted(code));
    }

    @Test
    @DisplayName("hears and sees nothing before being called in, testifies, leaves, and signs with the others")
    void isHeardApart() throws IOException {
        // Given a hearing with two witnesses, who are there before it begins
        String digest = FilingUpstream.file("what was delivered");
        CourtDay day = CourtDay.withInterpreter(digest);
        day.calls("WITNESS", "Anna Weber", "fr");
        day.calls("WITNESS", "王强", "zh-CN");
        UUID hearing = day.hearingThatMayOpen();
        String other = TestTokens.party(UUID.randomUUID());
        day.comesIn(hearing, "witness-1", weber);
        day.comesIn(hearing, "witness-2", other);
        Endpoint first = Endpoint.sits(hearing, weber);
        Endpoint second = Endpoint.sits(hearing, other);
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        Endpoint judge = sitting.judge();
        Endpoint clerk = sitting.clerk();
        done(sitting.plaintiff().asks("statement.add", said("p1", "货物有瑕疵。")));
        done(clerk.asks("exhibit.show", Map.of("digest", digest, "page", 1)));

        // Then nothing of it reaches them, over no way
        assertNothingReaches(first, weber, hearing, digest, "witness-1");
        assertNothingReaches(second, other, hearing, digest, "witness-2");
        assertTrue(types(judge).contains("seat.connected"));

        // When the first is called in
        done(clerk.asks("attendance.call", Map.of("seat", "witness-1", "present", true)));
        done(clerk.asks(
                "identity.check",
                Map.of(
                        "seat", "witness-1",
                        "method", "DOCUMENT_FILED_EARLIER",
                        "document", "PASSPORT",
                        "confirmed", true)));
        assertEquals("remote-testimony-not-permitted", code(judge.asks("testimony.call", WITNESS)));
        done(judge.asks(
                "testimony.permit",
                Map.of("seat", "witness-1", "ground", "DISTANCE", "state", "FR", "reason", "法国法律不禁止")));
        done(sitting.plaintiff().asks("testimony.agree", Map.of("person", "witness-1")));
        assertEquals("parties-not-agreed", code(judge.asks("testimony.call", WITNESS)));
        done(sitting.defendant().asks("testimony.agree", Map.of("person", "witness-1")));
        done(judge.asks("testimony.call", WITNESS));

        // Then that is the first that the witness learns, and who is there
        JsonNode called = first.untilEvent("testimony.called");
        assertEquals(1, called.get("seq").asInt());
        assertEquals("INVESTIGATION", called.get("d").get("phase").asText());
        assertTrue(seats(first.until("eph")).contains("defendant-1"));
        assertEquals("undertaking-missing", code(first.asks("statement.add", said("w1", "我在场。"))));
        done(judge.asks("undertaking.show", WITNESS));
        JsonNode shown = first.untilEvent("undertaking.shown").get("d");
        assertEquals("fr", shown.get("language").asText());
        assertTrue(shown.get("chinese").asText().contains("Anna Weber"));
        assertEquals("signature-not-proven", code(first.asks("undertaking.sign", NOTHING)));
        done(first.signs("undertaking.sign", NOTHING));
        assertEquals("signature-not-proven", code(sitting.interpreter().asks("interpreter.undertake", NOTHING)));
        done(sitting.interpreter().signs("interpreter.undertake", NOTHING));
        done(clerk.asks("undertaking.hear", Map.of("seat", "witness-1", "reader", "WITNESS")));
        done(first.asks("statement.add", said("w1", "我在场。")));
        as(weber, "/hearings/" + hearing + "/exhibits/" + digest).statusCode(200);
        assertNothingReaches(second, other, hearing, digest, "witness-2");
        assertEquals("not-present", code(judge.asks("testimony.call", Map.of("seat", "witness-2"))));

        // and once released they hear no more
        done(judge.asks("testimony.release", Map.of("seat", "witness-1", "stays", false)));
        first.untilEvent("testimony.released");
        done(sitting.plaintiff().asks("statement.add", said("p2", "证人说得对。")));
        everythingHasArrived(first);
        assertEquals("testimony.released", types(first).getLast());
        as(weber, "/hearings/" + hearing + "/exhibits/" + digest).statusCode(403);

        // until the record is read, which who was heard signs with the others, and who was not heard never sees
        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            done(judge.asks("phase.move", Map.of("to", phase)));
        }
        as(weber, "/hearings/" + hearing + "/records/1").statusCode(404).body("code", is("record-not-found"));
        done(clerk.asks("record.freeze", NOTHING));
        first.untilEvent("record.frozen");
        String record = as(weber, "/hearings/" + hearing + "/records/1")
                .statusCode(200)
                .extract()
                .path("digest");
        for (Endpoint each : List.of(sitting.plaintiff(), sitting.defendant(), sitting.interpreter())) {
            signs(each, record);
        }
        done(clerk.asks("record.read", NOTHING));
        assertEquals("others-first", code(clerk.signs("record.sign", Map.of("digest", record))));
        signs(first, record);
        signs(clerk, record);
        signs(judge, record);
        assertNothingReaches(second, other, hearing, digest, "witness-2");
        done(clerk.asks("record.seal", NOTHING));
        as(other, "/hearings/" + hearing + "/proof").statusCode(403);
        byte[] proof = as(weber, "/hearings/" + hearing + "/proof")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, WholeHearingTest.verified(proof));
        proof[proof.length / 2]++;
        assertEquals(1, WholeHearingTest.verified(proof));
        assertFalse(types(second).contains("record.sealed"));
    }

    private static void signs(Endpoint each, String record) {
        done(each.asks("record.read", NOTHING));
        done(each.signs("record.sign", Map.of("digest", record)));
    }

    private static void assertNothingReaches(
            Endpoint endpoint, String token, UUID hearing, String digest, String seat) {
        assertEquals("not-called-in", code(endpoint.asks("statement.add", said("x", "我要说。"))));
        everythingHasArrived(endpoint);
        assertEquals(List.of(), endpoint.events);
        assertEquals(0, endpoint.frames.getFirst().get("seq").asInt());
        assertEquals(Set.of(seat), seats(endpoint.frames.getFirst()));
        assertEquals(
                List.of(),
                endpoint.frames.stream()
                        .filter(frame -> frame.get("frame").asText().equals("eph"))
                        .toList());
        String path = "/hearings/" + hearing;
        as(token, path + "/records/1").statusCode(403).body("code", is("not-called-in"));
        as(token, path + "/proof").statusCode(403);
        as(token, path + "/exhibits/" + digest).statusCode(403);
        as(token, path + "/exhibits/" + digest + "/opinions").statusCode(404);
        as(token, path + "/consents").statusCode(404);
        as(token, path + "/cases").statusCode(404);
    }
}
