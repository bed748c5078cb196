package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.comity.hearing.CourtDay;
import org.comity.hearing.recording.Spoken;
import org.comity.hearing.transcription.SpeechServer;
import org.comity.http.Sha256;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = SpeechServer.class, restrictToAnnotatedClass = true)
@DisplayName("A draft of what was said")
class DraftsTest {
    private static final String SAID = "The goods came four weaks late.";
    private final UUID recording = UUID.randomUUID();
    private final Instant began = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    private CourtDay day;
    private UUID hearing;
    private Sitting sitting;

    @BeforeEach
    void isRecorded() {
        day = CourtDay.ofRegisteredCase();
        hearing = day.hearingThatMayOpen();
        sitting = Sitting.onTheMerits(day, hearing);
        done(sitting.clerk().asks("recording.start", Map.of("recordingId", recording.toString())));
        for (int number = 1; number <= 3; number++) {
            byte[] segment = Spoken.tone(440, 900);
            by(day.clerk())
                    .contentType("video/webm")
                    .body(segment)
                    .put("/api/hearing/hearings/" + hearing + "/recording/" + recording + "/segments/" + number
                            + "?sha256=" + Sha256.hexOf(segment))
                    .then()
                    .statusCode(200);
            done(sitting.clerk()
                    .asks(
                            "recording.segment",
                            Map.of(
                                    "recordingId",
                                    recording.toString(),
                                    "number",
                                    number,
                                    "from",
                                    began.plusSeconds(5L * number).toString(),
                                    "until",
                                    began.plusSeconds(5L * number + 5).toString())));
        }
        SpeechServer.answers(200, "{\"text\":\" " + SAID + "\"}");
    }

    private String path() {
        return "/hearings/" + hearing + "/drafts";
    }

    private ValidatableResponse asks(int first, int last, String language) {
        return post(day.clerk(), path(), """
                {"recordingId":"%s","first":%d,"last":%d,"language":"%s"}\
                """.formatted(recording, first, last, language));
    }

    /** @return its id */
    private String draft(int first, int last) {
        return asks(first, last, "en")
                .statusCode(201)
                .body("state", is("WAITING"), "text", nullValue())
                .extract()
                .path("draftId");
    }

