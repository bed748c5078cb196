package org.comity.filing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPapers;
import org.comity.filing.TestPdf;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A paper that parties read who are named")
class NamedReadersTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler one = TestFiler.party();
    private final TestFiler another = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;
    private List<String> ids;

    @BeforeEach
    void register() {
        String submission = plaintiff.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.defendant("주식회사 한빛무역", "Hanbit Trading Co., Ltd.", "韩光贸易株式会社", "KR"),
                TestFiler.defendant("주식회사 새빛", "Saebit Co., Ltd.", "新光株式会社", "KR")));
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        TestStaff.gives(caseId, judge);
        ids = plaintiff.get("/cases/" + caseId).jsonPath().getList("parties.id");
        QuarkusTransaction.requiringNew().run(() -> {
            parties.findById(UUID.fromString(ids.get(1))).appear(one.account, Instant.now());
            parties.findById(UUID.fromString(ids.get(2))).appear(another.account, Instant.now());
        });
    }

    private String papers() {
        return "/cases/" + caseId + "/papers";
    }

    private Response describes(TestFiler who, JsonPath draft, List<String> named) {
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.put("title", draft.getString("kind"));
        said.put("addressees", List.of());
        said.put("namedReaders", named);
        return who.put(papers() + "/" + draft.getString("id"), said);
    }

    private static JsonPath of(Response response, int status) {
        return response.then().statusCode(status).extract().jsonPath();
    }

    /** Handed in, for these. */
    private JsonPath handsIn(TestFiler who, String kind, String... named) {
        JsonPath draft = of(describes(who, who.readies(caseId, kind, "PLAINTIFF"), List.of(named)), 200);
        return of(who.files(caseId, draft), 201);
    }

    private void reads(TestFiler who, JsonPath paper, boolean reads) throws IOException {
        String id = paper.getString("id");
        TestPapers.reads(who, caseId, paper, reads);
        assertThat(who.get("/cases/" + caseId + "/docket").asString().contains(id))
                .isEqualTo(reads);
        assertThat(TestPapers.archived(who, caseId))
                .anySatisfy(name -> assertThat(name).endsWith(".pdf"));
        assertThat(TestPapers.archived(who, caseId).stream().anyMatch(name -> name.contains(paper.getString("title"))))
                .isEqualTo(reads);
    }

    @Test
    @DisplayName("by the court is read by them and the court, and by nobody else of either side, wherever it is shown")
    void ofTheCourt() throws IOException {
        JsonPath letter = handsIn(judge, "LETTER", ids.get(2));
        assertThat(letter.getString("readers")).isEqualTo("NAMED");
        assertThat(letter.getList("namedReaders")).containsExactly(ids.get(2));
        reads(another, letter, true);
        reads(clerk, letter, true);
        reads(one, letter, false);
        reads(plaintiff, letter, false);
        assertThat(toldOf(letter)).containsExactly(another.account.toString());
        assertThat(unread(another)).isEqualTo(unread(one) + 1);
    }

    private int unread(TestFiler who) {
        return who.get("/cases/" + caseId + "/next-steps").jsonPath().getInt("find { it.kind == 'READ_PAPERS' }.count");
    }

    private List<String> toldOf(JsonPath paper) {
        return told(paper).getList("readerAccountIds");
    }

    private JsonPath told(JsonPath paper) {
        Object data = QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery(
                        "select data from outbox_event where type = 'PaperFiled' and data like '%' || ?1 || '%'")
                .setParameter(1, paper.getString("id"))
                .getSingleResult());
        return JsonPath.from(data.toString());
    }

    @Test
    @DisplayName("by a party is read by those of its side that it names, itself among them, and the court")
    void ofAParty() throws IOException {
        JsonPath authority = handsIn(one, "FEE_RELIEF_APPLICATION", ids.get(1));
        reads(one, authority, true);
        reads(clerk, authority, true);
        reads(another, authority, false);
        reads(plaintiff, authority, false);
        JsonPath shared = handsIn(one, "FEE_RELIEF_APPLICATION", ids.get(2));
        assertThat(shared.getList("namedReaders")).containsExactlyInAnyOrder(ids.get(1), ids.get(2));
        reads(another, shared, true);
        reads(plaintiff, shared, false);
    }

    private Response begins(String kind, List<String> named, String... sides) {
        return clerk.post("/cases/" + caseId + "/court-documents", begun(kind, named, sides));
    }

    private static Map<String, Object> begun(String kind, List<String> named, String... sides) {
        return Map.of(
                "version",
                0,
                "kind",
                kind,
                "language",
                "zh-CN",
                "addressees",
                List.of(sides),
                "namedReaders",
                named,
                "fields",
                kind.equals("SUMMONS")
                        ? Map.of("SUMMONED", "张三", "OCCASION", "开庭", "AT", "2026-12-31T09:30", "PLACE", "第三法庭")
                        : Map.of());
    }

    private JsonPath does(TestFiler who, String act, JsonPath document) {
        return of(
                who.post(
                        "/cases/" + caseId + "/court-documents/" + document.getString("id") + "/" + act,
                        Map.of("version", document.getLong("version"))),
                201);
    }

    @Test
    @DisplayName(
            "is one that the court makes too: it names them on it, they alone read it, and service is told whose it is")
    void madeByTheCourt() throws IOException {
        JsonPath summons = of(begins("SUMMONS", List.of(ids.get(2))), 201);
        assertThat(summons.getString("readers")).isEqualTo("NAMED");
        assertThat(summons.getList("namedReaders")).containsExactly(ids.get(2));
        assertThat(textOf(summons).split("送达对象")[1]).contains("Saebit").doesNotContain("Hanbit");
        summons = does(clerk, "sending", summons);
        summons = does(judge, "approval", summons);
        summons = does(clerk, "issue", summons);
        JsonPath paper = of(judge.get(papers() + "/" + summons.getString("paperId")), 200);
        assertThat(paper.getString("readers")).isEqualTo("NAMED");
        reads(another, paper, true);
        reads(one, paper, false);
        reads(plaintiff, paper, false);
        assertThat(told(paper).getList("readerAccountIds")).containsExactly(another.account.toString());
        assertThat(told(paper).getList("readerPartyIds")).containsExactly(ids.get(2));
    }

    @Test
    @DisplayName(
            "goes to nobody who was taken out of the case since it was checked: it is given back and names another")
    void whoLeftSince() {
        Map<String, Object> third = new HashMap<>(TestFiler.plaintiff("Taiyo Hoken KK"));
        third.put("role", "THIRD_PARTY");
        String letter =
                clerk.handsIn(caseId, "LETTER", "PLAINTIFF", "DEFENDANT").getString("id");
        String joined = of(
                        clerk.post(
                                "/cases/" + caseId + "/joined-parties",
                                Map.of("party", third, "claims", false, "paperId", letter, "reasons", "同案件处理结果有利害关系。")),
                        201)
                .getString("partyId");
        JsonPath checked = does(
                judge, "approval", does(clerk, "sending", of(begins("SUMMONS", List.of(joined, ids.get(2))), 201)));
        of(
                clerk.post(
                        "/cases/" + caseId + "/joined-parties/" + joined + "/removal", Map.of("reasons", "其申请退出诉讼。")),
                201);

        // When
        Response issue = clerk.post(
                "/cases/" + caseId + "/court-documents/" + checked.getString("id") + "/issue",
                Map.of("version", checked.getLong("version")));

        // Then
        issue.then().statusCode(422).body("code", is("paper-reader-unknown"));
        String document = "/cases/" + caseId + "/court-documents/" + checked.getString("id");
        String here = "items.find { it.id == '%s' }.".formatted(checked.getString("id"));
        clerk.get("/cases/" + caseId + "/court-documents")
                .then()
                .body(here + "state", is("CHECKED"))
                .body(here + "paperId", nullValue());
        JsonPath again = of(
                judge.post(document + "/return", Map.of("version", checked.getLong("version"), "reason", "第三人已退出诉讼。")),
                201);
        Map<String, Object> said = new HashMap<>(begun("SUMMONS", List.of(ids.get(2))));
        said.put("version", again.getLong("version"));
        JsonPath mended = of(clerk.put(document, said), 200);
        JsonPath issued = does(clerk, "issue", does(judge, "approval", does(clerk, "sending", mended)));
        assertThat(of(judge.get(papers() + "/" + issued.getString("paperId")), 200)
                        .getList("namedReaders"))
                .containsExactly(ids.get(2));
    }

    /** What its preview prints; all parties stand in its head, and under "to" those for whom it is. */
    private String textOf(JsonPath document) throws IOException {
        byte[] pdf = clerk.get("/cases/" + caseId + "/court-documents/" + document.getString("id") + "/preview")
                .asByteArray();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    @DisplayName("is none that the court makes to decide, or for nobody, or for a stranger")
    void notMadeByTheCourt() {
        begins("JUDGMENT", List.of(ids.get(1))).then().statusCode(422).body("code", is("paper-readers-fixed"));
        begins("SUMMONS", List.of(UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("code", is("paper-reader-unknown"));
        begins("SUMMONS", List.of()).then().statusCode(422).body("code", is("paper-without-addressee"));
        assertThat(of(begins("SUMMONS", List.of(), "DEFENDANT"), 201).getString("readers"))
                .isEqualTo("DEFENDANT");
    }

    @Test
    @DisplayName("is followed by its translation")
    void translations() throws IOException {
        JsonPath letter = handsIn(judge, "LETTER", ids.get(2));
        JsonPath draft = judge.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"in English.pdf\"")
                .queryParam("kind", "TRANSLATION")
                .queryParam("language", "en")
                .queryParam("translationOf", letter.getString("id"))
                .body(TestPdf.ofPages(2))
                .post("/api/filing" + papers())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        JsonPath translation = of(judge.files(caseId, draft), 201);
        reads(another, translation, true);
        reads(one, translation, false);
    }

    @Test
    @DisplayName(
            "is none where its kind says who reads it, and names nobody of another side, another case, or out of it")
    void refused() {
        JsonPath evidence = one.readies(caseId, "EVIDENCE");
        describes(one, evidence, List.of(ids.get(1))).then().statusCode(422).body("code", is("paper-readers-fixed"));
        JsonPath judgment = judge.readies(caseId, "JUDGMENT", "PLAINTIFF");
        describes(judge, judgment, List.of(ids.get(1))).then().statusCode(422).body("code", is("paper-readers-fixed"));
        JsonPath address = one.readies(caseId, "FEE_RELIEF_APPLICATION");
        for (String named : List.of(ids.get(0), UUID.randomUUID().toString())) {
            describes(one, address, List.of(named)).then().statusCode(422).body("code", is("paper-reader-unknown"));
        }
        describes(one, address, List.of()).then().statusCode(200).body("namedReaders", empty());
    }
}
