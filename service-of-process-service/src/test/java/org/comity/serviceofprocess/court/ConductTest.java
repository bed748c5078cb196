package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
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
import org.comity.serviceofprocess.court.MailRelay.Manner;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("What an addressee did where nobody signed")
class ConductTest extends CourtTest {

    @Inject
    Clock clock;

    @AfterEach
    void wellBehavedAgain() {
        MailRelay.behave(Manner.PASSES_ON);
    }

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

    @Test
    @DisplayName(
            "shows electronic service too, also after it failed, and what shows it stands with it; the papers open on")
    void electronic() {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, false, null);
        String code = codeGiven(request, attempt);
        String secret = secretFromMail();
        served(request).body("served", nullValue());
        asClerk()
                .body(Map.of("reason", "NOT_TAKEN", "words", "No answer to three calls."))
                .post("/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/failure")
                .then()
                .statusCode(201);
        String letter = scan(attempt);

        finds(TestTokens.judge(judge), attempt, letter).statusCode(201).body("state", is("SERVED"));

        served(request)
                .body("served.event", is("DEEMED_SERVED"))
                .body("served.article", is("OL 31(2)"))
                .body("served.rebuttable", is(true));
        eventsOf(request, attempt)
                .body("items[-1].facts.conduct", is("MENTIONED_CONTENT"))
                .body("items[-1].files.id", contains(letter));
        finds(TestTokens.judge(judge), attempt, scan(attempt)).statusCode(409).body("code", is("attempt-ended"));
        addressee()
                .body(Map.of("secret", secret, "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .body("delivery.served.article", is("OL 31(2)"));

        String evidence = served(request).extract().path("served.evidenceDigest");
        as(TestTokens.judge(judge))
                .body(Map.of("service", evidence, "reasons", "The letter was of another case."))
                .post("/api/service/requests/" + request + "/findings")
                .then()
                .statusCode(201);
        served(request).body("served", nullValue());
        asClerk().get("/api/service/attempts/" + attempt).then().body("state", is("FAILED"));
    }

    @Test
    @DisplayName("shows none where only acceptance serves")
    void electronicNot() {
        String byJudge = requestIn(caseAgainst("KR"));
        String accepting = started(byJudge, true, "The contract names this address.");
        codeGiven(byJudge, accepting);
        finds(TestTokens.judge(judge), accepting, scan(accepting))
                .statusCode(409)
                .body("code", is("conduct-shows-no-service"));
        served(byJudge).body("served", nullValue());
    }

    @Test
    @DisplayName("shows none of a message that never went out, nor where arrival has served already")
    void electronicNothing() {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(Manner.REFUSES_THE_ADDRESS);
        String notSent = started(request, false, null);
        MailRelay.behave(Manner.PASSES_ON);
        finds(TestTokens.judge(judge), notSent, scan(notSent))
                .statusCode(409)
                .body("code", is("conduct-shows-no-service"));

        String arrived = started(request, true, null);
        codeGiven(request, arrived);
        finds(TestTokens.judge(judge), arrived, scan(arrived)).statusCode(409).body("code", is("attempt-ended"));
        served(request).body("served.event", is("ACCESS_CODE_GIVEN"));
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
