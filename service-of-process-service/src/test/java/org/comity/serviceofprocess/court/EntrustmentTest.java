package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Who carries papers for the court")
class EntrustmentTest extends CourtTest {

    private static final String CARRIED = "/api/service/carried";

    @Inject
    Clock clock;

    private final UUID lawyer = UUID.randomUUID();
    private String request;
    private UUID caseId;

    @Test
    @DisplayName("takes them by a link, reads them, returns a signed receipt, and a clerk makes service of it")
    void served() throws Exception {
        // Given
        String attempt = begun();
        String link = given(attempt, "JOINT_FIRM");
        entrustments(attempt).then().body("[0].takenBy", nullValue()).body("[0].returns", empty());
        asLawyer().get(CARRIED).then().statusCode(200).body("items", empty());
        take(asLawyer(), link)
                .then()
                .statusCode(201)
                .body("addressee", is("주식회사 한빛무역"))
                .body("sentTo", is("金代表, 上海市"))
                .body("papers.title", contains("起诉状"))
                .body("court.code", is("浙01"));
        take(asLawyer(), link).then().statusCode(201);
        asLawyer().get(CARRIED).then().body("items.id", contains(idOf(link)));

        // When
        assertEquals(List.of("01-STATEMENT_OF_CLAIM-zh-CN.pdf", "index.txt"), papersOf(link));
        proofToSignIsMade(attempt);
        asLawyer().get(CARRIED + "/" + idOf(link)).then().body("forms", contains("PROOF_OF_SERVICE"));
        assertEquals(
                List.of("00-PROOF_OF_SERVICE.pdf", "01-STATEMENT_OF_CLAIM-zh-CN.pdf", "index.txt"), papersOf(link));
        returned(asLawyer(), link, "SIGNED_RECEIPT", List.of())
                .then()
                .statusCode(422)
                .body("code", is("proof-missing"));
        String scan = scan(asLawyer(), link).then().statusCode(201).extract().path("id");
        returned(asLawyer(), link, "SIGNED_RECEIPT", List.of(scan))
                .then()
                .statusCode(201)
                .body("returns", hasSize(1))
                .body("returns[0].signedBy", is("金代表"));
        awaitTold("CarrierReturned");

        // Then it is no service yet, and is one when the clerk records it with the same scan
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
        entrustments(attempt)
                .then()
                .body("[0].takenBy", is("Rheinland Maschinenbau GmbH"))
                .body("[0].returns[0].kind", is("SIGNED_RECEIPT"))
                .body("[0].returns[0].files.id", contains(scan));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/files/" + scan)
                .then()
                .statusCode(200);
        asClerk()
                .body(Map.of(
                        "on", today(), "signedBy", "金代表", "capacity", "LEGAL_REPRESENTATIVE", "fileIds", List.of(scan)))
                .post("/api/service/attempts/" + attempt + "/receipt")
                .then()
                .statusCode(201)
                .body("state", is("SERVED"));
        asClerk().get("/api/service/requests/" + request).then().body("served", notNullValue());
    }

    @Test
    @DisplayName(
            "is the system of a partner too: named without a link, it sees what it carries and nothing else, and returns proof")
    void partner() {
        String attempt = begun();
        UUID ministry = UUID.randomUUID();
        isPartner(ministry, 0, true, TestTokens.COURT, "京01");
        String carried = asClerk()
                .body(Map.of("kind", "MINISTRY", "name", "司法部国际合作局", "days", 30, "partnerId", ministry))
                .post("/api/service/attempts/" + attempt + "/entrustments")
                .then()
                .statusCode(201)
                .body("address", nullValue())
                .body("entrustment.takenBy", is("司法部国际合作局"))
                .extract()
                .path("entrustment.id");
        String token = TestTokens.partner(ministry, "浙01");
        as(token).get("/api/service/carried").then().statusCode(200).body("items.id", contains(carried));
        as(token).get("/api/service/carried/" + carried).then().statusCode(200).body("papers.title", hasItem("起诉状"));
        String other = TestTokens.partner(UUID.randomUUID(), "浙01");
        as(other).get("/api/service/carried").then().statusCode(200).body("items", empty());
        as(other).get("/api/service/carried/" + carried).then().statusCode(404);
        as(token).get("/api/service/attempts/" + attempt).then().statusCode(403);

        as(token)
                .body(Map.of(
                        "kind",
                        "IN_VAIN",
                        "on",
                        today(),
                        "words",
                        "Returned by the authority abroad",
                        "fileIds",
                        List.of()))
                .post("/api/service/carried/" + carried + "/returns")
                .then()
                .statusCode(201)
                .body("returns.kind", contains("IN_VAIN"));
        asClerk()
                .post("/api/service/attempts/" + attempt + "/entrustments/" + carried + "/end")
                .then()
                .statusCode(201);
        as(token).get("/api/service/carried/" + carried).then().statusCode(404);
    }

