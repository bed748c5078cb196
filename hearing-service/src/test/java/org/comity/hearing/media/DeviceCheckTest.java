package org.comity.hearing.media;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Whoever tries camera, microphone and line before a hearing")
class DeviceCheckTest {
    private static ValidatableResponse found(
            String token, UUID hearing, String camera, String relay, Integer kilobits) {
        return by(token)
                .contentType("application/json")
                .body("{\"camera\":\"%s\",\"microphone\":\"WORKS\",\"relay\":\"%s\",\"roundTrip\":80,\"kilobits\":%s}"
                        .formatted(camera, relay, kilobits))
                .put("/api/hearing/hearings/" + hearing + "/device-check")
                .then();
    }

    private static ValidatableResponse foundOfServer(String token, UUID hearing, String server) {
        return by(token)
                .contentType("application/json")
                .body(
                        "{\"camera\":\"WORKS\",\"microphone\":\"WORKS\",\"relay\":\"NONE\",\"server\":%s,\"roundTrip\":80}"
                                .formatted(server))
                .put("/api/hearing/hearings/" + hearing + "/device-check")
                .then();
    }

    @Test
    @DisplayName("has it kept, the last time of each; the court sees it and nobody else does")
    void isKept() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        String path = "/hearings/" + hearing;
        as(day.clerk(), path + "/device-checks").statusCode(200).body("size()", is(0));
        found(day.plaintiff(), hearing, "REFUSED", "NONE", 400)
                .statusCode(200)
                .body("seats", contains("plaintiff-1"))
                .body("findings.kilobits", nullValue());
        as(day.defendant(), path + "/device-check").statusCode(200).body("check", nullValue());
        found(day.plaintiff(), hearing, "WORKS", "REACHED", 400).statusCode(200);
        as(day.plaintiff(), path + "/device-check").body("check.findings.camera", is("WORKS"));
        found(day.defendant(), hearing, "MISSING", "NOT_REACHED", null).statusCode(200);
        as(day.clerk(), path + "/device-checks")
                .statusCode(200)
                .body("seats.flatten()", contains("defendant-1", "plaintiff-1"))
                .body("findings.camera", contains("MISSING", "WORKS"))
                .body("findings.kilobits", contains(null, 400));
        as(day.judge(), path + "/device-checks").statusCode(200);
        as(day.plaintiff(), path + "/device-checks").statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "x", "zh-CN", "Asia/Shanghai", "沪01"), path + "/device-checks")
                .statusCode(404);
        String stranger = TestTokens.party(UUID.randomUUID());
        found(stranger, hearing, "WORKS", "NONE", null).statusCode(404);
        as(stranger, path + "/relay").statusCode(404);
        as(stranger, path + "/device-check").statusCode(404);
        as(day.plaintiff(), path + "/relay").statusCode(200).body("relay", nullValue());
        // this court has no media server
        post(day.plaintiff(), path + "/device-check/server", "{\"sdp\":\"v=0\"}")
                .statusCode(200)
                .body("there", is(false), "sdp", nullValue());
        post(day.plaintiff(), path + "/device-check/server", "{\"sdp\":\"" + "v".repeat(16_001) + "\"}")
                .statusCode(400);
        post(stranger, path + "/device-check/server", "{\"sdp\":\"v=0\"}").statusCode(404);
        foundOfServer(day.plaintiff(), hearing, "\"NOT_REACHED\"")
                .statusCode(200)
                .body("findings.server", is("NOT_REACHED"));
        foundOfServer(day.plaintiff(), hearing, "null").statusCode(200).body("findings.server", nullValue());
        foundOfServer(day.plaintiff(), hearing, "\"BROKEN\"").statusCode(400);
        found(day.plaintiff(), hearing, "BROKEN", "NONE", null).statusCode(400);
        found(day.plaintiff(), hearing, "WORKS", "REACHED", -1).statusCode(400);
    }
}
