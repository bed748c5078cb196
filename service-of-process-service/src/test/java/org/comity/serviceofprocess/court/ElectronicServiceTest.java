package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.comity.evidence.verify.Verify;
import org.comity.testing.TestMail;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ElectronicServiceTest extends CourtTest {

    private static final String REASONS =
            "The parties agreed on service by e-mail in clause 14.2; the judge allows it (decision of today).";

    @Inject
    DataSource database;

    private String requestId;
    private String attemptId;
    private String secret;
    private String code;
    private String session;

    /** Into a state that objects to art. 10(a): a judge allows it with reasons. */
    private UUID deliveredToKorea() {
        UUID caseId = caseAgainst("KR");
        requestId = requestIn(caseId);
        attemptId = started(requestId, true, REASONS);
        secret = secretFromMail();
        code = codeFor(requestId, attemptId);
        return caseId;
    }

    private Response open(String typed) {
        return addressee()
                .body(Map.of("secret", secret, "code", typed))
                .post("/api/service/deliveries/" + attemptId + "/opening");
    }

    private void opened() {
        session = open(code).then().statusCode(200).extract().path("session");
    }

    private Response accept() {
        return accept("김민준");
    }

    private Response accept(String name) {
        return addressee()
                .header("Delivery-Session", session)
                .body(Map.of("secret", secret, "name", name, "capacity", "LEGAL_REPRESENTATIVE"))
                .post("/api/service/deliveries/" + attemptId + "/acceptance");
    }

    @Nested
    @DisplayName("As a clerk of the court")
    class AsClerk {

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
            assertEquals(
                    before, asClerk().get("/api/service/requests/" + requestId).path("served.at"));
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
                    .body("code", is("document-not-available"));
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

        @Test
        @DisplayName("serves a paper that came in after registration on the side that it is for, and on no other")
        void laterPapers() {
            UUID caseId = caseAgainst("KR");
            UUID summons = files(caseId, "SUMMONS", "DEFENDANT");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asClerk()
                    .get("/api/service/cases/" + caseId)
                    .then()
                    .body("documents.documentId", hasItem(summons.toString())));
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
    }

    @Nested
    @DisplayName("As the addressee, with the link and the access code")
    class AsAddressee {

        @Test
        @DisplayName("accepts a conciliation statement as the party itself, and as nobody else (J 133)")
        void conciliationStatement() {
            UUID caseId = caseAgainst("US");
            requestId = asClerk()
                    .body(openRequest(defendant, "MEDIATION_STATEMENT", List.of(claim)))
                    .post("/api/service/cases/" + caseId + "/requests")
                    .path("id");
            attemptId = started(requestId, false, null);
            secret = secretFromMail();
            code = codeFor(requestId, attemptId);
            opened();
            for (String capacity : List.of("EMPLOYEE", "LAWYER", "OTHER")) {
                addressee()
                        .header("Delivery-Session", session)
                        .body(Map.of("secret", secret, "name", "김민준", "capacity", capacity))
                        .post("/api/service/deliveries/" + attemptId + "/acceptance")
                        .then()
                        .statusCode(422)
                        .body("code", is("only-the-party-accepts"));
            }
            accept().then().statusCode(200).body("state", is("ACCEPTED"));
        }

        @Test
        @DisplayName("opens, reads, accepts, and only then is served")
        void opensReadsAccepts() throws Exception {
            // Given a delivery into a state that objects to art. 10(a)
            UUID caseId = deliveredToKorea();
            // When opened
            open(code.toLowerCase().replace('-', 'ー') + "\u3000")
                    .then()
                    .statusCode(200)
                    .body("delivery.state", is("OPENED"))
                    .body("delivery.standing", is("BY_ACCEPTANCE_ONLY"))
                    .body("delivery.court.zh", is("杭州市中级人民法院"))
                    .body("delivery.addressee.name", is("주식회사 한빛무역"))
                    .body("delivery.documents.title", contains("起诉状", "소장"))
                    .body("delivery.served", nullValue())
                    .body("delivery.period.running", is(false))
                    .body("delivery.appearanceCode", nullValue());
            opened();
            byte[] paper = addressee()
                    .header("Delivery-Session", session)
                    .get("/api/service/deliveries/" + attemptId + "/documents/" + claim)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .extract()
                    .asByteArray();
            assertArrayEquals(claimText.getBytes(StandardCharsets.UTF_8), paper);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> eventsOf(requestId, attemptId).body("items.kind", hasItem("DOWNLOADED")));
            assertEquals(0, served(caseId).size());
            // Then accepted
            String appearance = accept().then()
                    .statusCode(200)
                    .body("state", is("ACCEPTED"))
                    .body("served.event", is("ACCEPTED"))
                    .body("served.rebuttable", is(false))
                    .body("period.running", is(true))
                    .body("period.lastDay", notNullValue())
                    .body("appearanceCode", matchesPattern("([0-9A-Z]{4}-){6}[0-9A-Z]{2}"))
                    .extract()
                    .path("appearanceCode");
            await().atMost(Duration.ofSeconds(30)).until(() -> served(caseId).size() == 1);
            JsonNode fact = served(caseId).getFirst();
            assertEquals("ELECTRONIC", fact.path("channel").asText());
            assertEquals("SRV-17", fact.path("ruleId").asText());
            assertEquals(
                    FilingUpstream.sha256(appearance.replace("-", "").getBytes(StandardCharsets.US_ASCII)),
                    fact.path("appearanceCodeDigest").asText());
            eventsOf(requestId, attemptId)
                    .body(
                            "items.kind",
                            contains(
                                    "SUBMITTED_ACCEPTED",
                                    "NOTIFIED",
                                    "MADE_AVAILABLE",
                                    "HANDED_OVER",
                                    "DOWNLOADED",
                                    "ACCEPTED"))
                    .body(
                            "items[5].evidenceDigest",
                            is(fact.path("evidenceDigest").asText()));
            byte[] receipt = receipt();
            assertArrayEquals(receipt, receipt(), "made once, since nothing more has happened");
            assertTrue(ProofCheck.textOf(receipt).contains("주식회사 한빛무역"));
            // Accepting again changes nothing and shows the same code.
            accept().then().statusCode(200).body("appearanceCode", is(appearance));
            assertEquals(1, served(caseId).size());
        }

        private byte[] receipt() {
            return addressee()
                    .header("Delivery-Session", session)
                    .get("/api/service/deliveries/" + attemptId + "/receipt")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
        }

        @Test
        @DisplayName("is the one who accepted: whoever accepts beside or after learns that it is answered")
        void acceptsAlone() throws Exception {
            deliveredToKorea();
            opened();
            List<Callable<Integer>> people = IntStream.range(0, 10)
                    .<Callable<Integer>>mapToObj(
                            each -> () -> accept("person " + each).statusCode())
                    .toList();
            try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Integer> answers = crowd.invokeAll(people).stream()
                        .map(Future::resultNow)
                        .sorted()
                        .toList();
                assertEquals(
                        Stream.concat(Stream.of(200), Stream.generate(() -> 409).limit(9))
                                .toList(),
                        answers);
            }
        }

        @Test
        @DisplayName("refuses with a reason, and is not served")
        void refuses() {
            UUID caseId = deliveredToKorea();
            opened();
            addressee()
                    .header("Delivery-Session", session)
                    .body(Map.of(
                            "name",
                            "김민준",
                            "capacity",
                            "EMPLOYEE",
                            "reason",
                            "Service must go through our Central Authority."))
                    .post("/api/service/deliveries/" + attemptId + "/refusal")
                    .then()
                    .statusCode(200)
                    .body("state", is("REFUSED"))
                    .body("served", nullValue());
            accept().then().statusCode(409).body("code", is("delivery-already-answered"));
            toldAsFailed(caseId, Map.of(attemptId, "REFUSED"));
            assertEquals(0, served(caseId).size());
        }

        @Test
        @DisplayName("is locked out after five wrong codes until the court issues a new one")
        void isLockedOut() throws SQLException {
            UUID caseId = deliveredToKorea();
            for (int left = 4; left > 0; left--) {
                open("ZZZZ-ZZZZ").then().statusCode(403).body("title", containsString(String.valueOf(left)));
            }
            open("what?").then().statusCode(422).body("code", is("code-malformed"));
            open("ZZZZ-ZZZZ").then().statusCode(423).body("code", is("code-locked"));
            open(code).then().statusCode(423);
            code = codeFor(requestId, attemptId);
            opened();
            addressee()
                    .header("Delivery-Session", session)
                    .get("/api/service/deliveries/" + attemptId + "/documents/" + claim)
                    .then()
                    .statusCode(200);
            assertEquals(
                    List.of(
                            "access-code-refused",
                            "access-code-refused",
                            "access-code-refused",
                            "access-code-refused",
                            "access-code-refused",
                            "access-code-refused",
                            "delivery-opened",
                            "paper-asked-for"),
                    addresseesActs(caseId));
        }

        @Test
        @DisplayName("is told so forty times at once, each time as a problem, and no more than five times as a try")
        void guessesAtOnce() throws Exception {
            deliveredToKorea();
            Callable<Response> guess = () -> open("ZZZZ-ZZZZ");
            try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Response> answers = crowd.invokeAll(Collections.nCopies(40, guess)).stream()
                        .map(Future::resultNow)
                        .toList();
                answers.forEach(answer -> answer.then().contentType("application/problem+json"));
                Set<Integer> found = answers.stream().map(Response::statusCode).collect(Collectors.toSet());
                assertTrue(Set.of(403, 423, 503).containsAll(found), found.toString());
                assertEquals(
                        4,
                        answers.stream()
                                .filter(answer -> answer.statusCode() == 403)
                                .count());
            }
        }

        @Test
        @DisplayName("opens nothing before the court issued a code")
        void needsACode() {
            requestId = requestIn(caseAgainst("US"));
            attemptId = started(requestId, true, null);
            secret = secretFromMail();
            open("0000-0000").then().statusCode(409).body("code", is("code-not-issued"));
        }
    }

    @Nested
    @DisplayName("As somebody without one of the two factors")
    class AsStranger {

        @Test
        @DisplayName("finds no delivery without the link's secret, and locks nobody out")
        void findsNothingWithoutTheSecret() {
            deliveredToKorea();
            String right = secret;
            secret = "A".repeat(43);
            for (int i = 0; i < 7; i++) {
                open(code).then().statusCode(404).body("code", is("delivery-not-found"));
            }
            secret = right;
            opened();
        }

        @Test
        @DisplayName("reads, accepts and refuses nothing without a session")
        void needsASession() {
            deliveredToKorea();
            String path = "/api/service/deliveries/" + attemptId;
            addressee().get(path).then().statusCode(401).body("code", is("session-not-valid"));
            addressee().get(path + "/documents/" + claim).then().statusCode(401);
            addressee().get(path + "/receipt").then().statusCode(401);
            session = "A".repeat(43);
            accept().then().statusCode(401);
        }
    }

    @Nested
    @DisplayName("As a party of the case")
    class AsParty {

        @Test
        @DisplayName("downloads the proof, and the command that anybody has finds it sound")
        void downloadsTheProof() throws Exception {
            deliveredToKorea();
            opened();
            accept().then().statusCode(200);
            byte[] proof = as(TestTokens.party(plaintiffAccount))
                    .get("/api/service/requests/" + requestId + "/proof")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("proof-delivery-" + attemptId))
                    .extract()
                    .asByteArray();
            Path file = Files.createTempFile("proof", ".zip");
            Files.write(file, proof);
            assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, ProofCheck.verify(file), ProofCheck.output());
            assertTrue(ProofCheck.output().contains("✓ Seal valid: certificate.pdf is unchanged"), ProofCheck.output());
            Map<String, byte[]> files = unzip(proof);
            assertTrue(
                    files.keySet()
                            .containsAll(Set.of("certificate.pdf", "checkpoint", "salts.json", "documents/01.pdf")),
                    files.keySet().toString());
            String entries = files.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("evidence/"))
                    .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("\n"));
            for (String personal : List.of("한빛", "Hanbit", email, "김민준", "民初", "clause")) {
                assertFalse(entries.contains(personal), personal + " is in the public log");
            }
            String certificate = ProofCheck.textOf(files.get("certificate.pdf"));
            for (String shown : List.of(
                    "电子送达凭证", "Electronic service receipt", "주식회사 한빛무역", "韩光贸易株式会社", "김민준", "What it does not prove")) {
                assertTrue(certificate.contains(shown), shown + " is not in:\n" + certificate);
            }
            // One byte of a served paper changed
            proof[indexOf(proof, claimText.getBytes(StandardCharsets.UTF_8)) + 4] ^= 1;
            Files.write(file, proof);
            assertEquals(1, ProofCheck.verify(file), ProofCheck.output());
        }

        @Test
        @DisplayName("opens and starts nothing")
        void opensNothing() {
            UUID caseId = caseAgainst("US");
            as(TestTokens.party(plaintiffAccount))
                    .body(openRequest())
                    .post("/api/service/cases/" + caseId + "/requests")
                    .then()
                    .statusCode(403);
            as(TestTokens.party(plaintiffAccount))
                    .get("/api/service/cases/" + caseId)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @DisplayName("As somebody else")
    class AsSomebodyElse {

        @Test
        @DisplayName("another party, another court's clerk and an anonymous caller find nothing")
        void findsNothing() {
            UUID caseId = deliveredToKorea();
            String other = TestTokens.token(UUID.randomUUID(), "clerk", "书记员", "zh-CN", "Asia/Shanghai", "京01");
            as(other).get("/api/service/cases/" + caseId).then().statusCode(404);
            as(other).get("/api/service/requests/" + requestId).then().statusCode(404);
            as(other)
                    .body(openRequest())
                    .post("/api/service/cases/" + caseId + "/requests")
                    .then()
                    .statusCode(404);
            as(other)
                    .get("/api/service/requests/" + requestId + "/proof")
                    .then()
                    .statusCode(404);
            as(TestTokens.party(UUID.randomUUID()))
                    .get("/api/service/requests/" + requestId + "/proof")
                    .then()
                    .statusCode(404);
            as(TestTokens.party(UUID.randomUUID()))
                    .get("/api/service/cases/" + caseId + "/proofs")
                    .then()
                    .statusCode(404);
            addressee().get("/api/service/cases/" + caseId + "/proofs").then().statusCode(401);
            as(TestTokens.party(plaintiffAccount))
                    .get("/api/service/cases/" + caseId + "/proofs")
                    .then()
                    .statusCode(200)
                    .body("items.requestId", contains(requestId))
                    .body("items.provable", contains(true));
            addressee().get("/api/service/requests/" + requestId).then().statusCode(401);
            addressee()
                    .get("/api/service/requests/" + requestId + "/proof")
                    .then()
                    .statusCode(401);
        }

        @Test
        @DisplayName("reads the public log, whose tiles never change")
        void readsTheLog() {
            deliveredToKorea();
            await().atMost(Duration.ofSeconds(30)).until(() -> size(checkpoint()) >= 3);
            assertTrue(checkpoint().startsWith("log.comity.example/service/2026\n"));
            addressee()
                    .get("/api/service/log/tile/0/000.p/3")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("immutable"));
            addressee().get("/api/service/log/tile/0/999").then().statusCode(404);
        }
    }

    /** What the trail says of people without an account who asked from the addressee's address, in order. */
    private List<String> addresseesActs(UUID caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select act from audit_trail where case_id = ? and role = 'addressee' and origin = ? order by position")) {
            select.setObject(1, caseId);
            select.setString(2, ADDRESS);
            ResultSet rows = select.executeQuery();
            List<String> acts = new ArrayList<>();
            while (rows.next()) {
                acts.add(rows.getString(1));
            }
            return acts;
        }
    }

    private String checkpoint() {
        return addressee()
                .get("/api/service/log/checkpoint")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static long size(String checkpoint) {
        return Long.parseLong(checkpoint.split("\n")[1]);
    }

    private List<JsonNode> served(UUID caseId) {
        return told(caseId).stream()
                .filter(event -> event.path("type").asText().equals("org.comity.Served"))
                .map(event -> event.path("data"))
                .toList();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static int indexOf(byte[] haystack, byte[] needle) {
        for (int i = 0; i <= haystack.length - needle.length; i++) {
            int j = 0;
            while (j < needle.length && haystack[i + j] == needle[j]) {
                j++;
            }
            if (j == needle.length) {
                return i;
            }
        }
        throw new AssertionError("not stored uncompressed");
    }
}