    @Test
    @DisplayName("is no partner that works for another court, was kept out, or is not known")
    void partnerOfAnother() {
        String attempt = begun();
        UUID elsewhere = UUID.randomUUID();
        UUID keptOut = UUID.randomUUID();
        isPartner(elsewhere, 0, true, "京01");
        isPartner(keptOut, 0, true, TestTokens.COURT);
        isPartner(keptOut, 1, false, TestTokens.COURT);
        for (UUID partner : List.of(UUID.randomUUID(), elsewhere, keptOut)) {
            asClerk()
                    .body(Map.of("kind", "MINISTRY", "name", "司法部", "days", 30, "partnerId", partner))
                    .post("/api/service/attempts/" + attempt + "/entrustments")
                    .then()
                    .statusCode(422)
                    .body("code", is("partner-not-of-court"));
        }
        entrustments(attempt).then().body("", empty());
    }

    @Test
    @DisplayName("sees nothing that another carries, and nothing any more once the court ended it")
    void others() {
        String attempt = begun();
        String link = given(attempt, "LAWYER");
        take(asLawyer(), link).then().statusCode(201);
        RequestSpecification another = as(TestTokens.party(UUID.randomUUID()));
        take(another, link).then().statusCode(409).body("code", is("entrustment-taken"));
        for (String path : List.of("", "/papers")) {
            as(TestTokens.party(UUID.randomUUID()))
                    .get(CARRIED + "/" + idOf(link) + path)
                    .then()
                    .statusCode(404)
                    .body("code", is("entrustment-not-found"));
        }
        returned(as(TestTokens.party(UUID.randomUUID())), link, "IN_VAIN", List.of())
                .then()
                .statusCode(404);
        scan(as(TestTokens.party(UUID.randomUUID())), link).then().statusCode(404);
        String clerks = asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 of the court".getBytes(StandardCharsets.US_ASCII))
                .post("/api/service/attempts/" + attempt + "/files?name=own.pdf")
                .path("id");
        returned(asLawyer(), link, "CERTIFICATE", List.of(clerks))
                .then()
                .statusCode(422)
                .body("code", is("file-not-found"));

        String entrustment = entrustments(attempt).path("[0].id");
        asClerk()
                .post("/api/service/attempts/" + attempt + "/entrustments/" + entrustment + "/end")
                .then()
                .statusCode(201);
        asClerk()
                .post("/api/service/attempts/" + attempt + "/entrustments/" + entrustment + "/end")
                .then()
                .statusCode(409)
                .body("code", is("entrustment-ended"));
        asLawyer().get(CARRIED + "/" + idOf(link)).then().statusCode(404);
        asLawyer().get(CARRIED).then().body("items.id", not(hasItem(idOf(link))));
        returned(asLawyer(), link, "IN_VAIN", List.of()).then().statusCode(404);
        take(asLawyer(), link).then().statusCode(410).body("code", is("link-ended"));
    }

    @Test
    @DisplayName(
            "is named by a clerk of the court alone, for an attempt that people carry; a link that was guessed at is locked")
    void links() {
        String attempt = begun();
        Map<String, Object> entrust = Map.of("kind", "MINISTRY", "name", "司法部", "days", 30);
        String path = "/api/service/attempts/" + attempt + "/entrustments";
        as(TestTokens.judge(judge)).body(entrust).post(path).then().statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员 王", "zh-CN", "Asia/Shanghai", "沪01"))
                .body(entrust)
                .post(path)
                .then()
                .statusCode(404);
        asClerk()
                .body(Map.of("kind", "MINISTRY", "name", " ", "days", 30))
                .post(path)
                .then()
                .statusCode(400);
        asClerk()
                .body(Map.of("kind", "MINISTRY", "name", "司法部", "days", 91))
                .post(path)
                .then()
                .statusCode(400);
        String link = given(attempt, "MINISTRY");
        String guessed = link.substring(0, link.indexOf('#') + 1) + "A".repeat(43);
        for (int i = 0; i < 10; i++) {
            take(asLawyer(), guessed).then().statusCode(404).body("code", is("link-not-found"));
        }
        take(asLawyer(), link).then().statusCode(423).body("code", is("link-locked"));
        entrustments(attempt).then().body("[0].locked", is(true));
    }

    @Test
    @DisplayName("is one, however many try at once: ten guesses and no more, and one of those who hold the link")
    void atOnce() throws Exception {
        String attempt = begun();
        String guessed = given(attempt, "LAWYER").replaceFirst("#.*", "#" + "A".repeat(43));
        List<Integer> guesses = answers(40, guessed);
        assertEquals(10, guesses.stream().filter(status -> status == 404).count());
        assertEquals(30, guesses.stream().filter(status -> status == 423).count());
        assertEquals(List.of(201, 409, 409, 409, 409, 409), answers(6, given(attempt, "LAWYER")));
    }

