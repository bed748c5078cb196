package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.DeemedServices;
import org.comity.serviceofprocess.channel.electronic.ExpiriesOfTheTest;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A clock that jumps")
class ClockJumpTest extends CourtTest {

    @Inject
    DeemedServices deemed;

    @Inject
    ExpiriesOfTheTest expiries;

    @AfterEach
    void rightAgain() {
        clockIs(Duration.ZERO);
    }

    @Test
    @DisplayName("back loses nothing: papers are opened, accepted and served, in the order in which it happened")
    void back() {
        String request = requestIn(caseAgainst("US"));
        clockIs(Duration.ofMinutes(-10));
        String attempt = started(request, false, null);
        String code = codeFor(request, attempt);
        String secret = secretFromMail();
        String session = opened(attempt, secret, code);
        clockIs(Duration.ofMinutes(-20));
        String path = "/api/service/deliveries/" + attempt;
        addressee()
                .header("Delivery-Session", session)
                .body(Map.of("secret", secret, "name", "김민수", "capacity", "LEGAL_REPRESENTATIVE"))
                .post(path + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("appearanceCode", notNullValue());
        eventsOf(request, attempt)
                .body(
                        "items.kind",
                        contains("SUBMITTED_ACCEPTED", "NOTIFIED", "MADE_AVAILABLE", "HANDED_OVER", "ACCEPTED"));
        asClerk().get("/api/service/requests/" + request).then().body("served.event", is("ACCEPTED"));
    }

    @Test
    @DisplayName("ahead serves nothing by publication and ends no delivery, and what people do is recorded")
    void ahead() {
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        String code = codeFor(request, attempt);
        String other = requestIn(caseId);
        String announced = announced(other);

        clockIs(Duration.ofDays(100));
        deemed.serveThoseThatRan();
        expiries.expire();
        clockIs(Duration.ZERO);

        asClerk().get("/api/service/requests/" + other).then().body("served", nullValue());
        asClerk().get("/api/service/attempts/" + announced).then().body("state", is("UNDER_WAY"));
        asClerk()
                .get("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .body("items[0].state", is("AVAILABLE"));
        opened(attempt, secretFromMail(), code);
    }

    private static void clockIs(Duration ahead) {
        QuarkusMock.installMockForType(
                Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), ahead), Clock.class);
    }

    private String opened(String attempt, String secret, String code) {
        Response opening = addressee()
                .body(Map.of("secret", secret, "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening");
        opening.then().statusCode(200);
        return opening.path("session");
    }

    private String announced(String request) {
        String today = CourtClock.dateOf(Instant.now()).toString();
        as(TestTokens.judge(judge))
                .body(Map.of(
                        "basedOn", 0, "channel", "PUBLIC_NOTICE", "open", true, "reasons", "Nobody is there any more."))
                .post("/api/service/requests/" + request + "/decisions")
                .then()
                .statusCode(201);
        String attempt = asClerk()
                .body(Map.of("channel", "PUBLIC_NOTICE", "sentTo", "人民法院报"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String scan = asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 page".getBytes(StandardCharsets.US_ASCII))
                .post("/api/service/attempts/" + attempt + "/files?name=page.pdf")
                .path("id");
        asClerk()
                .body(Map.of("on", today, "medium", "人民法院报", "fileIds", List.of(scan)))
                .post("/api/service/attempts/" + attempt + "/publication")
                .then()
                .statusCode(201);
        return attempt;
    }
}
