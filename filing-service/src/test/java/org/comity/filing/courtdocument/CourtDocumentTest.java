package org.comity.filing.courtdocument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.http.Sha256;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;
import org.comity.law.CourtDocumentKinds;
import org.comity.law.RulingGround;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A document that the court makes")
class CourtDocumentTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;
    private String documents;
    private String decision;

    @BeforeEach
    void register() {
        register(plaintiff.prepares());
    }

    private void register(String submission) {
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        TestStaff.gives(caseId, judge);
        UUID sued = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(sued).appear(defendant.account, Instant.now()));
        documents = "/cases/" + caseId + "/court-documents";
    }

    private Map<String, String> filled(CourtDocumentKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.fields()
                .forEach(field -> fields.put(
                        field.code(),
                        field.type() == CourtDocumentKind.Type.GROUND
                                ? RulingGround.of(kind.code()).getFirst().code()
                                : value(field)));
        return fields;
    }

    private String value(Field field) {
        return switch (field.type()) {
            case LINE -> "联系人 张三";
            case TEXT -> "第一项\n第二项";
            case DATE -> "2026-12-31";
            case MOMENT -> "2026-12-31T09:30";
            case AMOUNT -> "8800.00";
            case DECISION -> decision();
            case GROUND -> throw new IllegalArgumentException("by its kind");
        };
    }

    private String decision() {
        if (decision == null) {
            decision = judge.handsIn(caseId, "APPEALABLE_RULING", "PLAINTIFF", "DEFENDANT")
                    .getString("id");
        }
        return decision;
    }

    private Response begins(TestFiler who, String kind, Map<String, String> fields) {
        return who.post(
                documents,
                Map.of(
                        "version",
                        0,
                        "kind",
                        kind,
                        "language",
                        "ar",
                        "addressees",
                        List.of("PLAINTIFF", "DEFENDANT"),
                        "fields",
                        fields));
    }

    private Response does(TestFiler who, String act, JsonPath document) {
        return who.post(
                documents + "/" + document.getString("id") + "/" + act,
                Map.of("version", document.getLong("version"), "reason", "请补正第二项"));
    }

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    private JsonPath drafted(TestFiler who, String kind) {
        CourtDocumentKind row = CourtDocumentKinds.find(kind).orElseThrow();
        JsonPath draft = done(begins(who, kind, filled(row)));
        return row.isDrawn() ? draft : done(uploads(who, draft));
    }

    private Response uploads(TestFiler who, JsonPath draft) {
        return who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"judgment.pdf\"")
                .queryParam("version", draft.getLong("version"))
                .body(TestPdf.ofPages(2))
                .post("/api/filing" + documents + "/" + draft.getString("id") + "/file");
    }

    private JsonPath approved(String kind) {
        return done(does(judge, "approval", done(does(clerk, "sending", drafted(clerk, kind)))));
    }

    private JsonPath issued(String kind) {
        return done(does(clerk, "issue", approved(kind)));
    }

    private byte[] paper(TestFiler who, JsonPath document) {
        return who.get("/cases/" + caseId + "/papers/" + document.getString("paperId") + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Without what needs a decision in effect, or an appeal: see DecisionTest, FileGoesUpTest. */
    static Stream<String> freeKinds() {
        return kinds().filter(kind -> !Set.of("EFFECT_CERTIFICATE", "APPEAL_TRANSFER", "RESUMPTION_NOTICE")
                .contains(kind));
    }

    static Stream<String> kinds() {
        return CourtDocumentKinds.all().stream().map(CourtDocumentKind::code);
    }

    @ParameterizedTest(name = "{0} is drafted, checked, sealed, and then a paper of the case that its addressees read")
    @MethodSource("freeKinds")
    void becomesAPaper(String kind) throws IOException {
        JsonPath document = issued(kind);
        byte[] pdf = paper(defendant, document);
        assertThat(Sha256.hexOf(pdf)).isEqualTo(document.getString("sealedDigest"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getSignatureDictionaries()).hasSize(1);
            assertThat(read.getSignatureDictionaries().getFirst().getSubFilter())
                    .isEqualTo("ETSI.CAdES.detached");
        }
        plaintiff
                .get("/cases/" + caseId + "/papers?side=COURT")
                .then()
                .body("items.kind", hasItem(kind))
                .body("items.digest", hasItem(document.getString("sealedDigest")));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("PAPER_FILED"));
    }

    @Test
    @DisplayName("says what its article asks for, in Chinese and in the language beside it, and by what it is checked")
    void saysWhatItMust() throws IOException {
        JsonPath document = issued("SUMMONS");
        String text;
        try (PDDocument read = Loader.loadPDF(paper(plaintiff, document))) {
            text = new PDFTextStripper().getText(read);
        }
        String number = plaintiff.get("/cases/" + caseId).path("number");
        assertThat(document.getString("reference")).isEqualTo(number + "-1");
        assertThat(text)
                .contains("传票", "第一百四十六条", "2026年12月31日 09:30", "联系人 张三", "Rheinland", "한빛정밀")
                .contains(number + "-1", document.getString("checkCode"))
                .doesNotContain("草稿");
    }

    @ParameterizedTest(name = "{0} is not sent while a field that its article asks for is empty")
    @MethodSource("kinds")
    void needsItsFields(String kind) {
        CourtDocumentKind row = CourtDocumentKinds.find(kind).orElseThrow();
        for (Field field : row.fields()) {
            Map<String, String> fields = filled(row);
            fields.put(field.code(), "  ");
            does(clerk, "sending", done(begins(clerk, kind, fields)))
                    .then()
                    .statusCode(422)
                    .body("code", is("court-document-incomplete"))
                    .body("grounds.code", equalTo(List.of("form-field-missing")))
                    .body("grounds.field", equalTo(List.of("fields." + field.code())));
        }
        if (!row.isDrawn()) {
            does(clerk, "sending", done(begins(clerk, kind, Map.of())))
                    .then()
                    .statusCode(422)
                    .body("code", is("court-document-without-file"));
        }
    }

    @Test
    @DisplayName("is nobody's but the court's before it is issued, and is on no list of papers")
    void aDraftIsTheCourts() {
        JsonPath document = done(does(clerk, "sending", drafted(clerk, "RULING")));
        String preview = documents + "/" + document.getString("id") + "/preview";
        for (TestFiler party : List.of(plaintiff, defendant)) {
            party.get(documents).then().statusCode(403);
            party.get(preview).then().statusCode(403);
        }
        TestFiler elsewhere = TestFiler.clerkOf("沪01");
        elsewhere.get(documents).then().statusCode(404);
        elsewhere.get(preview).then().statusCode(404);
        plaintiff.get("/cases/" + caseId + "/papers?side=COURT").then().body("items", empty());
        judge.get("/cases/" + caseId + "/papers?side=COURT").then().body("items", empty());
        judge.get(documents).then().body("items", hasSize(1)).body("items[0].mayCheck", is(true));
        assertThat(judge.get(documents + "/" + document.getString("id") + "/preview")
                        .asByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName("is checked by who must: a ruling by who presides, never by who drafted it")
    void isCheckedByWhoMust() {
        JsonPath document = done(does(clerk, "sending", drafted(clerk, "RULING")));
        TestFiler another = TestStaff.joins("judge", "浙01");
        does(clerk, "approval", document).then().statusCode(403).body("code", is("court-document-for-another"));
        does(another, "approval", document).then().statusCode(404);
        JsonPath own = done(does(judge, "sending", drafted(judge, "RULING")));
        does(judge, "approval", own).then().statusCode(403).body("code", is("court-document-by-another"));
        does(judge, "approval", document).then().statusCode(201).body("state", is("CHECKED"));
    }

    @Test
    @DisplayName("is given back with reasons, written anew, and goes its way again")
    void isGivenBack() {
        JsonPath sent = done(does(clerk, "sending", drafted(clerk, "RULING")));
        JsonPath back = done(does(judge, "return", sent));
        assertThat(back.getString("state")).isEqualTo("DRAFT");
        assertThat(back.getString("returnReason")).isEqualTo("请补正第二项");
        Map<String, Object> draft = new HashMap<>(Map.of(
                "version", back.getLong("version"),
                "kind", "RULING",
                "language", "zh-CN",
                "addressees", List.of("DEFENDANT"),
                "fields", filled(CourtDocumentKinds.find("RULING").orElseThrow())));
        JsonPath written = clerk.put(documents + "/" + back.getString("id"), draft)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath again = done(does(clerk, "sending", written));
        JsonPath document = done(does(clerk, "issue", done(does(judge, "approval", again))));
        paper(defendant, document);
        plaintiff
                .get("/cases/" + caseId + "/papers/" + document.getString("paperId"))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("is not decided twice, on a stale version, or before its turn")
    void isDecidedOnce() {
        JsonPath draft = drafted(clerk, "RULING");
        drafted(clerk, "SUMMONS");
        clerk.get(documents + "?kind=RULING").then().statusCode(200).body("items.id", contains(draft.getString("id")));
        clerk.get(documents + "?kind=RULING&state=DRAFT").then().body("items.id", contains(draft.getString("id")));
        clerk.get(documents + "?state=ISSUED").then().body("items", empty());
        does(judge, "approval", draft).then().statusCode(409).body("code", is("court-document-not-now"));
        JsonPath sent = done(does(clerk, "sending", draft));
        does(judge, "approval", draft).then().statusCode(409).body("code", is("court-document-changed"));
        judge.post(documents + "/" + sent.getString("id") + "/approval", Map.of())
                .then()
                .statusCode(400);
        does(clerk, "issue", sent).then().statusCode(409).body("code", is("court-document-not-now"));
        JsonPath approved = done(does(judge, "approval", sent));
        JsonPath issued = done(does(clerk, "issue", approved));
        does(clerk, "issue", approved).then().statusCode(409).body("code", is("court-document-not-now"));
        does(clerk, "issue", issued).then().statusCode(409).body("code", is("court-document-not-now"));
        does(judge, "return", issued).then().statusCode(409).body("code", is("court-document-not-now"));
        clerk.get(documents + "/" + issued.getString("id") + "/preview").then().statusCode(409);
    }

    @Test
    @DisplayName("is not made of a character that nobody would see, which is named with its place")
    void namesWhatIsNotDrawn() {
        begins(clerk, "SUMMONS", Map.of("PLACE", "第三法庭", "SUMMONED", "证人 𪛖 先生"))
                .then()
                .statusCode(422)
                .body("grounds[0].code", is("form-field-not-drawn"))
                .body("grounds[0].field", is("fields.SUMMONED"))
                .body("grounds[0].message", startsWith("The character U+2A6D6 cannot be printed: 证人 [U+2A6D6] 先生"));
    }

    @Test
    @DisplayName("is neither shown nor issued where the name of a party has such a character, and stays checked")
    void namesWhoIsNotDrawn() {
        register(plaintiff.prepares(List.of(
                TestFiler.plaintiff("Rheinland 𪛖 GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR"))));
        JsonPath approved = approved("SUMMONS");
        clerk.get(documents + "/" + approved.getString("id") + "/preview")
                .then()
                .statusCode(422)
                .body("code", is("court-document-not-drawn"))
                .body("title", containsString("U+2A6D6"));
        does(clerk, "issue", approved).then().statusCode(422).body("code", is("court-document-not-drawn"));
        clerk.get(documents)
                .then()
                .body("items.state", equalTo(List.of("CHECKED")))
                .body("items.version", equalTo(List.of(approved.getInt("version"))));
        clerk.get("/cases/" + caseId + "/papers?side=COURT").then().body("items", empty());
    }

    @Test
    @DisplayName("takes no field that cannot be read, and none that its kind has not")
    void takesNoNonsense() {
        begins(clerk, "FEE_NOTICE", Map.of("PAY_BY", "31/12", "AMOUNT", "1,000", "PLACE", "x"))
                .then()
                .statusCode(422)
                .body(
                        "grounds.code",
                        equalTo(List.of("form-field-unknown", "form-field-no-amount", "form-field-no-date")));
        begins(clerk, "POEM", Map.of()).then().statusCode(422).body("code", is("court-document-kind-unknown"));
        uploads(clerk, drafted(clerk, "SUMMONS"))
                .then()
                .statusCode(422)
                .body("code", is("court-document-not-uploaded"));
    }

    @Test
    @DisplayName("begins with what the case says already")
    void isPrefilled() {
        JsonPath kinds = clerk.get(documents + "/kinds").jsonPath();
        assertThat(kinds.getString("find { it.code == 'FEE_NOTICE' }.fields.find { it.code == 'AMOUNT' }.known"))
                .isEqualTo(clerk.get("/cases/" + caseId).jsonPath().getString("fee.cny"));
        assertThat(kinds.getString("find { it.code == 'APPEAL_FEE_NOTICE' }.fields.find { it.code == 'AMOUNT' }.known"))
                .isNull();
        assertThat(kinds.getString("find { it.code == 'PANEL_NOTICE' }.fields[0].known"))
                .startsWith("审判长 judge")
                .contains("\n书记员 clerk");
    }

    @Test
    @DisplayName("is checked by anybody, by the code on it or the digest of its file, and nothing of it is said")
    void isCheckedByAnybody() {
        JsonPath document = issued("SUMMONS");
        for (String by : List.of(document.getString("checkCode").toLowerCase(), document.getString("sealedDigest"))) {
            given().get("/api/filing/issued-documents/" + by)
                    .then()
                    .statusCode(200)
                    .body("kind", is("SUMMONS"))
                    .body("reference", is(document.getString("reference")))
                    .body("court.code", is("浙01"))
                    .body("stands", is(true))
                    .body("$", not(org.hamcrest.Matchers.hasKey("fields")));
        }
        given().get("/api/filing/issued-documents/" + "0".repeat(64)).then().statusCode(404);
        given().get("/api/filing/issued-documents/0000000000000000").then().statusCode(404);
        clerk.post("/cases/" + caseId + "/papers/" + document.getString("paperId") + "/withdrawal", Map.of())
                .then()
                .statusCode(201);
        given().get("/api/filing/issued-documents/" + document.getString("checkCode"))
                .then()
                .body("stands", is(false));
    }

    @Test
    @DisplayName("is discarded while it is a draft, and not later")
    void isDiscarded() {
        JsonPath draft = drafted(clerk, "JUDGMENT");
        String path = documents + "/" + draft.getString("id");
        JsonPath sent = done(does(clerk, "sending", draft));
        clerk.asks()
                .queryParam("version", sent.getLong("version"))
                .delete("/api/filing" + path)
                .then()
                .statusCode(409);
        JsonPath back = done(does(judge, "return", sent));
        clerk.asks()
                .queryParam("version", back.getLong("version"))
                .delete("/api/filing" + path)
                .then()
                .statusCode(204);
        clerk.get(documents).then().body("items", empty());
    }
}