    /** Each of another account. */
    private List<Integer> answers(int accounts, String link) throws Exception {
        Callable<Integer> one =
                () -> take(as(TestTokens.party(UUID.randomUUID())), link).statusCode();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            return all.invokeAll(Collections.nCopies(accounts, one)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("is nobody who acts for a party of the case, also if the link came into such hands")
    void parties() {
        String link = given(begun(), "LAWYER");
        RequestSpecification party = as(TestTokens.party(plaintiffAccount));
        take(party, link).then().statusCode(409).body("code", is("carrier-is-party"));
        as(TestTokens.party(plaintiffAccount)).get(CARRIED).then().body("items", empty());
        take(asLawyer(), link).then().statusCode(201);
    }

    @Test
    @DisplayName("returns that it was in vain without a file, once however often it is sent, and not of a day to come")
    void inVain() {
        String attempt = begun();
        String link = given(attempt, "COURT");
        take(asLawyer(), link).then().statusCode(201);
        String key = UUID.randomUUID().toString();
        Map<String, Object> proof = proof("IN_VAIN", List.of());
        for (int i = 0; i < 2; i++) {
            as(TestTokens.party(lawyer), key)
                    .body(proof)
                    .post(CARRIED + "/" + idOf(link) + "/returns")
                    .then()
                    .statusCode(201)
                    .body("returns", hasSize(1));
        }
        Map<String, Object> early = new HashMap<>(proof);
        early.put("on", CourtClock.dateOf(clock.instant()).plusDays(2).toString());
        asLawyer()
                .body(early)
                .post(CARRIED + "/" + idOf(link) + "/returns")
                .then()
                .statusCode(422)
                .body("code", is("day-not-possible"));
    }

    /** The case is one of this test alone. */
    private void awaitTold(String type) {
        await().atMost(Duration.ofSeconds(60)).until(() -> told(caseId).stream()
                .anyMatch(event -> event.path("type").asText().equals("org.comity." + type)));
    }

    private void proofToSignIsMade(String attempt) {
        String path = "/api/service/attempts/" + attempt + "/forms/PROOF_OF_SERVICE";
        List<Map<String, Object>> fields =
                asClerk().queryParam("language", "en").get(path).path("$");
        Map<String, Object> values = new HashMap<>();
        fields.forEach(
                field -> values.put((String) field.get("code"), field.get("value") == null ? "无" : field.get("value")));
        asClerk()
                .body(Map.of("language", "en", "values", values))
                .post(path)
                .then()
                .statusCode(201);
    }

    private List<String> papersOf(String link) throws Exception {
        byte[] zip = asLawyer()
                .get(CARRIED + "/" + idOf(link) + "/papers")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private RequestSpecification asLawyer() {
        return as(TestTokens.party(lawyer));
    }

    private Response entrustments(String attempt) {
        return asClerk().get("/api/service/attempts/" + attempt + "/entrustments");
    }

    private String given(String attempt, String kind) {
        return asClerk()
                .body(Map.of("kind", kind, "name", "某某联营律师事务所", "days", 30))
                .post("/api/service/attempts/" + attempt + "/entrustments")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }

    private static String idOf(String link) {
        return link.replaceAll(".*/carried/([^#]*)#.*", "$1");
    }

    private Response take(RequestSpecification by, String link) {
        return by.body(Map.of("secret", link.substring(link.indexOf('#') + 1)))
                .post(CARRIED + "/" + idOf(link) + "/taking");
    }

    private Response scan(RequestSpecification by, String link) {
        return by.contentType("application/octet-stream")
                .body("%PDF-1.7 receipt".getBytes(StandardCharsets.US_ASCII))
                .post(CARRIED + "/" + idOf(link) + "/files?name=receipt.pdf");
    }

    private Response returned(RequestSpecification by, String link, String kind, List<String> files) {
        return by.body(proof(kind, files)).post(CARRIED + "/" + idOf(link) + "/returns");
    }

    private Map<String, Object> proof(String kind, List<String> files) {
        return Map.of(
                "kind", kind, "on", today(), "words", "Met him at the office", "signedBy", "金代表", "fileIds", files);
    }

    private String today() {
        return CourtClock.dateOf(clock.instant()).toString();
    }

    /** By handing over to a representative in China. */
    private String begun() {
        Map<String, Object> open = new HashMap<>(openRequest(defendant, "STATEMENT_OF_CLAIM", List.of(claim)));
        open.put(
                "facts",
                Map.of("addressKnown", true, "agentInCase", false, "establishment", "NONE", "presentInChina", true));
        caseId = caseAgainst("KR");
        request = asClerk()
                .body(open)
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return asClerk()
                .body(Map.of("channel", "PERSON_IN_PRC", "sentTo", "金代表, 上海市", "reasons", "Met there in October"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
