package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A service that the court finds to be none, or of another day")
class FindingTest extends CourtTest {

    @Inject
    Clock clock;

    private UUID caseId;
    private String request;
    private String attempt;
    private String code;
    private String service;
    private LocalDate today;

    @BeforeEach
    void serve() {
        caseId = caseAgainst("US");
        request = requestIn(caseId);
        attempt = started(request, true, null);
        code = codeGiven(request, attempt);
        service = asRequest().extract().path("served.evidenceDigest");
        today = CourtClock.dateOf(clock.instant());
    }

    @Test
    @DisplayName("counts no more once the court finds that it did not arrive, stays readable, and is told to others")
    void notReached() {
        find(null, service)
                .then()
                .statusCode(201)
                .body("cause", is("NOT_REACHED"))
                .body("evidenceDigest", is(service));

        asRequest()
                .body("served", nullValue())
                .body("superseded", hasSize(1))
                .body("superseded[0].cause", is("NOT_REACHED"))
                .body("superseded[0].event", is("ACCESS_CODE_GIVEN"))
                .body("superseded[0].reasons", is("The mailbox was closed in May, as its provider confirms."));
        eventsOf(request, attempt).body("items.kind", hasItem("REBUTTED"));
        JsonNode told = told("ServiceSuperseded").getLast();
        assertEquals(service, told.path("evidenceDigest").asText());
        assertEquals("PLE-01", told.path("starts").path(0).path("periodId").asText());
        assertTrue(told.path("standsAt").isNull());

        // The addressee who opens the papers afterwards is served by that, and by no code given before.
        addressee()
                .body(Map.of("secret", secretFromMail(), "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .body("delivery.served.event", is("HANDED_OVER"));
        assertEquals(2, told("Served").size());
        as(TestTokens.clerk(clerk))
                .get("/api/service/cases/" + caseId + "/requests")
                .then()
                .body("items[0].superseded.cause", contains("NOT_REACHED"));
    }

    @Test
    @DisplayName("counts from the day that the court finds")
    void anotherDay() {
        find(today, service).then().statusCode(201).body("cause", is("OTHER_DAY"));

        asRequest()
                .body("served.event", is("REBUTTED"))
                .body("served.on", is(today.toString()))
                .body("served.article", is("J 135; OL 31(2)"))
                .body("served.rebuttable", is(true))
                .body("superseded[0].evidenceDigest", is(service));
        JsonNode told = told("ServiceSuperseded").getLast();
        assertEquals(today.toString(), told.path("standsOn").asText());
        assertEquals(2, told("Served").size());
    }

    @Test
    @DisplayName("is not touched by a judge who read another one")
    void refused() {
        find(null, "0".repeat(64)).then().statusCode(409).body("code", is("service-changed"));
        asRequest().body("served.evidenceDigest", is(service)).body("superseded", empty());
    }

    @Test
    @DisplayName("is for a judge of the court to find, not for a clerk, a party or another court")
    void forJudges() {
        Map<String, Object> body = body(null, service, "Reasons.", null);
        String path = "/api/service/requests/" + request + "/findings";
        asClerk().body(body).post(path).then().statusCode(403);
        as(TestTokens.judge(UUID.randomUUID())).body(body).post(path).then().statusCode(404);
        as(TestTokens.party(plaintiffAccount)).body(body).post(path).then().statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "judge", "法官", "zh-CN", "Asia/Shanghai", "京01"))
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("gives way to what the addressee did himself, which only proof of the contrary takes away")
    void accepted() {
        String secret = secretFromMail();
        String session = addressee()
                .body(Map.of("secret", secret, "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .path("session");
        addressee()
                .header("Delivery-Session", session)
                .body(Map.of("secret", secret, "name", "김민준", "capacity", "ADDRESSEE"))
                .post("/api/service/deliveries/" + attempt + "/acceptance")
                .then()
                .statusCode(200);
        find(null, service).then().statusCode(201);

        service = asRequest()
                .body("served.event", is("ACCEPTED"))
                .body("served.rebuttable", is(false))
                .extract()
                .path("served.evidenceDigest");
        find(null, service, "A stranger accepted.", null)
                .then()
                .statusCode(422)
                .body("code", is("finding-needs-proof"));
        find(null, service, "A stranger accepted.", claim).then().statusCode(201);
        asRequest().body("served", nullValue()).body("superseded", hasSize(2));
        find(null, service).then().statusCode(409).body("code", is("nothing-to-rebut"));
    }

    private ValidatableResponse asRequest() {
        return asClerk().get("/api/service/requests/" + request).then().statusCode(200);
    }

    private Response find(LocalDate reachedOn, String of) {
        return find(reachedOn, of, "The mailbox was closed in May, as its provider confirms.", claim);
    }

    private Response find(LocalDate reachedOn, String of, String reasons, UUID document) {
        return as(TestTokens.judge(judge))
                .body(body(reachedOn, of, reasons, document))
                .post("/api/service/requests/" + request + "/findings");
    }

    private static Map<String, Object> body(LocalDate reachedOn, String of, String reasons, UUID document) {
        Map<String, Object> body = new HashMap<>();
        body.put("service", of);
        body.put("reachedOn", reachedOn == null ? null : reachedOn.toString());
        body.put("reasons", reasons);
        body.put("documentId", document);
        return body;
    }

    private List<JsonNode> told(String event) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !toldOf(event).isEmpty());
        return toldOf(event);
    }

    private List<JsonNode> toldOf(String event) {
        return told(caseId).stream()
                .filter(fact -> fact.path("type").asText().equals("org.comity." + event))
                .map(fact -> fact.path("data"))
                .toList();
    }
}