    private void awaitsState(String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as(day.clerk(), path()).statusCode(200).body("drafts.state", contains(state)));
    }

    private JsonNode confirms(Endpoint by, String draft, String seat, String text) {
        return by.asks(
                "statement.add",
                Map.of(
                        "utteranceId", UUID.randomUUID().toString(),
                        "language", "en",
                        "text", text,
                        "seat", seat,
                        "draft", draft));
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    @Test
    @DisplayName(
            "is the clerk's alone, and somebody's statement once the clerk confirms it, with who did and out of what")
    void isConfirmed() {
        as(day.clerk(), path()).statusCode(200).body("languages", contains("en", "zh"), "drafts", hasSize(0));
        String draft = draft(1, 2);
        awaitsState("WRITTEN");
        as(day.clerk(), path())
                .body("drafts[0].text", is(SAID), "drafts[0].first", is(1), "drafts[0].last", is(2))
                .body("drafts[0].from", is(began.plusSeconds(5).toString()))
                .body("drafts[0].until", is(began.plusSeconds(15).toString()));
        assertEquals("Bearer key-of-the-court", SpeechServer.authorization());
        assertEquals("model-of-the-court", SpeechServer.field("model"));
        assertEquals("en", SpeechServer.field("language"));
        assertEquals(30, Spoken.packets(SpeechServer.file()));

        as(day.judge(), path()).statusCode(403);
        as(day.plaintiff(), path()).statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "x", "zh-CN", "Asia/Shanghai", "沪01"), path())
                .statusCode(404);
        // a party makes nothing its statement by a draft
        assertEquals("unknown-draft", code(confirms(sitting.plaintiff(), draft, "plaintiff-1", SAID)));
        assertEquals(
                "unknown-draft",
                code(confirms(sitting.clerk(), UUID.randomUUID().toString(), "plaintiff-1", SAID)));
        assertEquals("bad-data", code(confirms(sitting.clerk(), "the first", "plaintiff-1", SAID)));
        assertFalse(isInTheLog("weaks"), "a draft is in no log");

        done(confirms(sitting.clerk(), draft, "plaintiff-1", "The goods came four weeks late."));
        JsonNode told = sitting.defendant().untilEvent("statement.recorded");
        assertEquals("clerk", told.get("by").asText());
        assertEquals("plaintiff-1", told.at("/d/seat").asText());
        assertEquals("The goods came four weeks late.", told.at("/d/text").asText());
        assertEquals(draft, told.at("/d/drafted/draftId").asText());
        assertEquals(
                began.plusSeconds(5), Instant.parse(told.at("/d/drafted/from").asText()));
        assertEquals(
                began.plusSeconds(15), Instant.parse(told.at("/d/drafted/until").asText()));
        as(day.clerk(), path()).body("drafts", hasSize(0));
        assertEquals("unknown-draft", code(confirms(sitting.clerk(), draft, "plaintiff-1", SAID)));

        // what somebody wrote says nothing of drafts
        done(sitting.plaintiff()
                .asks(
                        "statement.add",
                        Map.of("utteranceId", UUID.randomUUID().toString(), "language", "en", "text", "Yes.")));
        assertTrue(isInTheLog("\"text\":\"Yes.\""));
        assertEquals(
                1,
                sitting.clerk().events.stream()
                        .filter(event -> event.at("/d").has("drafted"))
                        .count());
    }

    private boolean isInTheLog(String text) {
        return sitting.clerk().events.stream()
                .anyMatch(event -> event.toString().contains(text));
    }

    @Test
    @DisplayName("is dropped by the clerk, and nothing is left of it; of the same passage another can be made")
    void isDropped() {
        String draft = draft(1, 1);
        awaitsState("WRITTEN");
        by(day.clerk()).delete("/api/hearing" + path() + "/" + draft).then().statusCode(204);
        as(day.clerk(), path()).body("drafts", hasSize(0));
        by(day.clerk())
                .delete("/api/hearing" + path() + "/" + draft)
                .then()
                .statusCode(404)
                .body("code", is("unknown-draft"));
        assertEquals("unknown-draft", code(confirms(sitting.clerk(), draft, "plaintiff-1", SAID)));
        assertFalse(isInTheLog("weaks"));
        draft(1, 1);
        awaitsState("WRITTEN");
        // asked for twice it is one
        asks(1, 1, "en").statusCode(201).body("state", is("WRITTEN"));
        as(day.clerk(), path()).body("drafts", hasSize(1));
    }

    @Test
    @DisplayName(
            "is waited for by nobody: the room goes on; what comes too late, or is refused or of no use, is a state, and made again")
    void fails() {
        CountDownLatch heldBack = SpeechServer.holdsBack();
        String draft = draft(1, 3);
        asks(1, 1, "en").statusCode(409).body("code", is("draft-in-the-making"));
        Instant asked = Instant.now();
        done(sitting.clerk().asks("court.note", Map.of("text", "still here")));
        assertTrue(Duration.between(asked, Instant.now()).toMillis() < 1_500, "the room waits for nothing");
        again(draft).statusCode(409).body("code", is("draft-in-the-making"));
        awaitsState("LATE");
        heldBack.countDown();
        assertEquals("unknown-draft", code(confirms(sitting.clerk(), draft, "plaintiff-1", SAID)));

        becomes(draft, 500, "{}", "REFUSED");
        becomes(draft, 200, "<html>", "NONSENSE");
        becomes(draft, 200, "{\"text\":\"\\u202e late\"}", "NONSENSE");
        becomes(draft, 200, "{\"text\":\"" + "Thank you. ".repeat(600) + "\"}", "NONSENSE");
        becomes(draft, 200, "{\"text\":\" \\n\"}", "NOTHING_HEARD");
        assertEquals("unknown-draft", code(confirms(sitting.clerk(), draft, "plaintiff-1", SAID)));
        becomes(draft, 200, "{\"text\":\"At last.\"}", "WRITTEN");
        as(day.clerk(), path()).body("drafts[0].text", is("At last."));
    }

    private void becomes(String draft, int status, String answer, String state) {
        SpeechServer.answers(status, answer);
        again(draft).statusCode(200).body("state", is("WAITING"), "text", nullValue());
        awaitsState(state);
    }

    private ValidatableResponse again(String draft) {
        return post(day.clerk(), path() + "/" + draft + "/again", "");
    }

    @Test
    @DisplayName(
            "is made of what the room knows to be recorded, a minute at most, in a language that the software understands")
    void isRefused() {
        asks(3, 4, "en").statusCode(404).body("code", is("not-recorded-then"));
        asks(3, 2, "en").statusCode(404).body("code", is("not-recorded-then"));
        asks(1, 13, "en").statusCode(422).body("code", is("passage-too-long"));
        asks(1, 1, "fr").statusCode(422).body("code", is("language-not-transcribed"));
        asks(1, 1, "english").statusCode(400);
        asks(0, 1, "en").statusCode(400);
        // a clerk of the same court without the seat
        post(
                        TestTokens.clerk(UUID.randomUUID()),
                        path(),
                        "{\"recordingId\":\"%s\",\"first\":1,\"last\":1,\"language\":\"en\"}".formatted(recording))
                .statusCode(404);
        as(day.clerk(), path()).body("drafts", hasSize(0));
    }
}
