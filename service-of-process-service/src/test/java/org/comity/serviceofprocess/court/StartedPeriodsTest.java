package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("What service of a paper starts")
class StartedPeriodsTest extends CourtTest {

    @Test
    @DisplayName(
            "the claim: the time to answer, for the clerk, the addressee and the docket; a second service moves nothing")
    void theClaim() {
        UUID caseId = caseAgainst("US");
        String first = served(caseId, defendant, "STATEMENT_OF_CLAIM");
        String second = served(caseId, defendant, "STATEMENT_OF_CLAIM");

        asRequest(first).body("served.period.act", is("ANSWER")).body("served.period.ruleId", is("PLE-01"));
        String day = asRequest(first).extract().path("served.period.trigger");
        asRequest(second).body("served.period.trigger", is(day));
        assertEquals(List.of("ANSWER PLE-01", "null null"), started(caseId));
    }

    @Test
    @DisplayName("a judgment: the time to appeal; another judgment has its own")
    void aJudgment() {
        UUID caseId = caseAgainst("US");
        String first = served(caseId, defendant, "JUDGMENT", claim);
        served(caseId, defendant, "JUDGMENT", claim);
        served(caseId, defendant, "JUDGMENT", translation);

        asRequest(first).body("served.period.act", is("APPEAL")).body("served.period.ruleId", is("APP-01"));
        assertEquals(List.of("APPEAL APP-01", "null null", "APPEAL APP-01"), started(caseId));
    }

    @ParameterizedTest(name = "{0}: nothing")
    @ValueSource(strings = {"SUMMONS", "MEDIATION_STATEMENT", "OTHER"})
    void nothing(String paper) {
        UUID caseId = caseAgainst("US");
        String request = served(caseId, defendant, paper);

        asRequest(request).body("served.event", is("MADE_AVAILABLE")).body("served.period", nullValue());
        opened(request).body("delivery.paper", is(paper)).body("delivery.period", nullValue());
        assertEquals(List.of("null null"), started(caseId));
    }

    @Test
    @DisplayName("the claim on the plaintiff: nothing")
    void onThePlaintiff() {
        UUID caseId = caseAgainst("US");
        String request = served(caseId, plaintiff, "STATEMENT_OF_CLAIM");

        asRequest(request).body("served", nullValue());
        opened(request).body("delivery.period", nullValue());
    }

    private String attempt;

    private String served(UUID caseId, UUID party, String paper, UUID... documents) {
        String request = asClerk()
                .body(openRequest(party, paper, documents.length == 0 ? List.of(claim) : List.of(documents)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        attempt = started(request, true, "The judge allows it.");
        return request;
    }

    private ValidatableResponse asRequest(String request) {
        return asClerk().get("/api/service/requests/" + request).then().statusCode(200);
    }

    private ValidatableResponse opened(String request) {
        return addressee()
                .body(Map.of("secret", secretFromMail(), "code", codeFor(request, attempt)))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200);
    }

    /** What the events of service say is started, in order. */
    private List<String> started(UUID caseId) {
        return told(caseId).stream()
                .filter(event -> event.path("type").asText().equals("org.comity.Served"))
                .map(event -> event.path("data"))
                .map(data -> data.path("startsAct").asText() + " "
                        + data.path("startsPeriod").asText())
                .toList();
    }
}
