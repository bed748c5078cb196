package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("One dispatch or reminder of several attempts")
class SeveralAttemptsTest extends CourtTest {

    @Inject
    Clock clock;

    @Test
    @DisplayName("stands on record for each of them, and a second click adds nothing")
    void recorded() {
        // Given
        UUID caseId = caseAgainst("KR");
        String first = begun(requestIn(caseId), "TREATY_CENTRAL_AUTHORITY");
        String second = begun(requestIn(caseId), "BILATERAL_TREATY");
        String key = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            // When
            as(TestTokens.clerk(clerk), key)
                    .body(sentOn(List.of(first, second), "HIGH_COURT"))
                    .post("/api/service/several-attempts/dispatches")
                    .then()
                    .statusCode(201)
                    .body("attempts", is(2));
            // Then
            for (String attempt : List.of(first, second)) {
                events(attempt)
                        .body("items.kind", is(List.of("SUBMITTED_ACCEPTED", "SENT_ON")))
                        .body("items[1].facts.reference", is("2026-117"));
            }
        }
        asClerk()
                .body(Map.of("attemptIds", List.of(first, second), "on", today(), "words", "What became of it?"))
                .post("/api/service/several-attempts/reminders")
                .then()
                .statusCode(201);
        events(first).body("items[2].kind", is("REMINDED")).body("items[2].facts.office", is("To the authority"));
    }

    @Test
    @DisplayName("stands on record for none if one has ended or goes another way, and names it")
    void allOrNone() {
        UUID caseId = caseAgainst("KR");
        String underWay = begun(requestIn(caseId), "TREATY_CENTRAL_AUTHORITY");
        String ended = begun(requestIn(caseId), "TREATY_CENTRAL_AUTHORITY");
        asClerk()
                .body(Map.of("reason", "GIVEN_UP", "on", today(), "words", "-"))
                .post("/api/service/attempts/" + ended + "/failure")
                .then()
                .statusCode(201);
        refused(sentOn(List.of(underWay, ended), "HIGH_COURT"), 409)
                .body("code", is("not-all-recorded"))
                .body("grounds.code", is(List.of("attempt-ended")))
                .body("grounds.field", is(List.of("attemptIds[1]")));
        refused(sentOn(List.of(underWay), "MISSION"), 409).body("grounds.code", is(List.of("stage-not-of-channel")));
        events(underWay).body("items.kind", not(hasItem("SENT_ON")));
    }

    @Test
    @DisplayName("is a failure too, by whichever channel, with one reason and day; of none if one clock still runs")
    void failures() {
        UUID caseId = caseAgainst("FR");
        String authority = begun(requestIn(caseId), "TREATY_CENTRAL_AUTHORITY");
        String posted = begun(requestIn(caseId), "POSTAL");
        Map<String, Object> failed = new HashMap<>(Map.of(
                "attemptIds",
                List.of(authority, posted),
                "reason",
                "NO_PROOF_IN_TIME",
                "on",
                today(),
                "words",
                "Moved away"));
        String path = "/api/service/several-attempts/failures";
        asClerk()
                .body(failed)
                .post(path)
                .then()
                .statusCode(409)
                .body("code", is("not-all-recorded"))
                .body("grounds[0].code", is("clock-still-runs"));
        events(authority).body("items.kind", is(List.of("SUBMITTED_ACCEPTED")));
        failed.put("reason", "ADDRESSEE_GONE");
        as(TestTokens.judge(judge)).body(failed).post(path).then().statusCode(403);
        asClerk().body(failed).post(path).then().statusCode(201).body("attempts", is(2));
        for (String attempt : List.of(authority, posted)) {
            asClerk()
                    .get("/api/service/attempts/" + attempt)
                    .then()
                    .body("state", is("FAILED"))
                    .body("failure", is("ADDRESSEE_GONE"))
                    .body("failedOn", is(today()));
        }
    }

    @Test
    @DisplayName("is a clerk's of the court, with a day, an office, and at least one attempt")
    void whose() {
        String attempt = begun(requestIn(caseAgainst("KR")), "TREATY_CENTRAL_AUTHORITY");
        Map<String, Object> sent = sentOn(List.of(attempt), "HIGH_COURT");
        String path = "/api/service/several-attempts/dispatches";
        as(TestTokens.judge(judge)).body(sent).post(path).then().statusCode(403);
        as(TestTokens.party(plaintiffAccount)).body(sent).post(path).then().statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员", "zh-CN", "Asia/Shanghai", "京01"))
                .body(sent)
                .post(path)
                .then()
                .statusCode(404);
        refused(sentOn(List.of(), "HIGH_COURT"), 400);
        refused(sentOn(List.of(UUID.randomUUID().toString()), "HIGH_COURT"), 404);
        sent.remove("office");
        refused(sent, 400);
        events(attempt).body("items.kind", is(List.of("SUBMITTED_ACCEPTED")));
    }

    private ValidatableResponse refused(Map<String, Object> body, int status) {
        return asClerk()
                .body(body)
                .post("/api/service/several-attempts/dispatches")
                .then()
                .statusCode(status);
    }

    private Map<String, Object> sentOn(List<String> attempts, String stage) {
        return new HashMap<>(Map.of(
                "attemptIds", attempts, "stage", stage, "on", today(), "office", "浙江省高级人民法院", "reference", "2026-117"));
    }

    private String begun(String request, String channel) {
        return asClerk()
                .body(Map.of("channel", channel, "sentTo", "To the authority"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse events(String attempt) {
        return asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .statusCode(200);
    }

    private String today() {
        return CourtClock.dateOf(clock.instant()).toString();
    }
}
