package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestMail;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("As a clerk of the court")
class StartedElectronicallyTest extends ElectronicTest {

    @Test
    @DisplayName("sees the adviser's answer with grounds in both languages, kept as it was given")
    void seesTheAdvice() {
        UUID caseId = caseAgainst("KR");
        String id = requestIn(caseId);
        as(TestTokens.clerk(clerk))
                .get("/api/service/requests/" + id)
                .then()
                .statusCode(200)
                .body("advice.channels", hasSize(14))
                .body("advice.channels.find { it.channel == 'ELECTRONIC' }.answer", is("ASK"))
                .body("advice.channels.find { it.channel == 'POSTAL' }.answer", is("CLOSED"))
                .body("advice.channels.find { it.channel == 'TREATY_CENTRAL_AUTHORITY' }.answer", is("OPEN"))
                .body("advice.channels.find { it.channel == 'ELECTRONIC' }.grounds.confidence", hasItem("RECALLED"))
                .body("advice.channels.find { it.channel == 'POSTAL' }.grounds[0].court", containsString("反对"))
                .body("served", nullValue());
    }

    @Test
    @DisplayName("cannot serve electronically without consent, and is told the article")
    void needsConsent() {
        Map<String, Object> start = start(true, REASONS);
        start.put("basis", "NONE");

        asClerk()
                .body(start)
                .post("/api/service/requests/" + requestIn(caseAgainst("KR")) + "/electronic-attempts")
                .then()
                .statusCode(409)
                .body("code", is("channel-closed"))
                .body("grounds.source", hasItem("CPL 283(9); OL 29"));
    }

