package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPages;
import org.comity.filing.TestPdf;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(ReadingTest.WithTesseract.class)
@DisplayName("What a machine reads of a paper")
class ReadingTest {
    private static final String PRICE = "The price of 480,000 USD is due in March.";
    private static final String COURT = "买卖合同争议由法院管辖。";

    public static class WithTesseract implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "comity.filing.reading.tesseract", "tesseract",
                    "comity.filing.reading.every", "0.2s",
                    "comity.filing.papers.keys", "a key of the tests of 32 letters now");
        }
    }

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    DataSource database;

    @Inject
    CaseParties parties;

    private static String reading(String digest) {
        return "/documents/" + digest + "/reading";
    }

    private static JsonPath read(TestFiler who, String digest) {
        return await().atMost(Duration.ofSeconds(25))
                .until(
                        () -> who.get(reading(digest))
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        it -> !it.getString("state").equals("WAITING")
                                && !it.getString("state").equals("UNDER_WAY"));
    }

    private String evidence(String language, byte[] file) {
        return plaintiff
                .uploads(plaintiff.begins(), "EVIDENCE", language, null, file)
                .then()
                .statusCode(201)
                .extract()
                .path("documents[0].digest");
    }

    private String registers() {
        String caseId = clerk.registers(plaintiff.files());
        UUID party = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(party).appear(defendant.account, Instant.now()));
        return caseId;
    }

    private JsonPath handsIn(TestFiler who, String caseId, String kind, String language, byte[] file) {
        String papers = "/cases/" + caseId + "/papers";
        JsonPath draft = who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", language)
                .body(file)
                .post("/api/filing" + papers)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.put("purpose", "That it was delivered");
        said.put("source", "The carrier");
        JsonPath described = who.put(papers + "/" + draft.getString("id"), said)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return who.post(
                        papers + "/" + draft.getString("id") + "/filing",
                        Map.of("version", described.getLong("version")))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    @DisplayName("of a photograph is shown to its owner with how sure the program is, and lies nowhere in the clear")
    void ofAPhotograph() throws SQLException {
        String digest = evidence("zh-CN", TestPages.photographed(PRICE, COURT));
        JsonPath reading = read(plaintiff, digest);
        assertThat(reading.getString("state")).isEqualTo("READ");
        assertThat(reading.getString("pages[0].text")).contains(PRICE).contains("合同");
        assertThat(reading.getInt("pages[0].confidence")).isBetween(70, 100);
        assertThat(reading.getInt("confidence")).isEqualTo(reading.getInt("pages[0].confidence"));
        assertThat(reading.getString("language")).isEqualTo("zh-CN");
        assertThat(reading.getString("program")).startsWith("tesseract");
        assertThat(reading.getList("languages")).contains("en", "zh-Hans");

        assertThat(new String(kept(digest), StandardCharsets.ISO_8859_1)).doesNotContain("480,000");
    }

    private byte[] kept(String digest) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select text from reading where digest = '" + digest + "'")) {
            assertThat(row.next()).isTrue();
            return row.getBytes(1);
        }
    }

    @Test
    @DisplayName("of a PDF is what its letters say where it has any, and what the program reads of its other pages")
    void ofAPdf() {
        byte[] scan = TestPages.scanned("Delivered on 12 March 2026", "Received by Hanbit Precision");
        JsonPath scanned = read(plaintiff, evidence("en", scan));
        assertThat(scanned.getList("pages.text", String.class))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Delivered on 12 March 2026"),
                        second -> assertThat(second).contains("Received by Hanbit"));

        JsonPath typed = read(plaintiff, evidence("en", TestPdf.saying("The seller delivers two machining centres.")));
        assertThat(typed.getString("pages[0].text")).isEqualTo("The seller delivers two machining centres.");
        assertThat(typed.getString("pages[0].confidence")).isNull();
        assertThat(typed.getString("confidence")).isNull();
    }

    @Test
    @DisplayName("in a language that the program does not know fails and says so; asked in another it is read")
    void otherLanguage() {
        String digest = evidence("sw", TestPages.photographed(PRICE, PRICE));
        JsonPath failed = read(plaintiff, digest);
        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("failure")).isEqualTo("LANGUAGE_NOT_THERE");
        assertThat(failed.getBoolean("mayAsk")).isTrue();

        plaintiff
                .put(reading(digest), Map.of("language", "en"))
                .then()
                .statusCode(200)
                .body("state", is("WAITING"))
                .body("mayAsk", is(false));
        JsonPath again = read(plaintiff, digest);
        assertThat(again.getString("state")).isEqualTo("READ");
        assertThat(again.getString("language")).isEqualTo("en");
    }

    @Test
    @DisplayName("of a page without a letter is nothing, and of what is neither picture nor PDF there is none")
    void nothing() {
        JsonPath blank = read(plaintiff, evidence("en", TestFiles.jpeg(900, 1200)));
        assertThat(blank.getString("state")).isEqualTo("READ");
        assertThat(blank.getString("pages[0].text")).isEmpty();
        assertThat(blank.getString("confidence")).isNull();

        String mail = evidence("en", TestFiles.mail());
        plaintiff
                .get(reading(mail))
                .then()
                .statusCode(200)
                .body("state", is("NOT_ASKED"))
                .body("mayAsk", is(false));
        plaintiff.put(reading(mail), Map.of()).then().statusCode(422).body("code", is("file-not-read"));
    }

    @Test
    @DisplayName("is seen by who reads the paper and by nobody else, and found in it by its words")
    void whoSees() {
        String caseId = registers();
        String texts = "/cases/" + caseId + "/found-texts";
        JsonPath contract = handsIn(plaintiff, caseId, "EVIDENCE", "zh-CN", TestPages.scanned(COURT + "赔偿金额"));
        JsonPath passport =
                handsIn(plaintiff, caseId, "IDENTITY", "en", TestPages.scanned("PASSPORT of Katrin Vogel, Germany"));
        assertThat(read(plaintiff, contract.getString("digest")).getString("state"))
                .isEqualTo("READ");
        assertThat(read(plaintiff, passport.getString("digest")).getString("pages[0].text"))
                .contains("PASSPORT");

        read(clerk, passport.getString("digest"));
        defendant.get(reading(passport.getString("digest"))).then().statusCode(404);
        defendant.put(reading(passport.getString("digest")), Map.of()).then().statusCode(404);
        TestFiler.party().get(reading(contract.getString("digest"))).then().statusCode(404);
        TestFiler.clerkOf("沪01")
                .get(reading(contract.getString("digest")))
                .then()
                .statusCode(404);

        found(clerk, texts, "katrin vogel")
                .then()
                .statusCode(200)
                .body("places", hasSize(1))
                .body("places[0].paperId", is(passport.getString("id")))
                .body("places[0].page", is(1))
                .body("places[0].words", is("Katrin Vogel"))
                .body("places[0].before", containsString("PASSPORT"))
                .body("places[0].confidence", greaterThan(60))
                .body("more", is(false));
        found(defendant, texts, "katrin vogel").then().statusCode(200).body("places", empty());
        found(defendant, texts, "合同").then().body("places.paperId", hasItems(contract.getString("id")));
        found(TestFiler.party(), texts, "合同").then().statusCode(404);
        found(clerk, texts, "x").then().statusCode(400);
    }

    private static Response found(TestFiler who, String texts, String words) {
        return who.asks().queryParam("q", words).get("/api/filing" + texts);
    }

    @Test
    @DisplayName("opens the paper to who is shown it: then its author cannot take it back")
    void opens() {
        String caseId = registers();
        JsonPath paper = handsIn(plaintiff, caseId, "EVIDENCE", "en", TestPages.scanned("Delivered by sea to Ningbo"));
        read(plaintiff, paper.getString("digest"));
        String own = "/cases/" + caseId + "/papers/" + paper.getString("id");
        found(defendant, "/cases/" + caseId + "/found-texts", "nothing of the kind");
        plaintiff.get(own).then().body("withdrawable", is(true));

        found(defendant, "/cases/" + caseId + "/found-texts", "by sea").then().body("places", hasSize(1));
        plaintiff.get(own).then().body("withdrawable", is(false));
    }

    @Test
    @DisplayName("is made once more for who handed the paper in and for the court, not for the other side")
    void again() {
        String caseId = registers();
        JsonPath paper = handsIn(plaintiff, caseId, "EVIDENCE", "en", TestPages.scanned("Delivered by air to Ningbo"));
        String digest = paper.getString("digest");
        read(plaintiff, digest);
        JsonPath others = read(defendant, digest);
        assertThat(others.getBoolean("mayAsk")).isFalse();
        defendant.put(reading(digest), Map.of("language", "zh-CN")).then().statusCode(403);
        clerk.put(reading(digest), Map.of("language", "zh-CN")).then().statusCode(200);
        plaintiff.put(reading(digest), Map.of()).then().statusCode(409).body("code", is("reading-under-way"));
        assertThat(read(plaintiff, digest).getString("language")).isEqualTo("zh-CN");
    }

    @Test
    @DisplayName("goes with the file")
    void goes() throws SQLException {
        String submission = plaintiff.begins();
        JsonPath held = plaintiff
                .uploads(submission, "EVIDENCE", "en", null, TestPages.photographed(PRICE, PRICE))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String digest = held.getString("documents[0].digest");
        assertThat(read(plaintiff, digest).getString("state")).isEqualTo("READ");
        plaintiff
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .delete("/api/filing/submissions/" + submission + "/documents/" + held.getString("documents[0].id"))
                .then()
                .statusCode(200);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select from reading where digest = '" + digest + "'")) {
            assertThat(rows.next()).isFalse();
        }
        plaintiff.get(reading(digest)).then().statusCode(404).body("failure", nullValue());
    }
}
