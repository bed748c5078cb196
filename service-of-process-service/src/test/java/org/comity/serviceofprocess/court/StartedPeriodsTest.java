package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("What service of a paper starts")
class StartedPeriodsTest extends CourtTest {

    @Test
    @DisplayName("the claim: the time to answer, for the clerk and for others; a second service moves nothing")
    void theClaim() {
        UUID caseId = caseAgainst("US");
        String first = served(caseId, defendant, "STATEMENT_OF_CLAIM");
        String second = served(caseId, defendant, "STATEMENT_OF_CLAIM", translation);

        asRequest(first).body("served.period.act", is("ANSWER")).body("served.period.ruleId", is("PLE-01"));
        String day = asRequest(first).extract().path("served.period.trigger");
        asRequest(second).body("served.period.trigger", is(day));
        String answer = claim + " STATEMENT_OF_CLAIM PLE-01";
        assertEquals(List.of(List.of(answer), List.of(answer)), started(caseId));
    }

    @ParameterizedTest(name = "the claim on one in {0}: {1}")
    @CsvSource({"US, PLE-01", "HK, PLE-01", "TW, PLE-01"})
    void byDomicile(String country, String period) {
        UUID caseId = caseAgainst(country);
        served(caseId, defendant, "STATEMENT_OF_CLAIM");
        assertEquals(List.of(List.of(claim + " STATEMENT_OF_CLAIM " + period)), started(caseId));
    }

    @Test
    @DisplayName("the claim with a notice of the period for evidence: both periods")
    void severalAtOnce() {
        UUID caseId = caseAgainst("US");
        UUID notice = known(caseId, files(caseId, "EVIDENCE_NOTICE", "ALL"));
        served(caseId, defendant, "STATEMENT_OF_CLAIM", claim, notice);
        assertEquals(
                List.of(List.of(claim + " STATEMENT_OF_CLAIM PLE-01", notice + " EVIDENCE_NOTICE PLE-05")),
                started(caseId));
    }

    @Test
    @DisplayName("a judgment: the time to appeal; another judgment has its own")
    void aJudgment() {
        UUID caseId = caseAgainst("US");
        UUID judgment = known(caseId, files(caseId, "JUDGMENT", "ALL"));
        UUID another = known(caseId, files(caseId, "JUDGMENT", "ALL"));
        String first = served(caseId, defendant, "JUDGMENT", judgment);
        served(caseId, defendant, "JUDGMENT", another);

        asRequest(first).body("served.period.act", is("APPEAL")).body("served.period.ruleId", is("APP-01"));
        assertEquals(
                List.of(List.of(judgment + " JUDGMENT APP-01"), List.of(another + " JUDGMENT APP-01")),
                started(caseId));
    }

    @Test
    @DisplayName("what the clerk calls a judgment is one, whatever kind it was handed in as")
    void asTheClerkSays() {
        UUID caseId = caseAgainst("US");
        UUID letter = known(caseId, files(caseId, "LETTER", "ALL"));
        served(caseId, defendant, "JUDGMENT", letter);
        assertEquals(List.of(List.of(letter + " JUDGMENT APP-01")), started(caseId));
    }

    @ParameterizedTest(name = "a foreign state: {0} starts {1}")
    @CsvSource({"DEFAULT_JUDGMENT, APP-10", "JUDGMENT, APP-01"})
    void aForeignState(String kind, String period) {
        UUID caseId = caseAgainst("US");
        UUID judgment = known(caseId, files(caseId, kind, "ALL"));
        Map<String, Object> asked = new HashMap<>(openRequest(defendant, "JUDGMENT", List.of(judgment)));
        asked.put("facts", Map.of("foreignState", true, "acceptedByState", List.of("ELECTRONIC")));
        String request = opened(caseId, asked);
        attempt = started(request, true, null);
        codeGiven(request, attempt);
        assertEquals(List.of(List.of(judgment + " " + kind + " " + period)), started(caseId));
    }

    @ParameterizedTest(name = "{0}: nothing")
    @CsvSource({"SUMMONS, SUMMONS", "OTHER, LETTER"})
    void nothing(String paper, String kind) {
        UUID caseId = caseAgainst("US");
        String request = served(caseId, defendant, paper, known(caseId, files(caseId, kind, "ALL")));

        asRequest(request).body("served.event", is("ACCESS_CODE_GIVEN")).body("served.period", nullValue());
        opened(request).body("delivery.paper", is(paper)).body("delivery.period", nullValue());
        assertEquals(List.of(List.of()), started(caseId));
    }

    /** J 133: whom it binds signs it, or has refused it; that it arrived says neither. */
    @Test
    @DisplayName("a conciliation statement that arrived: nothing, and nobody was served")
    void conciliation() {
        UUID caseId = caseAgainst("US");
        UUID statement = known(caseId, files(caseId, "CONCILIATION_STATEMENT", "ALL"));
        String request = served(caseId, defendant, "MEDIATION_STATEMENT", statement);

        asRequest(request).body("served", nullValue());
        opened(request).body("delivery.paper", is("MEDIATION_STATEMENT")).body("delivery.period", nullValue());
        assertEquals(List.of(), started(caseId));
    }

    @Test
    @DisplayName("the claim on the plaintiff: nothing")
    void onThePlaintiff() {
        UUID caseId = caseAgainst("US");
        String request = open(caseId, plaintiff, "STATEMENT_OF_CLAIM", claim);
        attempt = started(request, true, "Germany objects, and the plaintiff agreed.");

        asRequest(request).body("served", nullValue());
        opened(request).body("delivery.period", nullValue());
    }

    private String attempt;

    private String open(UUID caseId, UUID party, String paper, UUID... documents) {
        return opened(caseId, openRequest(party, paper, List.of(documents)));
    }

    private String opened(UUID caseId, Map<String, Object> asked) {
        return asClerk()
                .body(asked)
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String served(UUID caseId, UUID party, String paper, UUID... documents) {
        String request = open(caseId, party, paper, documents.length == 0 ? new UUID[] {claim} : documents);
        attempt = started(request, true, null);
        codeGiven(request, attempt);
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

    private UUID known(UUID caseId, UUID paper) {
        await().atMost(Duration.ofSeconds(30)).until(() -> asClerk()
                .get("/api/service/cases/" + caseId)
                .body()
                .asString()
                .contains(paper.toString()));
        return paper;
    }

    /** What each service says it starts, in order. */
    private List<List<String>> started(UUID caseId) {
        return told(caseId).stream()
                .filter(event -> event.path("type").asText().equals("org.comity.Served"))
                .map(event -> event.path("data")
                        .path("starts")
                        .valueStream()
                        .map(period -> "%s %s %s"
                                .formatted(
                                        period.path("paperId").asText(),
                                        period.path("kind").asText(),
                                        period.path("periodId").asText()))
                        .toList())
                .toList();
    }
}
