package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
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
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.comity.law.CourtClock;
import org.comity.testing.TestEvents;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A request from abroad")
class IncomingTest extends CourtTest {

    private static final String ALL = "/api/service/incoming";

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private final String reference = "2 AR " + UUID.randomUUID();

    @Test
    @DisplayName("is registered, reviewed, served by the means of the law here, certified, and followed by who asked")
    void carriedOut() {
        // Given
        String id = registered(hague());
        show(id).body("number", matchesPattern("（\\d{4}）浙01协外送\\d+号"))
                .body("state", is("RECEIVED"))
                .body("dueOn", nullValue())
                .body("steps.kind", contains("RECEIVED"))
                .body("grounds.find { it.code == 'SOVEREIGNTY' }.effect", is("REFUSE"));
        String link = linkOf(id);
        follow(link)
                .body("state", is("RECEIVED"))
                .body("reference", is(reference))
                .body("addressee", is("杭州某公司"));

        // When
        act(id, "review/acceptance", Map.of("examined", List.of("SOVEREIGNTY")))
                .then()
                .statusCode(422)
                .body("code", is("review-not-whole"))
                .body("grounds.source", hasItems("CPL 295; HSC 5", "HSC 3, 7"));
        accepted(id);
        act(
                        id,
                        "outcome/tries",
                        Map.of("means", "POST", "on", today(), "why", "MOVED", "words", "Returned: moved away"))
                .then()
                .statusCode(201)
                .body("state", is("UNDER_WAY"));
        act(id, "outcome/service", served("LEFT", null)).then().statusCode(422).body("code", is("leaving-not-shown"));
        act(id, "outcome/service", served("IN_PERSON", null))
                .then()
                .statusCode(201)
                .body("state", is("ENDED"))
                .body("outcome", is("DONE"));

        // Then who asked does not know yet, because the answer is the certificate
        follow(link)
                .body("state", is("UNDER_WAY"))
                .body("outcome", nullValue())
                .body("steps.kind", contains("RECEIVED", "ACCEPTED", "TRIED_IN_VAIN"))
                .body("steps.by", everyItem(nullValue()))
                .body("certificates", empty());
        act(id, "answer/sending", Map.of("on", today(), "way", "Through the ministry"))
                .then()
                .statusCode(404)
                .body("code", is("certificate-not-found"));
        act(id, "answer/certificate", Map.of("language", "de", "place", "杭州"))
                .then()
                .statusCode(422)
                .body("code", is("language-not-of-form"));
        act(id, "answer/certificate", Map.of("language", "en", "place", "杭州"))
                .then()
                .statusCode(201);
        act(id, "answer/sending", Map.of("on", today(), "way", "Through the ministry"))
                .then()
                .statusCode(201)
                .body("state", is("ANSWERED"));
        String certificate = follow(link)
                .body("state", is("ANSWERED"))
                .body("outcome", is("DONE"))
                .body("steps.kind", hasItems("SERVED", "ANSWERED"))
                .body("certificates", hasSize(1))
                .extract()
                .path("certificates[0].id");
        byte[] pdf = anybody()
                .body(Map.of("secret", secretOf(link)))
                .post("/api/service/incoming-links/" + idOf(link) + "/files/" + certificate)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains("ETSI.CAdES.detached"), "it is sealed");
    }

    @Test
    @DisplayName(
            "served by a particular method, or accepted voluntarily, is certified as that, and not as by the law here")
    void methods() throws IOException {
        String particular = certified(servedBy("PARTICULAR", "经公证人当面宣读后交付"));
        assertTrue(particular.contains("[×] (二)"), particular);
        assertTrue(particular.contains("经公证人当面宣读后交付"), particular);
        assertTrue(certified(servedBy("VOLUNTARY", null)).contains("[×] (三)"));
        assertTrue(certified(served("IN_PERSON", null)).contains("[×] (一)"));
        String id = registered(hague());
        accepted(id);
        act(id, "outcome/service", servedBy("PARTICULAR", " "))
                .then()
                .statusCode(422)
                .body("code", is("particular-method-not-said"));
    }

    private Map<String, Object> servedBy(String method, String particulars) {
        Map<String, Object> served = served("IN_PERSON", null);
        served.put("method", method);
        served.put("particulars", particulars);
        return served;
    }

    /** The words of the certificate of a request that was served so. */
    private String certified(Map<String, Object> served) throws IOException {
        Map<String, Object> asked = new HashMap<>(hague());
        asked.put("reference", "2 AR " + UUID.randomUUID());
        String id = registered(asked);
        accepted(id);
        act(id, "outcome/service", served).then().statusCode(201);
        String file = act(id, "answer/certificate", Map.of("language", "en", "place", "杭州"))
                .then()
                .statusCode(201)
                .extract()
                .path("files.find { it.certificate }.id");
        return ProofCheck.textOf(asClerk()
                .get(ALL + "/" + id + "/files/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    @Test
    @DisplayName(
            "is refused by a judge, whom a clerk asked, on a ground that the treaty leaves; nobody else refuses it")
    void refused() {
        String id = registered(hague());
        String link = linkOf(id);
        Map<String, Object> decision = Map.of(
                "refused", true, "ground", "SOVEREIGNTY", "words", "It would oblige a court of the State to appear.");
        asJudge().get(ALL + "/" + id).then().statusCode(404).body("code", is("incoming-not-found"));
        act(id, "review/refusal-proposal", Map.of("ground", "PUBLIC_INTEREST", "words", "Not for the Convention"))
                .then()
                .statusCode(422)
                .body("code", is("ground-not-possible"));
        act(id, "review/refusal-proposal", Map.of("ground", "FORM", "words", "That is to be corrected"))
                .then()
                .statusCode(422)
                .body("code", is("ground-not-possible"));
        act(id, "review/refusal-proposal", Map.of("ground", "SOVEREIGNTY", "words", "A court is the addressee"))
                .then()
                .statusCode(201)
                .body("state", is("TO_DECIDE"));
        follow(link).body("state", is("UNDER_WAY")).body("steps.kind", contains("RECEIVED"));
        act(id, "review/decision", decision).then().statusCode(403);
        asJudge().get(ALL + "?state=TO_DECIDE").then().statusCode(200).body("items.id", hasItem(id));
        judges(id, Map.of("refused", false, "words", "The addressee is a company of its own."))
                .then()
                .statusCode(201)
                .body("state", is("RECEIVED"));
        act(id, "review/refusal-proposal", Map.of("ground", "SOVEREIGNTY", "words", "Again, with the register"))
                .then()
                .statusCode(201);
        judges(id, decision).then().statusCode(201).body("outcome", is("REFUSED"));
        judges(id, decision).then().statusCode(409).body("code", is("not-at-this-stage"));
        act(id, "answer/certificate", Map.of("language", "fr", "place", "杭州"))
                .then()
                .statusCode(201);
        act(id, "answer/sending", Map.of("on", today(), "way", "Through the ministry"))
                .then()
                .statusCode(201);
        follow(link)
                .body("outcome", is("REFUSED"))
                .body("steps.find { it.kind == 'REFUSED' }.ground.article", is("CPL 293; HSC 13"))
                .body("steps.kind", not(hasItem("REFUSAL_PROPOSED")));
    }

    @Test
    @DisplayName(
            "stands step by step in the public log, with the digest of what shows it and nothing else that can be read")
    void logged() throws SQLException {
        String id = registered(hague());
        accepted(id);
        Map<String, Object> unproven = served("IN_PERSON", null);
        unproven.put("fileIds", List.of());
        act(id, "outcome/service", unproven).then().statusCode(422).body("code", is("proof-missing"));
        Map<String, Object> another = served("IN_PERSON", null);
        another.put("fileIds", List.of(scanOf(registered(otherwise()), "other.pdf")));
        act(id, "outcome/service", another).then().statusCode(422).body("code", is("file-not-found"));
        Map<String, Object> tried =
                new HashMap<>(Map.of("means", "POST", "on", today(), "why", "MOVED", "words", "Returned: moved away"));
        tried.put("fileIds", List.of(scanOf(id, "envelope.pdf")));
        act(id, "outcome/tries", tried)
                .then()
                .statusCode(201)
                .body("steps.find { it.kind == 'TRIED_IN_VAIN' }.files.name", contains("envelope.pdf"));
        String link = linkOf(id);
        act(id, "outcome/service", served("IN_PERSON", null)).then().statusCode(201);

        List<String> digests = show(id).extract().path("steps.evidenceDigest");
        assertEquals(5, digests.size());
        String scan = show(id).extract().path("steps.find { it.kind == 'SERVED' }.files[0].digest");
        List<String> entries = entriesOf(digests);
        assertEquals(5, entries.size());
        assertTrue(entries.getLast().contains("\"SERVED\"") && entries.getLast().contains(scan));
        entries.forEach(entry -> assertTrue(!entry.contains("王某") && !entry.contains(id)));
        // Who asked reads of the steps and of their entries, and gets no scan of the court's.
        follow(link)
                .body("steps.kind", contains("RECEIVED", "ACCEPTED", "TRIED_IN_VAIN"))
                .body("steps.evidenceDigest", contains(digests.get(0), digests.get(1), digests.get(2)))
                .body("steps.files.flatten()", empty());
    }

    private Map<String, Object> otherwise() {
        Map<String, Object> other = new HashMap<>(hague());
        other.put("reference", "2 AR " + UUID.randomUUID());
        return other;
    }

    /** What stands in the log, or waits to, by the digests of the entries. */
    private List<String> entriesOf(List<String> digests) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select entry from evidence_leaf where sha256(entry) = decode(?, 'hex')
                        union select entry from evidence_pending where sha256(entry) = decode(?, 'hex')""")) {
            for (String digest : digests) {
                select.setString(1, digest);
                select.setString(2, digest);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return entries;
    }

    @Test
    @DisplayName("goes back to be mended, and is reviewed anew when it was")
    void corrected() {
        String id = registered(hague());
        act(id, "review/correction", Map.of("ground", "NO_TRANSLATION", "words", "The annexes are in German only"))
                .then()
                .statusCode(201)
                .body("state", is("TO_CORRECT"));
        act(id, "review/acceptance", Map.of("examined", grounds(id))).then().statusCode(409);
        act(id, "review/corrected", Map.of("on", "2020-01-01", "words", "Translations came"))
                .then()
                .statusCode(422)
                .body("code", is("day-not-possible"));
        act(id, "review/corrected", Map.of("on", today(), "words", "Translations came"))
                .then()
                .statusCode(201)
                .body("state", is("RECEIVED"));
        accepted(id);
        act(id, "outcome/evidence", Map.of("on", today(), "place", "杭州", "words", "Not what is asked for"))
                .then()
                .statusCode(409);
        act(id, "outcome/failure", Map.of("on", today(), "words", "Dissolved in 2019, says the register"))
                .then()
                .statusCode(201)
                .body("outcome", is("NOT_DONE"));
        act(id, "answer/certificate", Map.of("language", "en", "place", "杭州"))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("to take evidence has its own number, its own result and its own certificate, in Arabic too")
    void evidence() {
        Map<String, Object> asked = new HashMap<>(hague());
        asked.putAll(Map.of("asks", "EVIDENCE", "basis", "DIPLOMATIC", "country", "EG"));
        String id = registered(asked);
        show(id).body("number", matchesPattern("（\\d{4}）浙01协外调\\d+号"));
        accepted(id);
        act(id, "outcome/service", served("POST", null)).then().statusCode(409);
        act(id, "outcome/evidence", Map.of("on", today(), "place", "杭州", "words", "The register says: dissolved"))
                .then()
                .statusCode(201)
                .body("state", is("ENDED"));
        act(id, "answer/certificate", Map.of("language", "ar", "place", "杭州"))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "of Hong Kong is one of an arrangement, with its own number and two months; a Convention between states is refused")
    void region() {
        Map<String, Object> asked = new HashMap<>(hague());
        asked.put("country", "HK");
        asClerk().body(asked).post(ALL).then().statusCode(400);
        asked.put("basis", "INTER_REGIONAL");
        String id = registered(asked);
        show(id).body("number", matchesPattern("（\\d{4}）浙01港请送\\d+号"))
                .body(
                        "dueOn",
                        is(CourtClock.dateOf(clock.instant()).plusMonths(2).toString()))
                .body("term.article", is("1999 Arrangement 4"))
                .body("certificateLanguages", contains("zh-CN"));
        accepted(id);
        act(id, "outcome/service", served("LEFT", "居委会 王")).then().statusCode(201);
        act(id, "answer/certificate", Map.of("language", "zh-CN", "place", "杭州"))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "is registered once, by the court's clerk or a ministry's system that may, which then learns of no other")
    void once() {
        String id = registered(hague());
        asClerk().body(hague()).post(ALL).then().statusCode(409).body("code", is("incoming-known"));
        Map<String, Object> late = new HashMap<>(hague());
        late.put("reference", reference + "/2");
        late.put("receivedOn", CourtClock.dateOf(clock.instant()).plusDays(1).toString());
        asClerk().body(late).post(ALL).then().statusCode(422).body("code", is("day-not-possible"));
        Map<String, Object> nobody = new HashMap<>(hague());
        nobody.put("addressee", " ");
        asClerk().body(nobody).post(ALL).then().statusCode(400);
        asJudge().body(hague()).post(ALL).then().statusCode(403);

        String ministry = TestTokens.partner(UUID.randomUUID(), "浙01");
        Map<String, Object> theirs = new HashMap<>(hague());
        theirs.put("reference", reference + "/3");
        as(ministry).body(theirs).post(ALL).then().statusCode(422).body("code", is("court-not-yours"));
        theirs.put("court", "沪01");
        as(ministry).body(theirs).post(ALL).then().statusCode(422).body("code", is("court-not-yours"));
        theirs.put("court", "浙01");
        String registered = as(ministry)
                .body(theirs)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(ministry)
                .get(ALL + "/" + registered + "/followed")
                .then()
                .statusCode(200)
                .body("state", is("RECEIVED"));
        as(ministry).get(ALL + "/" + id + "/followed").then().statusCode(404);
        as(TestTokens.partner(UUID.randomUUID(), "浙01"))
                .get(ALL + "/" + registered + "/followed")
                .then()
                .statusCode(404);
        as(ministry).get(ALL + "/" + registered).then().statusCode(403);
    }

    @Test
    @DisplayName("is seen by the clerks of its court alone, and what was changed meanwhile is not acted on")
    void others() {
        String id = registered(hague());
        String elsewhere = TestTokens.token(UUID.randomUUID(), "clerk", "书记员 王", "zh-CN", "Asia/Shanghai", "沪01");
        as(elsewhere).get(ALL + "/" + id).then().statusCode(404);
        as(elsewhere).get(ALL).then().statusCode(200).body("items.id", not(hasItem(id)));
        as(elsewhere)
                .body(Map.of("version", version(id), "examined", grounds(id)))
                .post(ALL + "/" + id + "/review/acceptance")
                .then()
                .statusCode(404);
        as(TestTokens.party(plaintiffAccount)).get(ALL + "/" + id).then().statusCode(403);
        anybody().get(ALL + "/" + id).then().statusCode(401);
        asClerk()
                .body(Map.of("version", version(id) - 1, "examined", grounds(id)))
                .post(ALL + "/" + id + "/review/acceptance")
                .then()
                .statusCode(409)
                .body("code", is("incoming-changed"));
        accepted(id);
    }

    @Test
    @DisplayName("is given to a clerk of the court, and to nobody else")
    void assigned() {
        String id = registered(hague());
        UUID other = known("clerk", "浙01", true);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> asClerk().get(ALL + "/people").then().body("accountId", hasItem(other.toString())));
        act(id, "review/assignment", Map.of("accountId", other.toString()))
                .then()
                .statusCode(201)
                .body("assignedTo.name", is("书记员 " + other));
        for (UUID nobody :
                List.of(known("clerk", "沪01", true), known("judge", "浙01", true), known("clerk", "浙01", false))) {
            act(id, "review/assignment", Map.of("accountId", nobody.toString()))
                    .then()
                    .statusCode(422)
                    .body("code", is("person-not-found"));
        }
    }

    @Test
    @DisplayName("has a link that opens nothing once another was given, it was taken back, or ten guesses were made")
    void link() {
        String id = registered(hague());
        String first = linkOf(id);
        String second = linkOf(id);
        followed(first).then().statusCode(410).body("code", is("link-ended"));
        follow(second);
        act(id, "link/revocation", Map.of()).then().statusCode(201).body("link", nullValue());
        followed(second).then().statusCode(410);
        act(id, "link/revocation", Map.of()).then().statusCode(404);
        String third = linkOf(id);
        for (int i = 0; i < 10; i++) {
            anybody()
                    .body(Map.of("secret", "A".repeat(43)))
                    .post("/api/service/incoming-links/" + idOf(third) + "/request")
                    .then()
                    .statusCode(404)
                    .body("code", is("link-not-found"));
        }
        followed(third).then().statusCode(423).body("code", is("link-locked"));
        show(id).body("link.locked", is(true));
        anybody()
                .body(Map.of("secret", "A".repeat(43)))
                .post("/api/service/incoming-links/" + UUID.randomUUID() + "/request")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("cannot be guessed by trying at once: ten are counted as wrong, the others find its link locked")
    void guessedAtOnce() throws Exception {
        String link = linkOf(registered(hague()));
        Callable<Integer> guess = () -> anybody()
                .body(Map.of("secret", "A".repeat(43)))
                .post("/api/service/incoming-links/" + idOf(link) + "/request")
                .statusCode();
        List<Integer> answers;
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = all.invokeAll(Collections.nCopies(40, guess)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertEquals(10, Collections.frequency(answers, 404), answers.toString());
        assertEquals(30, Collections.frequency(answers, 423), answers.toString());
        followed(link).then().statusCode(423).body("code", is("link-locked"));
    }

    @Test
    @DisplayName("keeps its papers: told by their bytes, read by its court, and not by who follows it")
    void files() {
        String id = registered(hague());
        asClerk()
                .contentType("application/octet-stream")
                .body("MZ no paper".getBytes(StandardCharsets.US_ASCII))
                .post(ALL + "/" + id + "/files?name=paper.exe")
                .then()
                .statusCode(422)
                .body("code", is("file-not-readable"));
        String file = asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 request".getBytes(StandardCharsets.US_ASCII))
                .post(ALL + "/" + id + "/files?name=request.pdf")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asClerk().get(ALL + "/" + id + "/files/" + file).then().statusCode(200);
        String link = linkOf(id);
        anybody()
                .body(Map.of("secret", secretOf(link)))
                .post("/api/service/incoming-links/" + idOf(link) + "/files/" + file)
                .then()
                .statusCode(422)
                .body("code", is("file-not-found"));
    }

    @Test
    @DisplayName(
            "takes papers from the system that registered it, which has the certificate by API and opens nothing else")
    void bySystem() {
        UUID ministry = UUID.randomUUID();
        Map<String, Object> said = new HashMap<>(hague());
        said.put("court", "浙01");
        String id = as(TestTokens.partner(ministry, "浙01"))
                .body(said)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String receipt = handsIn(TestTokens.partner(ministry, "浙01"), id)
                .statusCode(201)
                .extract()
                .path("id");
        handsIn(TestTokens.partner(UUID.randomUUID(), "浙01"), id).statusCode(404);
        show(id).body("files.id", contains(receipt));
        as(TestTokens.partner(ministry, "浙01"))
                .get(ALL + "/" + id + "/files/" + receipt)
                .then()
                .statusCode(403);
        as(TestTokens.partner(ministry, "浙01"))
                .get(answerFile(id, receipt))
                .then()
                .statusCode(422);

        accepted(id);
        Map<String, Object> proven = served("POST", null);
        proven.put("fileIds", List.of(receipt));
        act(id, "outcome/service", proven).then().statusCode(201);
        String certificate = act(id, "answer/certificate", Map.of("language", "en", "place", "杭州"))
                .then()
                .statusCode(201)
                .extract()
                .path("files.find { it.certificate }.id");
        as(TestTokens.partner(ministry, "浙01"))
                .get(answerFile(id, certificate))
                .then()
                .statusCode(422);
        act(id, "answer/sending", Map.of("on", today(), "way", "Online")).then().statusCode(201);
        as(TestTokens.partner(ministry, "浙01"))
                .get(answerFile(id, certificate))
                .then()
                .statusCode(200);
        as(TestTokens.partner(UUID.randomUUID(), "浙01"))
                .get(answerFile(id, certificate))
                .then()
                .statusCode(404);
        handsIn(TestTokens.partner(ministry, "浙01"), id).statusCode(409).body("code", is("not-at-this-stage"));
    }

    private static String answerFile(String id, String file) {
        return ALL + "/" + id + "/followed/files/" + file;
    }

    private ValidatableResponse handsIn(String token, String id) {
        return as(token)
                .contentType("application/octet-stream")
                .body("%PDF-1.7 receipt".getBytes(StandardCharsets.US_ASCII))
                .post(ALL + "/" + id + "/files?name=receipt.pdf")
                .then();
    }

    @Test
    @DisplayName(
            "says who opened it and its files: the court's people by name, who follows it, and nobody twice in a while")
    void openings() {
        String id = registered(hague());
        UUID named = known("clerk", TestTokens.COURT, true);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> asClerk().get(ALL + "/people").body().asString().contains(named.toString()));
        String scan = scanOf(id, "receipt.pdf");
        as(TestTokens.clerk(named))
                .get(ALL + "/" + id + "/files/" + scan)
                .then()
                .statusCode(200);
        as(TestTokens.clerk(named))
                .get(ALL + "/" + id + "/files/" + scan)
                .then()
                .statusCode(200);
        follow(linkOf(id));
        as(TestTokens.clerk(named))
                .get(ALL + "/" + id + "/openings")
                .then()
                .statusCode(200)
                .body("items[0].by", is("FOLLOWER"))
                .body("items[0].fileId", nullValue())
                .body("items.findAll { it.fileId == '" + scan + "' }.name", contains("书记员 " + named))
                .body("items.find { it.fileId == '" + scan + "' }.fileName", is("receipt.pdf"));
        as(TestTokens.clerk(named))
                .get(ALL + "/" + id + "/openings?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        asJudge().get(ALL + "/" + id + "/openings").then().statusCode(404);
    }

    @Test
    @DisplayName("is counted while it is open, and no longer once it was answered")
    void counted() {
        int open =
                asClerk().get(ALL + "/counts").then().statusCode(200).extract().path("open");
        String id = registered(hague());
        asClerk().get(ALL + "/counts").then().body("open", is(open + 1));
        accepted(id);
        act(id, "outcome/service", served("POST", null)).then().statusCode(201);
        act(id, "answer/certificate", Map.of("language", "en", "place", "杭州"))
                .then()
                .statusCode(201);
        act(id, "answer/sending", Map.of("on", today(), "way", "Online")).then().statusCode(201);
        asClerk().get(ALL + "/counts").then().body("open", is(open));
        asJudge().get(ALL + "/counts").then().statusCode(403);
    }

    private Map<String, Object> hague() {
        return Map.of(
                "asks", "SERVICE",
                "basis", "HAGUE",
                "country", "DE",
                "authority", "Präsidentin des Oberlandesgerichts Köln",
                "reference", reference,
                "addressee", "杭州某公司",
                "addresseeAddress", "杭州市西湖区某路1号",
                "papers", "Klageschrift vom 1. Oktober 2026, mit Übersetzung",
                "receivedOn", today());
    }

    private Map<String, Object> served(String means, String witnesses) {
        Map<String, Object> served = new HashMap<>(
                Map.of("means", means, "on", today(), "place", "杭州市西湖区某路1号", "receiver", "王某", "relationship", "前台"));
        served.put("witnesses", witnesses);
        return served;
    }

    private String today() {
        return CourtClock.dateOf(clock.instant()).toString();
    }

    private String registered(Map<String, Object> said) {
        return asClerk().body(said).post(ALL).then().statusCode(201).extract().path("id");
    }

    private RequestSpecification asJudge() {
        return as(TestTokens.judge(judge));
    }

    private RequestSpecification anybody() {
        return given().contentType("application/json").header("Accept-Language", "en");
    }

    private ValidatableResponse show(String id) {
        return asClerk().get(ALL + "/" + id).then().statusCode(200);
    }

    private int version(String id) {
        return show(id).extract().path("version");
    }

    private List<String> grounds(String id) {
        return show(id).extract().path("grounds.code");
    }

    private void accepted(String id) {
        act(id, "review/acceptance", Map.of("examined", grounds(id)))
                .then()
                .statusCode(201)
                .body("state", is("UNDER_WAY"));
    }

    /** A step of the clerk, with the version as it stands. */
    private Response act(String id, String path, Map<String, Object> body) {
        Map<String, Object> whole = with(id, body);
        if (path.equals("outcome/service")) {
            whole.putIfAbsent("fileIds", List.of(scanOf(id, "receipt.pdf")));
        }
        return asClerk().body(whole).post(ALL + "/" + id + "/" + path);
    }

    private String scanOf(String id, String name) {
        return asClerk()
                .contentType("application/octet-stream")
                .body(("%PDF-1.7 " + name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                .post(ALL + "/" + id + "/files?name=" + name)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response judges(String id, Map<String, Object> body) {
        return asJudge().body(with(id, body)).post(ALL + "/" + id + "/review/decision");
    }

    private Map<String, Object> with(String id, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("version", version(id));
        return whole;
    }

    private String linkOf(String id) {
        return act(id, "link", Map.of("days", 30))
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }

    private static String idOf(String link) {
        return link.replaceAll(".*/incoming/([^#]*)#.*", "$1");
    }

    private static String secretOf(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private Response followed(String link) {
        return anybody()
                .body(Map.of("secret", secretOf(link)))
                .post("/api/service/incoming-links/" + idOf(link) + "/request");
    }

    private ValidatableResponse follow(String link) {
        return followed(link).then().statusCode(200);
    }

    private UUID known(String role, String court, boolean active) {
        UUID account = UUID.randomUUID();
        Map<String, Object> data = Map.of(
                "accountId", account,
                "name", "书记员 " + account,
                "role", role,
                "court", court,
                "active", active,
                "version", 1,
                "changedAt", clock.instant().toString());
        TestEvents.tell(
                "gateway",
                account,
                TestEvents.event(
                        "StaffMemberChanged", account, json.valueToTree(data).toString()));
        return account;
    }
}
