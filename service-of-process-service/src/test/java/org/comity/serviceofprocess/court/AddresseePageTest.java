package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestEvents;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The addressee's page")
class AddresseePageTest extends CourtTest {

    private UUID caseId;
    private String request;
    private String attempt;

    @BeforeEach
    void started() {
        caseId = caseAgainst("US");
        request = requestIn(caseId);
        attempt = started(request, true, null);
    }

    @Test
    @DisplayName("says before the code which court and which reference, nothing of the case, and to a stranger nothing")
    void envelope() {
        String envelope = envelope(secretFromMail())
                .statusCode(200)
                .body("court.code", is("浙01"))
                .body("reference", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}"))
                .body("keySet()", hasSize(4))
                .extract()
                .path("reference");
        assertTrue(mailText().contains(envelope));
        envelope("A".repeat(43)).statusCode(404).body("code", is("delivery-not-found"));
        addressee()
                .body(Map.of("secret", secretFromMail()))
                .post("/api/service/deliveries/" + UUID.randomUUID() + "/envelope")
                .then()
                .statusCode(404);
        // A program that looks through mail opened the link three times; that is no event.
        eventsOf(request, attempt).body("items.kind", contains("SUBMITTED_ACCEPTED", "NOTIFIED", "MADE_AVAILABLE"));
    }

    @Test
    @DisplayName(
            "says who sues whom for what, which papers are translations of which, and what follows, in the reader's language")
    void whatItIsAbout() {
        Response opened = opened();
        opened.then()
                .body("delivery.cause.no", is("88.7"))
                .body("delivery.title", is("买卖合同纠纷"))
                .body("delivery.claim.amount", is("1250000.00"))
                .body("delivery.claim.currency", is("USD"))
                .body("delivery.parties.role", contains("PLAINTIFF", "DEFENDANT"))
                .body("delivery.parties.name", contains("Rheinland Maschinenbau GmbH", "주식회사 한빛무역"))
                .body("delivery.parties.addressee", contains(false, true))
                .body("delivery.documents.kindTitle", everyItem(is("소장")))
                .body("delivery.documents.translationOf", contains(null, claim.toString()))
                .body("delivery.notes.about", hasItems("SILENCE", "REFUSAL", "REQUEST"))
                .body("delivery.notes[0].text", startsWith("답변이 없어도"))
                .body("delivery.notes[0].article", is("CPL 285"));
        // The same in another language, once the reader has changed it.
        reading("ar")
                .header("Delivery-Session", opened.path("session").toString())
                .get("/api/service/deliveries/" + attempt)
                .then()
                .statusCode(200)
                .body("documents.kindTitle", everyItem(is("صحيفة الدعوى")))
                .body("notes.text", hasItem(containsString("مبلَّغة")));
    }

    @Test
    @DisplayName(
            "says how the court is reached, as the court keeps it now, before and after the code, and so does the mail")
    void office() {
        officeKept("+86 571 0000 0002", 2);
        officeKept("+86 571 0000 0001", 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> envelope(secretFromMail())
                .body("office.telephone", is("+86 571 0000 0002"))
                .body("office.address", is("杭州市庆春路1号")));
        opened().then().body("delivery.office.hours", is("9:00 – 17:00"));
        started(requestIn(caseId), true, null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertTrue(mailText().contains("+86 571 0000 0002")));
    }

    private void officeKept(String telephone, int version) {
        UUID subject = UUID.randomUUID();
        Map<String, Object> office = new HashMap<>();
        office.put("court", TestTokens.COURT);
        office.put("address", "杭州市庆春路1号");
        office.put("telephone", telephone);
        office.put("hours", "9:00 – 17:00");
        office.put("closedBecause", null);
        office.put("version", version);
        office.put("changedAt", "2026-11-26T02:00:00Z");
        TestEvents.tell(
                "gateway",
                subject,
                TestEvents.event(
                        "CourtOfficeKept", subject, json.valueToTree(office).toString()));
    }

    @Test
    @DisplayName("puts a paper that is shown on record as shown and not as saved, once in a session")
    void shown() {
        String session = opened().path("session");
        for (int i = 0; i < 2; i++) {
            byte[] paper = addressee()
                    .header("Delivery-Session", session)
                    // A viewer that asks for the first bytes gets the whole paper, so nothing is half on record.
                    .header("Range", "bytes=0-3")
                    .get("/api/service/deliveries/" + attempt + "/documents/" + claim + "?inPage=true")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", startsWith("inline"))
                    .extract()
                    .asByteArray();
            assertEquals(claimText, new String(paper, StandardCharsets.UTF_8));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> eventsOf(request, attempt)
                .body("items.findAll { it.kind == 'SHOWN' }.documentId", contains(claim.toString()))
                .body("items.kind", not(hasItem("DOWNLOADED"))));
        addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attempt + "/documents/" + claim)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> eventsOf(request, attempt)
                .body("items.findAll { it.kind in ['SHOWN', 'DOWNLOADED'] }.kind", contains("SHOWN", "DOWNLOADED")));
    }

    private static RequestSpecification reading(String language) {
        return given().header("Accept-Language", language)
                .header("X-Forwarded-For", ADDRESS)
                .contentType("application/json");
    }

    private ValidatableResponse envelope(String secret) {
        return addressee()
                .body(Map.of("secret", secret))
                .post("/api/service/deliveries/" + attempt + "/envelope")
                .then();
    }

    private Response opened() {
        Response opened = reading("ko")
                .body(Map.of("secret", secretFromMail(), "code", codeFor(request, attempt)))
                .post("/api/service/deliveries/" + attempt + "/opening");
        opened.then().statusCode(200);
        return opened;
    }
}
