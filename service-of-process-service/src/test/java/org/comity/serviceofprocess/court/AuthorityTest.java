package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.comity.evidence.verify.Verify;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Service through authorities")
class AuthorityTest extends CourtTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private UUID caseId;
    private String request;
    private String attempt;

    @BeforeEach
    void begin() throws Exception {
        caseId = caseAgainst("KR");
        request = requestIn(caseId);
        attempt = asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "National Court Administration, Seoul"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // No clock of a test goes back: as if it had been opened and begun before.
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update service_request set opened_at = opened_at - interval '300 days' where id = '" + request
                            + "'");
        }
        begunBefore(attempt);
    }

    @Test
    @DisplayName("goes step by step to the authority abroad; clocks run from there")
    void dispatches() {
        sent("MINISTRY_OF_FOREIGN_AFFAIRS", today()).then().statusCode(422).body("code", is("stage-not-of-channel"));
        sent("HIGH_COURT", today().minusDays(20)).then().statusCode(201).body("clocks", hasSize(0));
        sent("MINISTRY_OF_JUSTICE", today().minusDays(15)).then().statusCode(201);
        sent("CENTRAL_AUTHORITY", today().minusDays(10))
                .then()
                .statusCode(201)
                .body("clocks.periodId", contains("SRV-26", "SRV-05"))
                .body("clocks[0].from", is(today().minusDays(10).toString()))
                .body("clocks[1].confidence", is("RECALLED"));
        step(
                        "answers",
                        Map.of(
                                "answer",
                                "OBJECTED",
                                "on",
                                today().toString(),
                                "office",
                                "NCA",
                                "words",
                                "The translation is not signed"))
                .then()
                .statusCode(201)
                .body("state", is("UNDER_WAY"));
        // Mended and sent again, it runs anew.
        sent("CENTRAL_AUTHORITY", today()).then().statusCode(201).body("clocks[0].from", is(today().toString()));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body(
                        "items.kind",
                        contains("SUBMITTED_ACCEPTED", "SENT_ON", "SENT_ON", "SENT_ABROAD", "OBJECTED", "SENT_ABROAD"))
                .body("items[1].facts.stage", is("HIGH_COURT"));
    }

    @Test
    @DisplayName("is served on the day that the certificate states")
    void certified() {
        sent("CENTRAL_AUTHORITY", today().minusDays(90));
        certificate("SERVED", null).then().statusCode(422).body("code", is("certificate-not-whole"));
        certificate("SERVED", today().minusDays(30)).then().statusCode(201).body("state", is("SERVED"));
        served().body("served.on", is(today().minusDays(30).toString()))
                .body("served.event", is("CERTIFIED_SERVED"))
                .body("served.article", is("CPL 283(1); HSC 6"))
                .body("served.ruleId", is("SRV-25"));
        certificate("SERVED", today().minusDays(30)).then().statusCode(409).body("code", is("certificate-known"));
    }

    @Test
    @DisplayName(
            "fails by a certificate that says so; one that says the contrary waits for the judge, whose word it is")
    void contradiction() {
        sent("CENTRAL_AUTHORITY", today().minusDays(90));
        certificate("NOT_SERVED", null)
                .then()
                .statusCode(201)
                .body("state", is("FAILED"))
                .body("failure", is("CERTIFIED_NOT_SERVED"));
        certificate("SERVED", today().minusDays(30)).then().statusCode(201).body("state", is("FAILED"));
        served().body("served", nullValue());
        String contested = certificates()
                .body("standing", contains("COUNTS", "CONTESTED"))
                .extract()
                .path("find { it.standing == 'CONTESTED' }.id");
        asClerk()
                .body(Map.of("counts", true, "reasons", "-"))
                .post("/api/service/attempts/" + attempt + "/certificates/" + contested + "/decision")
                .then()
                .statusCode(403);
        decide(contested, true).then().statusCode(201).body("state", is("SERVED"));
        served().body("served.on", is(today().minusDays(30).toString()));
        certificates().body("standing", contains("SET_ASIDE", "COUNTS"));
        decide(contested, true).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "that counted is corrected by a judge who follows a certificate with another day; what counted stays readable")
    void anotherDay() {
        sent("CENTRAL_AUTHORITY", today().minusDays(90));
        certificate("SERVED", today().minusDays(30));
        certificate("SERVED", today().minusDays(20));
        served().body("served.on", is(today().minusDays(30).toString()));
        decide(certificates().extract().path("find { it.standing == 'CONTESTED' }.id"), true)
                .then()
                .statusCode(201);
        served().body("served.on", is(today().minusDays(20).toString()))
                .body("superseded.cause", contains("OTHER_DAY"))
                .body("superseded[0].on", is(today().minusDays(30).toString()));
    }

    @Test
    @DisplayName(
            "fails by a judge's word that it did not serve after all; a certificate that comes later can still show service")
    void rebutted() {
        sent("CENTRAL_AUTHORITY", today().minusDays(90));
        certificate("SERVED", today().minusDays(30));
        certificate("NOT_SERVED", null);
        decide(contested(), true).then().statusCode(201).body("state", is("FAILED"));
        served().body("served", nullValue());
        fail("GIVEN_UP").then().statusCode(409).body("code", is("attempt-ended"));
        certificate("SERVED", today().minusDays(25)).then().statusCode(201).body("state", is("FAILED"));
        decide(contested(), true).then().statusCode(201).body("state", is("SERVED"));
        served().body("served.on", is(today().minusDays(25).toString())).body("served.event", is("CERTIFIED_SERVED"));
    }

    @Test
    @DisplayName(
            "is decided by a judge also where another attempt counts, which goes on to count until one is found earlier")
    void whereAnotherCounts() throws Exception {
        sent("CENTRAL_AUTHORITY", today().minusDays(90));
        certificate("SERVED", today().minusDays(30));
        signedElsewhere(today().minusDays(40));
        served().body("served.on", is(today().minusDays(40).toString()));
        certificate("NOT_SERVED", null);
        decide(contested(), true).then().statusCode(201).body("state", is("FAILED"));
        certificates().body("standing", contains("SET_ASIDE", "COUNTS"));
        served().body("served.on", is(today().minusDays(40).toString()));
        certificate("SERVED", today().minusDays(50));
        decide(contested(), true).then().statusCode(201).body("state", is("SERVED"));
        served().body("served.on", is(today().minusDays(50).toString()));
    }

    @Test
    @DisplayName("keeps the way to a judgment without a certificate shut until each condition holds")
    void dossier() {
        conditions()
                .body("ready", is(false))
                .body("conditions.findAll { !it.holds }.condition", hasItem("TRANSMITTED"));
        sent("CENTRAL_AUTHORITY", today().minusDays(200));
        conditions()
                .body("ready", is(false))
                .body("conditions.findAll { !it.holds }.condition", contains("EVERY_EFFORT"));
        step(
                        "reminders",
                        Map.of("on", today().minusDays(90).toString(), "office", "NCA", "words", "What became of it?"))
                .then()
                .statusCode(201);
        conditions()
                .body("ready", is(true))
                .body("declaration.value", is("true"))
                .body("declaration.confidence", is("RECALLED"))
                .body("finding", nullValue());
        fail("NO_PROOF_IN_TIME").then().statusCode(201).body("state", is("FAILED"));
        certificate("NOT_SERVED", null).then().statusCode(201);
        conditions().body("conditions.findAll { !it.holds }.condition", contains("NO_CERTIFICATE"));
    }

    @Test
    @DisplayName(
            "opens the way to a judgment without a certificate by a judge's finding alone: sealed, logged, told to the case, once")
    void finding() throws IOException {
        sent("CENTRAL_AUTHORITY", today().minusDays(200)).then().statusCode(201);
        found(TestTokens.judge(judge), "The time is adequate.")
                .then()
                .statusCode(409)
                .body("code", is("certificate-still-needed"))
                .body("grounds.code", contains("default-every-effort"));
        step(
                        "reminders",
                        Map.of("on", today().minusDays(90).toString(), "office", "NCA", "words", "What became of it?"))
                .then()
                .statusCode(201);
        found(TestTokens.clerk(clerk), "-").then().statusCode(403);
        found(TestTokens.judge(UUID.randomUUID()), "-").then().statusCode(404);
        String file = found(TestTokens.judge(judge), "Six months and three letters: adequate.")
                .then()
                .statusCode(201)
                .body("by", notNullValue())
                .extract()
                .path("fileId");
        found(TestTokens.judge(judge), "Again").then().statusCode(409).body("code", is("certificate-found-not-needed"));

        byte[] pdf = asClerk()
                .get("/api/service/attempts/" + attempt + "/files/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(ProofCheck.textOf(pdf), containsString("Six months and three letters: adequate."));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1), containsString("ETSI.CAdES.detached"));
        String digest = asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body("items.kind", hasItem("NO_CERTIFICATE_NEEDED"))
                .extract()
                .path("items.find { it.kind == 'REMINDED' }.evidenceDigest");
        assertThat(ProofCheck.textOf(pdf).replaceAll("\\s", ""), containsString(digest));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertEquals(
                        1,
                        told(caseId).stream()
                                .filter(event -> event.path("type").asText().endsWith("NoCertificateNeeded"))
                                .filter(event -> event.path("data")
                                        .path("paperDigest")
                                        .asText()
                                        .equals(Sha256.hexOf(pdf)))
                                .count()));
        // It is no service, and a certificate that comes afterwards is.
        served().body("served", nullValue());
        conditions().body("finding.fileId", is(file)).body("overtaken", is(false));
        certificate("SERVED", today().minusDays(30)).then().statusCode(201);
        served().body("served.on", is(today().minusDays(30).toString()));
        conditions().body("overtaken", is(true));
    }

    @Test
    @DisplayName("is no way to a judgment against who has appeared, itself or through a lawyer")
    void appeared() {
        sent("CENTRAL_AUTHORITY", today().minusDays(200)).then().statusCode(201);
        step(
                "reminders",
                Map.of("on", today().minusDays(90).toString(), "office", "NCA", "words", "What became of it?"));
        conditions().body("ready", is(true));
        UUID lawyer = UUID.randomUUID();
        Map<String, Object> fact = new HashMap<>(Map.of(
                "caseId",
                caseId,
                "representationId",
                UUID.randomUUID(),
                "partyId",
                defendant,
                "accountId",
                lawyer,
                "kind",
                "LAWYER",
                "name",
                "陈薇",
                "powers",
                List.of(),
                "instances",
                List.of("FIRST"),
                "validFrom",
                "2026-01-01",
                "confirmedAt",
                "2026-11-26T02:00:00Z"));
        fact.put("validUntil", null);
        tell("RepresentationConfirmed", caseId, fact);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> conditions()
                .body("conditions.findAll { !it.holds }.condition", contains("NOT_APPEARED")));
        found(TestTokens.judge(judge), "Six months: adequate.")
                .then()
                .statusCode(409)
                .body("grounds.code", contains("default-not-appeared"));
    }

    private Response found(String token, String reasons) {
        return as(token)
                .body(Map.of("reasons", reasons))
                .post("/api/service/attempts/" + attempt + "/default-dossier/finding");
    }

    @Test
    @DisplayName("is proved with the certificate as it came back, which the log names")
    void proof() throws IOException {
        sent("CENTRAL_AUTHORITY", today().minusDays(90));
        certificate("SERVED", today().minusDays(30)).then().statusCode(201);
        byte[] proof = as(TestTokens.party(plaintiffAccount))
                .get("/api/service/requests/" + request + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path file = Files.createTempFile("proof", ".zip");
        Files.write(file, proof);
        assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, ProofCheck.verify(file), ProofCheck.output());
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(proof))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names, hasItem("documents/scan-01.pdf"));
    }

    @Test
    @DisplayName("has a list of what goes into the bundle, translations among it, and its papers in one file")
    void bundle() throws IOException {
        asClerk()
                .get("/api/service/attempts/" + attempt + "/bundle")
                .then()
                .statusCode(200)
                .body(
                        "thing",
                        contains(
                                "PAPER",
                                "TRANSLATION",
                                "HAGUE_REQUEST",
                                "HAGUE_SUMMARY",
                                "HAGUE_WARNING",
                                "HAGUE_CERTIFICATE"))
                .body("find { it.thing == 'HAGUE_REQUEST' }.there", is(false))
                .body("find { it.thing == 'TRANSLATION' }.there", is(true))
                .body("find { it.thing == 'PAPER' }.copies", is(3));
        byte[] zip = asClerk()
                .get("/api/service/attempts/" + attempt + "/bundle/papers")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> names = new ArrayList<>();
        String first = null;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                first = first == null ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : first;
            }
        }
        assertEquals(List.of("01-STATEMENT_OF_CLAIM-zh-CN.pdf", "02-STATEMENT_OF_CLAIM-ko.jpg", "index.txt"), names);
        assertEquals(claimText, first);
    }

    private String contested() {
        return certificates().extract().path("find { it.standing == 'CONTESTED' }.id");
    }

    /** The addressee signed for the same papers by another way. */
    private void signedElsewhere(LocalDate on) throws Exception {
        String other = asClerk()
                .body(Map.of("channel", "AGREED_MEANS", "sentTo", "The agreed courier", "reasons", "As agreed."))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        begunBefore(other);
        asClerk()
                .body(Map.of(
                        "on",
                        on.toString(),
                        "signedBy",
                        "Kim",
                        "capacity",
                        "ADDRESSEE",
                        "fileIds",
                        List.of(scanOf(other))))
                .post("/api/service/attempts/" + other + "/receipt")
                .then()
                .statusCode(201);
    }

    private String scanOf(String of) {
        return asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 certificate".getBytes())
                .post("/api/service/attempts/" + of + "/files?name=certificate.pdf")
                .path("id");
    }

    private void begunBefore(String of) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update service_attempt set started_at = started_at - interval '300 days' where id = '" + of + "'");
        }
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    private Response step(String path, Map<String, Object> body) {
        return asClerk().body(body).post("/api/service/attempts/" + attempt + "/" + path);
    }

    private Response sent(String stage, LocalDate on) {
        return step(
                "dispatches", Map.of("stage", stage, "on", on.toString(), "office", stage, "reference", "（2026）协字1号"));
    }

    private Response fail(String reason) {
        return step("failure", Map.of("reason", reason, "on", today().toString(), "words", "Nothing came."));
    }

    private Response certificate(String outcome, LocalDate servedOn) {
        Map<String, Object> certificate = new HashMap<>(Map.of(
                "outcome",
                outcome,
                "authority",
                "Seoul Central District Court",
                "certifiedOn",
                today().minusDays(5).toString()));
        if (outcome.equals("SERVED")) {
            certificate.put("servedOn", servedOn == null ? null : servedOn.toString());
            certificate.put("place", "Seoul, Mapo-gu 12");
            certificate.put("method", "INTERNAL_LAW");
            certificate.put("person", "Mr Kim, receptionist");
        } else {
            certificate.put("reasons", "Moved away");
        }
        certificate.put("fileIds", List.of(scanOf(attempt)));
        return step("certificates", certificate);
    }

    private Response decide(String certificate, boolean counts) {
        return as(TestTokens.judge(judge))
                .body(Map.of("counts", counts, "reasons", "The receptionist confirmed it by letter."))
                .post("/api/service/attempts/" + attempt + "/certificates/" + certificate + "/decision");
    }

    private ValidatableResponse certificates() {
        return asClerk()
                .get("/api/service/attempts/" + attempt + "/certificates")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse served() {
        return asClerk().get("/api/service/requests/" + request).then().statusCode(200);
    }

    private ValidatableResponse conditions() {
        return asClerk()
                .get("/api/service/attempts/" + attempt + "/default-dossier")
                .then()
                .statusCode(200);
    }
}
