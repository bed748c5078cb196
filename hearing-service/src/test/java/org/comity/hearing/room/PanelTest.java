package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A hearing before a panel")
class PanelTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String TIMES = "\"startsAt\":\"2030-03-05T07:00:00Z\",\"endsAt\":\"2030-03-05T08:00:00Z\"";

    private static UUID scheduled(CourtDay day, String token, boolean panel) {
        return UUID.fromString(
                post(token, "/cases/" + day.caseId + "/hearings", "{" + TIMES + ",\"panel\":" + panel + "}")
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static void consent(CourtDay day, UUID hearing) {
        for (String party : new String[] {day.plaintiff(), day.defendant()}) {
            post(party, "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                    .statusCode(200);
        }
    }

    @Test
    @DisplayName("opens when all three sit, led by who presides; the others are called, note, and lead nothing")
    void sitsWhole() {
        CourtDay day = CourtDay.ofRegisteredCase().givenToAPanelOfThree();
        as(day.clerk(), "/cases/" + day.caseId + "/times?startsAt=2030-03-05T07:00:00Z&endsAt=2030-03-05T08:00:00Z")
                .statusCode(200)
                .body("panelRequired", is(true));
        UUID hearing = scheduled(day, day.clerk(), true);
        String path = "/hearings/" + hearing;
        consent(day, hearing);

        // Who presides takes the judge's seat, nobody else; each sits once
        post(day.secondJudge(), path + "/bench", "").statusCode(409).body("code", is("not-presiding"));
        post(day.judge(), path + "/bench", "").statusCode(200);
        post(day.judge(), path + "/panel", "").statusCode(409).body("code", is("seat-conflict"));
        post(day.secondJudge(), path + "/panel", "").statusCode(200).body("yourSeats", is(List.of("panel-1")));
        post(day.secondJudge(), path + "/panel", "").statusCode(200).body("yourSeats", is(List.of("panel-1")));
        post(day.plaintiff(), path + "/panel", "").statusCode(403);
        post(day.clerk(), path + "/panel", "").statusCode(403);
        post(TestTokens.judge(UUID.randomUUID()), path + "/panel", "").statusCode(404);

        // The room stays shut until the panel is whole
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        assertEquals("bench-empty", code(judge.asks("room.open", NOTHING)));
        post(day.assessor(), path + "/panel", "").statusCode(200).body("yourSeats", is(List.of("panel-2")));
        Endpoint second = Endpoint.enters(hearing, ticket(hearing, day.secondJudge()));
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        assertEquals("not-allowed-now", code(second.asks("room.open", NOTHING)));
        Sitting.done(judge.asks("room.open", NOTHING));
        Sitting.done(clerk.asks("attendance.call", Map.of("seat", "panel-1", "present", true)));
        assertEquals("not-allowed-now", code(second.asks("phase.move", Map.of("to", "RIGHTS"))));
        JsonNode refused = judge.asks("phase.move", Map.of("to", "RIGHTS"));
        assertEquals("roll-call-incomplete", code(refused));
        // People are told who it is, and not what the seat is called here
        assertFalse(refused.path("msg").asText().matches(".*(panel|plaintiff|defendant)-\\d.*"), refused::toString);
        assertTrue(refused.path("msg").asText().contains("\u2068"), refused::toString);
        Sitting.done(
                second.asks("statement.add", Map.of("utteranceId", "m1", "language", "zh-CN", "text", "请原告说明付款日期。")));
        Sitting.done(second.asks("court.note", Map.of("text", "合议时讨论")));
        judge.untilEvent("court.note");
        second.untilEvent("court.note");
        plaintiff.untilEvent("statement.recorded");
        assertEquals(
                0,
                plaintiff.events.stream()
                        .filter(event -> event.get("t").asText().equals("court.note"))
                        .count());
    }

    @Test
    @DisplayName(
            "has six seats beside who presides where three judges and four assessors hear it; what the court notes is theirs to the last")
    void sevenSit() {
        CourtDay day = CourtDay.ofRegisteredCase().givenToAPanelOfSeven();
        as(day.clerk(), "/cases/" + day.caseId + "/times?startsAt=2030-03-05T07:00:00Z&endsAt=2030-03-05T08:00:00Z")
                .statusCode(200)
                .body("panelSize", is(7));
        UUID hearing = scheduled(day, day.clerk(), true);
        String path = "/hearings/" + hearing;
        consent(day, hearing);
        post(day.judge(), path + "/bench", "").statusCode(200);
        post(day.secondJudge(), path + "/panel", "").statusCode(200);
        post(day.thirdJudge(), path + "/panel", "").statusCode(200);
        for (int number = 1; number <= 3; number++) {
            post(day.assessor(number), path + "/panel", "").statusCode(200);
        }
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        assertEquals("bench-empty", code(judge.asks("room.open", NOTHING)));
        post(day.assessor(4), path + "/panel", "").statusCode(200).body("yourSeats", is(List.of("panel-6")));
        Endpoint last = Endpoint.enters(hearing, ticket(hearing, day.assessor(4)));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        Sitting.done(judge.asks("room.open", NOTHING));
        Sitting.done(judge.asks("court.note", Map.of("text", "七人合议")));
        last.untilEvent("court.note");
        Sitting.done(last.asks("court.note", Map.of("text", "陪审员意见")));
        judge.untilEvent("court.note");
        Sitting.done(judge.asks("hand.raise", NOTHING));
        plaintiff.untilEvent("hand.raised");
        assertEquals(
                0,
                plaintiff.events.stream()
                        .filter(event -> event.get("t").asText().equals("court.note"))
                        .count());
    }

    @Test
    @DisplayName(
            "follows the bench to which the case is given before the sitting; who is of the new one keeps the seat")
    void followsTheBench() {
        CourtDay day = CourtDay.ofRegisteredCase().givenToAPanelOfThree();
        String path = "/hearings/" + scheduled(day, day.clerk(), true);
        post(day.secondJudge(), path + "/panel", "").statusCode(200).body("yourSeats", is(List.of("panel-1")));
        post(day.assessor(), path + "/panel", "").statusCode(200).body("yourSeats", is(List.of("panel-2")));
        day.givenToAPanelOfSeven();
        await().atMost(Duration.ofSeconds(30)).until(() -> panelOf(day, path).size() == 6);
        post(day.assessor(2), path + "/panel", "").statusCode(200);
        day.givenToAPanelOfThree(4);
        await().atMost(Duration.ofSeconds(30)).until(() -> panelOf(day, path).size() == 2);
        assertEquals(List.of("panel-1", "panel-2"), panelOf(day, path));
        as(day.secondJudge(), path).body("yourSeats", is(List.of("panel-1")));
        post(day.assessor(), path + "/panel", "").statusCode(200).body("yourSeats", is(List.of("panel-2")));
    }

    @Test
    @DisplayName("follows it also where the hearing was set for one judge, before the case went to a panel")
    void goesToAPanel() {
        CourtDay day = CourtDay.ofRegisteredCase();
        day.givenToTheSecondJudgeAlone();
        String path = "/hearings/" + scheduled(day, day.clerk(), false);
        assertEquals(List.of(), panelOf(day, path));
        day.givenToAPanelOfThree(3);
        await().atMost(Duration.ofSeconds(30)).until(() -> panelOf(day, path).size() == 2);
        post(day.assessor(), path + "/panel", "").statusCode(200);
        day.givenToAPanelOfThree(4);
        assertEquals(List.of("panel-1", "panel-2"), panelOf(day, path));
    }

    private static List<String> panelOf(CourtDay day, String path) {
        return as(day.clerk(), path).extract().path("seats.findAll { it.role == 'PANEL_MEMBER' }.seat");
    }

    @Test
    @DisplayName("is scheduled by who presides or by another of it, and each takes their own seat")
    void takesTheirOwnSeat() {
        CourtDay day = CourtDay.ofRegisteredCase().givenToAPanelOfThree();
        as(day.judge(), "/hearings/" + scheduled(day, day.judge(), true)).body("yourSeats", is(List.of("judge")));
        as(day.secondJudge(), "/hearings/" + scheduled(day, day.secondJudge(), true))
                .body("yourSeats", is(List.of("panel-1")));
        UUID alone = scheduled(day, day.clerk(), false);
        post(day.secondJudge(), "/hearings/" + alone + "/panel", "")
                .statusCode(409)
                .body("code", is("no-panel"));
    }
}
