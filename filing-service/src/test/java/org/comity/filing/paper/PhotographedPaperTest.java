package org.comity.filing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPapers;
import org.comity.filing.TestPdf;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A paper of a case that was made of photographs")
class PhotographedPaperTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        UUID sued = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(sued).appear(defendant.account, Instant.now()));
    }

    private String papers() {
        return "/cases/" + caseId + "/papers";
    }

    private Response uploads(String kind, byte[] file, Map<String, Object> more) {
        return defendant
                .asks()
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".file\"")
                .queryParam("kind", kind)
                .queryParam("language", "ko")
                .queryParams(more)
                .body(file)
                .post("/api/filing" + papers());
    }

    private JsonPath pdf(String kind) {
        return uploads(kind, TestPdf.ofPages(2), Map.of())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response photographs(JsonPath pdf, Object page, byte[] file) {
        Map<String, Object> of = new HashMap<>(Map.of("photographOf", pdf.getString("id")));
        if (page != null) {
            of.put("photographPage", page);
        }
        return uploads("OTHER", file, of);
    }

    private String photograph(JsonPath pdf, int page, int width) {
        return photographs(pdf, page, TestFiles.jpeg(width, 30))
                .then()
                .statusCode(201)
                .body("photographOf", is(pdf.getString("id")))
                .body("photographPage", is(page))
                .body("language", is("ko"))
                .extract()
                .path("id");
    }

    private Response acts(String id, String act) {
        long version = defendant.get(papers() + "/" + id).jsonPath().getLong("version");
        return defendant.post(papers() + "/" + id + "/" + act, Map.of("version", version));
    }

    private static String at(String id, String what) {
        return "items.find { it.id == '" + id + "' }." + what;
    }

    @Test
    @DisplayName("is handed in with them: those who read it read them, beside it, and are told of it once")
    void goTogether() throws IOException {
        JsonPath answer = pdf("ANSWER");
        String first = photograph(answer, 1, 40);
        String second = photograph(answer, 2, 50);
        plaintiff.get(papers() + "/" + first).then().statusCode(404);

        acts(answer.getString("id"), "filing").then().statusCode(201);

        String filedAt = defendant.get(papers() + "/" + answer.getString("id")).path("filedAt");
        for (TestFiler reader : List.of(plaintiff, clerk, judge)) {
            reader.get(papers())
                    .then()
                    .body(at(first, "photographOf"), is(answer.getString("id")))
                    .body(at(first, "photographOfTitle"), is("ANSWER"))
                    .body(at(second, "photographPage"), is(2))
                    .body(at(second, "side"), is("DEFENDANT"))
                    .body(at(second, "filedAt"), is(filedAt));
        }
        defendant.get(papers() + "/drafts").then().body("$", empty());
        assertThat(indexOf(plaintiff)).contains("(photograph of page 1 of no. ", "(photograph of page 2 of no. ");
        plaintiff
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.findAll { it.what == 'PAPER_FILED' }", hasSize(1));
        List<JsonPath> told = TestFacts.of(parties.getEntityManager(), "PaperFiled", caseId);
        assertThat(told).hasSize(3);
        assertThat(told)
                .filteredOn(fact -> answer.getString("id").equals(fact.getString("photographOf")))
                .hasSize(2);
        assertThat(TestWork.in(caseId, judge, "standing=WAITING"))
                .extracting(TestWork::step)
                .filteredOn(step -> "READ_PAPERS".equals(step.get("kind")))
                .singleElement()
                .satisfies(step -> assertThat(step.get("count")).isEqualTo(1));
        plaintiff.get("/cases/" + caseId + "/next-steps").then().body("find { it.kind == 'READ_PAPERS' }.count", is(1));
    }

    private String indexOf(TestFiler reader) throws IOException {
        byte[] zip = reader.get("/cases/" + caseId + "/archive").asByteArray();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no index");
    }

    @Test
    @DisplayName("is for the court alone with its photographs, where it is a paper of identity")
    void identity() {
        JsonPath passport = pdf("IDENTITY");
        String picture = photograph(passport, 1, 40);
        acts(passport.getString("id"), "filing").then().statusCode(201);

        clerk.get(papers()).then().body("items.id", hasItem(picture));
        plaintiff.get(papers()).then().body("items.id", not(hasItem(picture)));
        plaintiff.get(papers() + "/" + picture + "/file").then().statusCode(404);
    }

    @Test
    @DisplayName("says of them what is said of it, until it is handed in")
    void follow() {
        JsonPath paper = pdf("ANSWER");
        String picture = photograph(paper, 1, 40);
        Map<String, Object> said = new HashMap<>(paper.getMap(""));
        said.putAll(Map.of("kind", "IDENTITY", "language", "en", "title", "Passport"));
        defendant.put(papers() + "/" + paper.getString("id"), said).then().statusCode(200);

        defendant
                .get(papers() + "/" + picture)
                .then()
                .body("language", is("en"))
                .body("readers", is("COURT"))
                .body("photographOfTitle", is("Passport"));
    }

    @Test
    @DisplayName("is taken back with them, and not once one of them was opened")
    void takenBack() {
        JsonPath one = pdf("ANSWER");
        String ofOne = photograph(one, 1, 40);
        acts(one.getString("id"), "filing").then().statusCode(201);
        acts(one.getString("id"), "withdrawal").then().statusCode(201);
        defendant.get(papers() + "/" + ofOne).then().body("state", is("WITHDRAWN"));
        plaintiff.get(papers() + "/" + ofOne + "/file").then().statusCode(404);

        JsonPath other = pdf("STATEMENT");
        String ofOther = photograph(other, 1, 60);
        acts(other.getString("id"), "filing").then().statusCode(201).body("withdrawable", is(true));
        plaintiff.get(papers() + "/" + ofOther + "/file").then().statusCode(200);
        defendant.get(papers() + "/" + other.getString("id")).then().body("withdrawable", is(false));
        acts(other.getString("id"), "withdrawal").then().statusCode(409).body("code", is("paper-already-read"));
    }

    @Test
    @DisplayName("is discarded with them, and one of them without it")
    void discarded() {
        JsonPath paper = pdf("ANSWER");
        String first = photograph(paper, 1, 40);
        String second = photograph(paper, 2, 50);
        defendant.asks().delete("/api/filing" + papers() + "/" + first).then().statusCode(204);
        defendant.get(papers() + "/drafts").then().body("id", containsInAnyOrder(paper.getString("id"), second));
        defendant
                .asks()
                .delete("/api/filing" + papers() + "/" + paper.getString("id"))
                .then()
                .statusCode(204);
        defendant.get(papers() + "/drafts").then().body("$", empty());
    }

    @Test
    @DisplayName("keeps them from the other side until an exchange of evidence, which counts them as one piece")
    void exchanged() throws IOException {
        JsonPath exchange = judge.post(
                        "/cases/" + caseId + "/evidence-exchanges",
                        Map.of("day", LocalDate.now(CourtClock.ZONE).toString()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        JsonPath draft = pdf("EVIDENCE");
        String picture = photograph(draft, 1, 40);
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.putAll(Map.of("purpose", "Delivery", "source", "Own files"));
        defendant.put(papers() + "/" + draft.getString("id"), said).then().statusCode(200);
        acts(draft.getString("id"), "filing").then().statusCode(201).body("keptForExchange", is(true));
        JsonPath kept = defendant.get(papers() + "/" + picture).jsonPath();
        TestPapers.reads(plaintiff, caseId, kept, false);

        judge.post(
                        "/cases/" + caseId + "/evidence-exchanges/" + exchange.getString("id") + "/holding",
                        Map.of("version", exchange.getLong("version"), "outcome", "无异议。"))
                .then()
                .statusCode(201)
                .body("papers", is(1));

        TestPapers.reads(plaintiff, caseId, kept, true);
    }

    @Test
    @DisplayName("has each of them once, at the page that was said last; none is described or handed in by itself")
    void byItself() {
        JsonPath paper = pdf("ANSWER");
        String picture = photograph(paper, 1, 40);
        assertThat(photograph(paper, 2, 40)).isEqualTo(picture);
        defendant.get(papers() + "/drafts").then().body("id", hasItems(picture)).body("$", hasSize(2));

        acts(picture, "filing").then().statusCode(409).body("code", is("paper-is-photograph"));
        Map<String, Object> said =
                new HashMap<>(defendant.get(papers() + "/" + picture).jsonPath().getMap(""));
        defendant.put(papers() + "/" + picture, said).then().statusCode(409).body("code", is("paper-is-photograph"));
        acts(paper.getString("id"), "filing").then().statusCode(201);
        acts(picture, "withdrawal").then().statusCode(409).body("code", is("paper-is-photograph"));
    }

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvSource({
        "of a page that is not there, 3, draft, 422, photograph-of-no-page",
        "of no page, 0, draft, 422, photograph-of-no-page",
        "of a page that is not said, , draft, 422, photograph-of-no-page",
        "that is a PDF itself, 1, pdf, 422, photograph-of-no-page",
        "of another picture, 1, picture, 422, photograph-of-no-page",
        "of a paper that is handed in, 1, filed, 409, paper-not-editable",
        "of a paper of another, 1, another's, 404, paper-not-found"
    })
    void refused(String what, Integer page, String of, int status, String code) {
        JsonPath draft = pdf("ANSWER");
        JsonPath target =
                switch (of) {
                    case "picture" ->
                        defendant.get(papers() + "/" + photograph(draft, 1, 70)).jsonPath();
                    case "filed" -> acts(draft.getString("id"), "filing").jsonPath();
                    case "another's" ->
                        plaintiff.get(papers() + "?limit=1").jsonPath().setRootPath("items[0]");
                    default -> draft;
                };
        byte[] file = of.equals("pdf") ? TestPdf.ofPages(1) : TestFiles.jpeg();

        photographs(target, page, file).then().statusCode(status).body("code", is(code));

        defendant.get(papers()).then().body("items.findAll { it.photographOf != null }", empty());
    }
}