    @Test
    @DisplayName("must give reasons where the adviser asks")
    void mustGiveReasons() {
        String id = requestIn(caseAgainst("SG"));
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + id + "/electronic-attempts")
                .then()
                .statusCode(422)
                .body("code", is("channel-needs-reasons"))
                .body("grounds.source", hasItem("HSC 10(a)"));
        assertTrue(TestMail.to(email).isEmpty(), "nothing was sent");
    }

    @Test
    @DisplayName("can remind nobody by text message where no provider is set up")
    void noTextMessages() {
        String id = requestIn(caseAgainst("US"));
        String attempt = started(id, true, null);
        asClerk().get("/api/service/sms").then().statusCode(200).body("on", is(false));
        asClerk()
                .body(Map.of("telephone", "+82 2 1234 5678"))
                .post("/api/service/requests/" + id + "/electronic-attempts/" + attempt + "/prompts")
                .then()
                .statusCode(409)
                .body("code", is("sms-not-set-up"));
    }

    @Test
    @DisplayName("cannot start where the adviser says closed")
    void cannotStartWhereClosed() {
        String id = asClerk()
                .body(Map.of(
                        "partyId",
                        defendant,
                        "documentIds",
                        List.of(claim),
                        "paper",
                        "STATEMENT_OF_CLAIM",
                        "facts",
                        Map.of("foreignState", true)))
                .post("/api/service/cases/" + caseAgainst("US") + "/requests")
                .path("id");
        Map<String, Object> start = start(true, REASONS);
        start.put("basis", "NONE");
        asClerk()
                .body(start)
                .post("/api/service/requests/" + id + "/electronic-attempts")
                .then()
                .statusCode(409)
                .body("code", is("channel-closed"))
                .body("grounds.source", contains("FSIL 17(1)"));
    }

    @Test
    @DisplayName("may write without consent where the state does not object, and then only acceptance is service")
    void withoutConsentOnlyAcceptanceCounts() {
        String id = requestIn(caseAgainst("US"));
        Map<String, Object> start = start(true, REASONS);
        start.put("basis", "NONE");
        asClerk()
                .body(start)
                .post("/api/service/requests/" + id + "/electronic-attempts")
                .then()
                .statusCode(201)
                .body("basis", is("NONE"))
                .body("standing", is("BY_ACCEPTANCE_ONLY"));
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({"HK, 422", "MO, 422", "TW, 422", "CN, 422", "US, 200"})
    @DisplayName("cannot make a foreign state of an addressee in China")
    void noForeignStateInChina(String country, int status) {
        asClerk()
                .body(Map.of(
                        "partyId",
                        defendant,
                        "documentIds",
                        List.of(claim),
                        "paper",
                        "STATEMENT_OF_CLAIM",
                        "facts",
                        Map.of("foreignState", true)))
                .post("/api/service/cases/" + caseAgainst(country) + "/advice")
                .then()
                .statusCode(status)
                .body("code", is(status == 422 ? "kind-not-in-place" : null));
    }

    @Test
    @DisplayName("serves on arrival where the address is confirmed: once the addressee has the code too")
    void servesOnArrival() {
        UUID caseId = caseAgainst("US");
        requestId = requestIn(caseId);
        attemptId = started(requestId, true, null);
        assertTrue(mailText().contains("이 주소를 법원에 확인해"), mailText());
        asClerk().get("/api/service/requests/" + requestId).then().body("served", nullValue());
        given("A code that was never issued").then().statusCode(409).body("code", is("code-not-issued"));
        code = codeGiven(requestId, attemptId);
        asClerk()
                .get("/api/service/requests/" + requestId)
                .then()
                .body("served.event", is("ACCESS_CODE_GIVEN"))
                .body("served.ruleId", is("SRV-16"))
                .body("served.rebuttable", is(true))
                .body("served.period.ruleId", is("PLE-01"))
                .body("served.period.days", is(30));
        // Neither another code nor a later acceptance moves the date.
        String before = asClerk().get("/api/service/requests/" + requestId).path("served.at");
        code = codeGiven(requestId, attemptId);
        secret = secretFromMail();
        opened();
        accept().then().statusCode(200);
        given("Once more").then().statusCode(409).body("code", is("attempt-ended"));
        assertEquals(before, asClerk().get("/api/service/requests/" + requestId).path("served.at"));
        assertEquals(1, served(caseId).size());
    }

    private Response given(String note) {
        return asClerk()
                .body(Map.of("way", "LETTER", "note", note))
                .post("/api/service/requests/" + requestId + "/electronic-attempts/" + attemptId
                        + "/access-code/handover");
    }

    @Test
    @DisplayName("serves by opening where nobody recorded that the code was given")
    void servesByOpening() {
        requestId = requestIn(caseAgainst("US"));
        attemptId = started(requestId, true, null);
        secret = secretFromMail();
        code = codeFor(requestId, attemptId);
        opened();
        asClerk()
                .get("/api/service/requests/" + requestId)
                .then()
                .body("served.event", is("HANDED_OVER"))
                .body("served.ruleId", is("SRV-16"));
    }

    @Test
    @DisplayName("sends a message without personal data, in the addressee's language")
    void sendsAMessageWithoutPersonalData() {
        deliveredToKorea();
        String mail = mailText();
        assertTrue(mail.contains("법원 문서가 도착했습니다"), mail);
        assertTrue(mail.contains("/deliveries/" + attemptId + "?lang=ko#" + secret), mail);
        for (String personal : List.of("한빛", "Hanbit", "韩光", "Rheinland", "民初", "买卖合同", code)) {
            assertFalse(mail.contains(personal), personal);
        }
    }

    @Test
    @DisplayName("starts nothing when a paper is not what was filed")
    void startsNothingWithACorruptPaper() {
        String id = requestIn(caseAgainst("US"));
        FilingUpstream.corrupt(claimDigest);
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + id + "/electronic-attempts")
                .then()
                .statusCode(502)
                .body("code", is("document-lost"));
        asClerk()
                .get("/api/service/requests/" + id + "/electronic-attempts")
                .then()
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    @DisplayName("starts although a kept connection to the papers has meanwhile been closed")
    void asksForAPaperAgain() {
        String id = requestIn(caseAgainst("US"));
        FilingUpstream.breakNext();
        started(id, true, null);
    }

    @Test
    @DisplayName("renews the access code, and the one before stops working")
    void renewsTheCode() {
        deliveredToKorea();
        String first = code;
        code = codeFor(requestId, attemptId);
        open(first).then().statusCode(403).body("code", is("code-not-right"));
        opened();
    }

    @Test
    @DisplayName("is offered no proof of identity, and cannot serve one")
    void noPassports() {
        UUID caseId = caseAgainst("KR");
        asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .body("documents.documentId", contains(claim.toString(), translation.toString()))
                .body("parties.find { it.partyId == '%s' }.email".formatted(defendant), is(email))
                .body("parties.find { it.partyId == '%s' }.address".formatted(plaintiff), is("Seoul"));
        asClerk()
                .body(openRequest(defendant, "STATEMENT_OF_CLAIM", List.of(claim, passport)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(422)
                .body("code", is("document-not-in-case"));
    }

    private void isKnown(UUID caseId, UUID paper) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .body("documents.documentId", hasItem(paper.toString())));
    }

    @Test
    @DisplayName("serves a paper for parties that are named on them, and on nobody else")
    void namedParties() {
        UUID caseId = caseAgainst("KR");
        UUID notice = files(caseId, "EVIDENCE_NOTICE", "NAMED", List.of(plaintiff));
        isKnown(caseId, notice);
        asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .body("documents.find { it.kind == 'EVIDENCE_NOTICE' }.sides", empty())
                .body("documents.find { it.kind == 'EVIDENCE_NOTICE' }.parties", contains(plaintiff.toString()));
        asClerk()
                .body(openRequest(defendant, "OTHER", List.of(notice)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(422)
                .body("code", is("document-not-in-case"));
        asClerk()
                .body(openRequest(plaintiff, "OTHER", List.of(notice)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("serves a paper that came in after registration on the side that it is for, and on no other")
    void laterPapers() {
        UUID caseId = caseAgainst("KR");
        UUID summons = files(caseId, "SUMMONS", "DEFENDANT");
        isKnown(caseId, summons);
        asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .body("documents.find { it.kind == 'SUMMONS' }.onlyFor", is("DEFENDANT"))
                .body("documents.find { it.kind == 'SUMMONS' }.filedAt", is("2026-11-26T02:00:00Z"))
                .body("documents.find { it.documentId == '%s' }.filedAt".formatted(claim), nullValue());
        asClerk()
                .body(openRequest(plaintiff, "SUMMONS", List.of(summons)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(422)
                .body("code", is("document-not-in-case"));
        asClerk()
                .body(openRequest(defendant, "SUMMONS", List.of(summons)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("cannot serve a party or papers of another case")
    void staysWithinTheCase() {
        UUID caseId = caseAgainst("US");
        Map<String, Object> request = new HashMap<>(openRequest());
        request.put("documentIds", List.of(UUID.randomUUID()));
        asClerk()
                .body(request)
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(422)
                .body("code", is("document-not-in-case"));
    }

    @Test
    @DisplayName(
            "without consent is service by acceptance only, also where somebody answered that the destination allows it")
    void withoutConsent() {
        String request = requestIn(caseAgainst("US"));
        asClerk()
                .body(Map.of(
                        "basedOn",
                        0,
                        "channel",
                        "ELECTRONIC",
                        "open",
                        true,
                        "asked",
                        "The ministry",
                        "answeredOn",
                        "2026-11-20",
                        "words",
                        "The destination does not object."))
                .post("/api/service/requests/" + request + "/enquiries")
                .then()
                .statusCode(201);
        Map<String, Object> start = start(true, null);
        start.put("basis", "NONE");
        String attempt = asClerk()
                .body(start)
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(201)
                .body("standing", is("BY_ACCEPTANCE_ONLY"))
                .extract()
                .path("id");
        codeGiven(request, attempt);
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
    }
}
