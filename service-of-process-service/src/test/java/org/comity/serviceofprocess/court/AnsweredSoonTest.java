package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.comity.serviceofprocess.court.MailRelay.Manner;
import org.comity.testing.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AnsweredSoonTest.Impatient.class)
@DisplayName("The clerk who starts electronic service is answered soon")
class AnsweredSoonTest extends CourtTest {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("comity.delivery.answers-within", "PT0.2S", "comity.delivery.papers-within", "PT0.1S");
        }
    }

    @AfterEach
    void wellBehavedAgain() {
        MailRelay.behave(Manner.PASSES_ON);
        FilingUpstream.release();
    }

    @Test
    @DisplayName("while the mail server says nothing; what becomes of the message is on record later")
    void silentServer() {
        String request = requestIn(caseAgainst("US"));
        MailRelay.behave(Manner.SAYS_NOTHING);
        startedIn(request).body("state", is("BEING_SENT")).body("nextTryAt", nullValue());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> attemptOf(request)
                .body("items.state", contains("NOT_SENT"))
                .body("items.sending", contains("SILENT")));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(
                        "checks.find { it.name == 'the mail server' }.data.values().first()",
                        is("did not answer when it was last asked"));
    }

    @Test
    @DisplayName("while the papers are still fetched; nothing goes out before they are checked, and then once")
    void slowPapers() {
        String request = requestIn(caseAgainst("US"));
        FilingUpstream.hold();
        startedIn(request).body("state", is("BEING_SENT"));
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(409);
        assertEquals(0, TestMail.to(email).size());
        FilingUpstream.release();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> attemptOf(request)
                .body("items.state", contains("AVAILABLE"))
                .body("items.sending", contains("TAKEN")));
        assertEquals(1, TestMail.to(email).size());
    }

    @Test
    @DisplayName("while papers stall that never come whole: nothing went out, and it is tried again by itself")
    void stalledPapers() {
        String request = requestIn(caseAgainst("US"));
        FilingUpstream.stall();
        startedIn(request).body("state", is("BEING_SENT"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> attemptOf(request)
                .body("items[0].answer.words", is("the papers cannot be had now"))
                .body("items[0].nextTryAt", notNullValue()));
        assertEquals(0, TestMail.to(email).size());
    }

    @Test
    @DisplayName("while papers are fetched that are not what was filed: nothing went out, and people know it at once")
    void changedPapers() {
        String request = requestIn(caseAgainst("US"));
        FilingUpstream.hold();
        String attempt =
                startedIn(request).body("state", is("BEING_SENT")).extract().path("id");
        FilingUpstream.corrupt(claimDigest);
        FilingUpstream.release();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> attemptOf(request)
                .body("items[0].state", is("NOT_SENT"))
                .body("items[0].sending", is("PAPERS_MISSING"))
                .body("items[0].nextTryAt", nullValue()));
        assertEquals(0, TestMail.to(email).size());
        asClerk()
                .get("/api/service/attempts/" + attempt)
                .then()
                .body("state", is("FAILED"))
                .body("failure", is("GIVEN_UP"));
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(502)
                .body("code", is("document-lost"));
    }

    private ValidatableResponse startedIn(String request) {
        return asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse attemptOf(String request) {
        return asClerk()
                .get("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(200);
    }
}
