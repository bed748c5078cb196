package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("What an addressee did where nobody signed")
class ConductTest extends CourtTest {

    @Inject
    Clock clock;

    @ParameterizedTest(name = "in {0}, by {1}: {2}")
    @CsvSource({"KR, TREATY_CENTRAL_AUTHORITY, CPL 283(1); S06 13", "HK, INTER_REGIONAL, 法释〔2009〕2号 6; 法释〔2009〕2号 12"})
    @DisplayName("shows service once a judge finds so with what shows it, and can be rebutted")
    void shows(String country, String channel, String article) {
        String request = requestIn(caseAgainst(country));
        String attempt = begun(request, channel);
        finds(TestTokens.clerk(clerk), attempt, scan(attempt)).statusCode(403);
        finds(TestTokens.judge(judge), attempt).statusCode(400);
        finds(TestTokens.judge(UUID.randomUUID()), attempt, scan(attempt)).statusCode(404);
        served(request).body("served", nullValue());

        finds(TestTokens.judge(judge), attempt, scan(attempt)).statusCode(201).body("state", is("SERVED"));

        served(request)
                .body("served.event", is("DEEMED_SERVED"))
                .body("served.article", is(article))
                .body("served.rebuttable", is(true));
        finds(TestTokens.judge(judge), attempt, scan(attempt)).statusCode(409).body("code", is("attempt-ended"));
    }

    @Test
    @DisplayName("shows nothing in Taiwan, of which no text says so")
    void taiwan() {
        String request = requestIn(caseAgainst("TW"));
        String attempt = begun(request, "INTER_REGIONAL");
        finds(TestTokens.judge(judge), attempt, scan(attempt))
                .statusCode(409)
                .body("code", is("conduct-shows-no-service"));
        served(request).body("served", nullValue());
    }

    private String begun(String request, String channel) {
        return asClerk()
                .body(Map.of("channel", channel, "sentTo", "高级人民法院"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String scan(String attempt) {
        return asClerk()
                .contentType("application/octet-stream")
                .body(("%PDF-1.7 letter" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                .post("/api/service/attempts/" + attempt + "/files?name=letter.pdf")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse finds(String token, String attempt, String... files) {
        return as(token)
                .body(Map.of(
                        "conduct",
                        "MENTIONED_CONTENT",
                        "on",
                        CourtClock.dateOf(clock.instant()).toString(),
                        "reasons",
                        "Its letter of today answers the claim point by point.",
                        "fileIds",
                        List.of(files)))
                .post("/api/service/attempts/" + attempt + "/conduct")
                .then();
    }

    private ValidatableResponse served(String request) {
        return asClerk().get("/api/service/requests/" + request).then().statusCode(200);
    }
}
