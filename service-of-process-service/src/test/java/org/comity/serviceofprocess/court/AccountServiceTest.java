package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Service in the account of who agreed to it")
class AccountServiceTest extends CourtTest {

    private final UUID account = UUID.randomUUID();
    private UUID caseId;
    private String request;

    @BeforeEach
    void appeared() {
        caseId = caseAgainst("US");
        request = requestIn(caseId);
        tell("PartyAppeared", caseId, Map.of("caseId", caseId, "partyId", defendant, "accountId", account));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(party()).get(consents()).statusCode() == 200);
    }

    @Test
    @DisplayName("counts from the instant at which the papers lie there, and each opening and fetch is on record")
    void served() {
        // Given
        as(party()).get(deliveries()).then().statusCode(200).body("items", empty());
        String consent = agreed();
        asClerk()
                .get("/api/service/requests/" + request + "/account-consents")
                .then()
                .body("id", contains(consent));
        // When
        String attempt = placed(consent)
                .then()
                .statusCode(201)
                .body("state", is("AVAILABLE"))
                .body("standing", is("IN_ACCOUNT"))
                .body("email", nullValue())
                .extract()
                .path("id");
        // Then
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served.event", is("MADE_AVAILABLE"))
                .body("served.rebuttable", is(true));
        as(party())
                .get(deliveries())
                .then()
                .body("items.id", contains(attempt))
                .body("items[0].openedAt", nullValue())
                .body("items[0].servedOn", notNullValue());
        await().atMost(Duration.ofSeconds(60)).until(() -> told(caseId).stream()
                .anyMatch(event -> event.path("type").asText().equals("org.comity.Served")));
        JsonNode told = told(caseId).stream()
                .filter(event -> event.path("type").asText().equals("org.comity.Served"))
                .findFirst()
                .orElseThrow()
                .path("data");
        assertTrue(told.path("appearanceCodeDigest").isNull());

        String session = open(party(), attempt)
                .then()
                .statusCode(200)
                .body("delivery.state", is("OPENED"))
                .body("delivery.appearanceCode", nullValue())
                .extract()
                .path("session");
        open(party(), attempt).then().statusCode(200);
        String again = open(party(), attempt).path("session");
        addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attempt)
                .then()
                .statusCode(401);
        assertEquals(
                claimText,
                addressee()
                        .header("Delivery-Session", again)
                        .get("/api/service/deliveries/" + attempt + "/documents/" + claim)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> eventsOf(request, attempt)
                .body("items.kind", is(List.of("SUBMITTED_ACCEPTED", "MADE_AVAILABLE", "HANDED_OVER", "DOWNLOADED"))));
        addressee()
                .header("Delivery-Session", again)
                .body(Map.of("name", "김민준", "capacity", "LEGAL_REPRESENTATIVE"))
                .post("/api/service/deliveries/" + attempt + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("appearanceCode", nullValue());
        asClerk().get("/api/service/requests/" + request + "/proof").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "stands on a sheet for who agreed and for the court, with the day on which it was withdrawn, and for nobody else")
    void sheet() throws Exception {
        String consent = agreed();
        String path = consents() + "/" + consent + "/sheet";
        String given =
                text(as(party()).get(path).then().statusCode(200).extract().asByteArray());
        assertTrue(given.contains("送达地址确认书"), given);
        assertFalse(given.contains("撤回；"), given);
        asClerk().get(path).then().statusCode(200).header("Cache-Control", "no-store");
        as(TestTokens.party(plaintiffAccount)).get(path).then().statusCode(404).body("code", is("consent-not-found"));
        as(TestTokens.party(UUID.randomUUID())).get(path).then().statusCode(404).body("code", is("case-not-found"));
        as(TestTokens.operator()).get(path).then().statusCode(403);
        as(party()).get(consents() + "/" + UUID.randomUUID() + "/sheet").then().statusCode(404);

        as(party()).post(consents() + "/" + consent + "/withdrawal").then().statusCode(201);
        String withdrawn =
                text(as(party()).get(path).then().statusCode(200).extract().asByteArray());
        assertTrue(withdrawn.contains("撤回；此前的送达仍然有效"), withdrawn);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertEquals(
                        List.of(true, false),
                        told(caseId).stream()
                                .filter(event ->
                                        event.path("type").asText().equals("org.comity.ElectronicServiceChosen"))
                                .map(event -> event.path("data").path("agreed").asBoolean())
                                .toList()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("has no message and no code: none is issued, and nothing can come back")
    void noMessage() {
        String attempt = placed(agreed()).path("id");
        String path = "/api/service/requests/" + request + "/electronic-attempts/" + attempt;
        asClerk().post(path + "/access-code").then().statusCode(409).body("code", is("lies-in-account"));
        asClerk()
                .body(Map.of("note", "-"))
                .post(path + "/returned-mail")
                .then()
                .statusCode(409)
                .body("code", is("lies-in-account"));
        placedAgain("attempt-under-way");
    }

    @Test
    @DisplayName("ends with the consent, which only who gave it takes back; what was served stays open to read")
    void withdrawn() {
        String consent = agreed();
        String attempt = placed(consent).path("id");
        String path = consents() + "/" + consent + "/withdrawal";
        as(TestTokens.party(plaintiffAccount)).post(path).then().statusCode(404);
        as(TestTokens.party(UUID.randomUUID())).post(path).then().statusCode(404);
        as(party()).post(path).then().statusCode(201).body("withdrawnAt", notNullValue());
        as(party()).post(path).then().statusCode(409).body("code", is("consent-withdrawn"));
        open(party(), attempt).then().statusCode(200);
        as(party()).get(consents()).then().body("[0].consent", nullValue());
        String other = requestIn(caseId);
        asClerk()
                .body(Map.of("consentId", consent))
                .post("/api/service/requests/" + other + "/account-attempts")
                .then()
                .statusCode(409)
                .body("code", is("consent-withdrawn"));
        agreed();
    }

    @Test
    @DisplayName("is agreed to by who acts for the party, who understood it, once")
    void consent() {
        Map<String, Object> given = Map.of("partyId", defendant, "understood", true);
        as(TestTokens.party(UUID.randomUUID()))
                .body(given)
                .post(consents())
                .then()
                .statusCode(404);
        as(TestTokens.party(plaintiffAccount))
                .body(given)
                .post(consents())
                .then()
                .statusCode(422)
                .body("code", is("party-not-in-case"));
        asClerk().body(given).post(consents()).then().statusCode(403);
        as(party())
                .body(Map.of("partyId", defendant, "understood", false))
                .post(consents())
                .then()
                .statusCode(400);
        as(party()).body(Map.of("partyId", defendant)).post(consents()).then().statusCode(400);
        String key = UUID.randomUUID().toString();
        String first = as(party(), key).body(given).post(consents()).path("id");
        as(party(), key).body(given).post(consents()).then().statusCode(201).body("id", is(first));
        as(party()).body(given).post(consents()).then().statusCode(409).body("code", is("consent-given-before"));
    }

    @Test
    @DisplayName("is a clerk's of the court to do, and only who holds the account opens it")
    void whose() {
        String consent = agreed();
        Map<String, Object> body = Map.of("consentId", consent);
        String path = "/api/service/requests/" + request + "/account-attempts";
        as(TestTokens.judge(judge)).body(body).post(path).then().statusCode(403);
        as(party()).body(body).post(path).then().statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员", "zh-CN", "Asia/Shanghai", "京01"))
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        asClerk()
                .body(Map.of("consentId", UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(404)
                .body("code", is("consent-not-found"));
        String attempt = placed(consent).then().statusCode(201).extract().path("id");
        open(TestTokens.party(plaintiffAccount), attempt).then().statusCode(404);
        open(TestTokens.party(UUID.randomUUID()), attempt).then().statusCode(404);
        as(TestTokens.party(plaintiffAccount)).get(deliveries()).then().body("items", empty());
        addressee()
                .body(Map.of("secret", "x", "code", "ABCD-EFGH"))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("is possible no longer once the account does not act for the party")
    void noLongerActs() {
        UUID lawyer = UUID.randomUUID();
        UUID representation = UUID.randomUUID();
        tell("RepresentationConfirmed", caseId, confirmed(lawyer, representation));
        String token = TestTokens.party(lawyer);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(token).get(consents()).statusCode() == 200);
        String consent = as(token)
                .body(Map.of("partyId", defendant, "understood", true))
                .post(consents())
                .path("id");
        String attempt = placed(consent).then().statusCode(201).extract().path("id");
        tell("RepresentationEnded", caseId, ended(lawyer, representation));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(token).get(consents()).statusCode() == 404);
        open(token, attempt).then().statusCode(404);
        asClerk()
                .body(Map.of("consentId", consent))
                .post("/api/service/requests/" + requestIn(caseId) + "/account-attempts")
                .then()
                .statusCode(404)
                .body("code", is("consent-not-found"));
    }

    private Map<String, Object> representation(UUID lawyer, UUID representation) {
        return new HashMap<>(Map.of(
                "caseId",
                caseId,
                "representationId",
                representation,
                "partyId",
                defendant,
                "accountId",
                lawyer,
                "kind",
                "LAWYER",
                "name",
                "陈薇"));
    }

    private Map<String, Object> confirmed(UUID lawyer, UUID representation) {
        Map<String, Object> fact = representation(lawyer, representation);
        fact.put("powers", List.of());
        fact.put("instances", List.of("FIRST"));
        fact.put("validFrom", "2026-01-01");
        fact.put("validUntil", null);
        fact.put("confirmedAt", "2026-11-26T02:00:00Z");
        return fact;
    }

    private Map<String, Object> ended(UUID lawyer, UUID representation) {
        Map<String, Object> fact = representation(lawyer, representation);
        fact.put("reason", "REVOKED");
        fact.put("stays", false);
        fact.put("endedAt", "2026-11-27T02:00:00Z");
        return fact;
    }

    private String party() {
        return TestTokens.party(account);
    }

    private String consents() {
        return "/api/service/cases/" + caseId + "/account-consents";
    }

    private String deliveries() {
        return "/api/service/cases/" + caseId + "/account-deliveries";
    }

    private String agreed() {
        return as(party())
                .body(Map.of("partyId", defendant, "understood", true))
                .post(consents())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response placed(String consent) {
        return asClerk()
                .body(Map.of("consentId", consent))
                .post("/api/service/requests/" + request + "/account-attempts");
    }

    private void placedAgain(String refusal) {
        String consent = as(party()).get(consents()).path("[0].consent.id");
        placed(consent).then().statusCode(409).body("code", is(refusal));
    }

    private Response open(String token, String attempt) {
        return as(token).post(deliveries() + "/" + attempt + "/opening");
    }
}
