package org.comity.filing.judgment;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
import org.assertj.core.api.Assertions;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 157; J 245. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A slip in a decision")
class CorrectionTest {
    private static final Map<String, String> SLIP =
            Map.of("PASSAGE", "利息自2025年13月1日起算", "CORRECTED_TO", "利息自2025年12月1日起算");

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;
    private TestCourt court;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        court = new TestCourt(caseId, clerk, judge);
        UUID sued = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(sued).appear(defendant.account, Instant.now()));
    }

    private static Map<String, String> in(String decision) {
        Map<String, String> fields = new HashMap<>(SLIP);
        fields.put("CORRECTED", decision);
        return fields;
    }

    private String known() {
        return clerk.get("/cases/" + caseId + "/court-documents/kinds")
                .path("find { it.code == 'CORRECTION_RULING' }.fields.find { it.code == 'CORRECTED' }.known");
    }

    @Test
    @DisplayName("is corrected by a ruling, which everybody finds with the decision, that itself stays as it is")
    void isCorrected() throws IOException {
        String judgment =
                judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT").getString("id");
        String digest = clerk.get("/cases/" + caseId + "/papers/" + judgment).path("digest");
        defendant.get("/cases/" + caseId + "/decisions").then().body("items[0].corrections", empty());
        Assertions.assertThat(known()).isEqualTo(judgment);

        JsonPath ruling = court.issues("CORRECTION_RULING", in(judgment));
        for (TestFiler reader : List.of(plaintiff, defendant, judge)) {
            reader.get("/cases/" + caseId + "/decisions")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].paperId", is(judgment))
                    .body("items[0].corrections.paperId", equalTo(List.of(ruling.getString("paperId"))))
                    .body("items[0].corrections[0].passage", is(SLIP.get("PASSAGE")))
                    .body("items[0].corrections[0].correctedTo", is(SLIP.get("CORRECTED_TO")));
        }
        clerk.get("/cases/" + caseId + "/papers/" + judgment).then().body("digest", is(digest));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.details.kind", hasItem("CORRECTION_RULING"));
        Assertions.assertThat(textOf(ruling.getString("paperId")))
                .contains("补正裁定书", "判决书", SLIP.get("PASSAGE"), SLIP.get("CORRECTED_TO"), "第一百五十七条")
                .doesNotContain(judgment);
    }

    private String textOf(String paper) throws IOException {
        byte[] pdf =
                defendant.get("/cases/" + caseId + "/papers/" + paper + "/file").asByteArray();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        }
    }

    @Test
    @DisplayName("is told to whoever checks the decision by its code")
    void isToldToWhoChecks() {
        JsonPath decision = court.issues("APPEALABLE_RULING", Map.of());
        String check = "/issued-documents/" + decision.getString("checkCode");
        plaintiff.get(check).then().statusCode(200).body("corrections", empty());
        JsonPath ruling = court.issues("CORRECTION_RULING", in(decision.getString("paperId")));
        plaintiff
                .get(check)
                .then()
                .statusCode(200)
                .body("stands", is(true))
                .body("corrections.reference", equalTo(List.of(ruling.getString("reference"))));
        plaintiff
                .get("/issued-documents/" + ruling.getString("checkCode"))
                .then()
                .body("corrections", empty());
    }

    @Test
    @DisplayName("is one of a decision of this case that stands, and of nothing else")
    void isOfADecision() {
        Assertions.assertThat(known()).isNull();
        TestFiler other = TestFiler.party();
        String elsewhere = clerk.registers(other.files());
        TestStaff.gives(elsewhere, judge);
        String foreign = judge.handsIn(elsewhere, "JUDGMENT", "PLAINTIFF").getString("id");
        String ruling = judge.handsIn(caseId, "RULING", "PLAINTIFF").getString("id");
        for (String wrong : List.of(foreign, ruling, UUID.randomUUID().toString(), "判决书")) {
            court.drafts("CORRECTION_RULING", court.filled("CORRECTION_RULING", in(wrong)), "PLAINTIFF", "DEFENDANT")
                    .then()
                    .statusCode(422)
                    .body("code", is("court-document-incomplete"))
                    .body("grounds.code", equalTo(List.of("form-field-no-decision")))
                    .body("grounds.field", equalTo(List.of("fields.CORRECTED")));
        }
        clerk.get("/cases/" + elsewhere + "/decisions").then().body("items[0].corrections", empty());
    }

    @Test
    @DisplayName("is corrected for all who have the decision, or not at all")
    void isToldToAll() {
        String judgment =
                judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT").getString("id");
        JsonPath draft = court.drafts("CORRECTION_RULING", court.filled("CORRECTION_RULING", in(judgment)), "PLAINTIFF")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        court.does(clerk, "sending", draft).then().statusCode(422).body("code", is("correction-not-to-all"));
        clerk.get("/cases/" + caseId + "/court-documents").then().body("items[0].state", is("DRAFT"));
    }

    @Test
    @DisplayName("is not corrected by a paper that does not say which decision it corrects")
    void isNotUploaded() {
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        JsonPath draft = judge.readies(caseId, "CORRECTION_RULING", "PLAINTIFF", "DEFENDANT");
        judge.files(caseId, draft).then().statusCode(409).body("code", is("paper-made-as-document"));
        clerk.get("/cases/" + caseId + "/decisions").then().body("items[0].corrections", empty());
    }

    @Test
    @DisplayName("is decided on with the ruling that corrects it, when a party asked; and with no other ruling")
    void isAskedFor() {
        String judgment =
                judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT").getString("id");
        JsonPath asked = defendant
                .post(
                        "/cases/" + caseId + "/applications",
                        Map.of(
                                "kind",
                                "CORRECTION",
                                "fields",
                                Map.of("PASSAGE", "第三页第二行", "REASONS", "没有十三月"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String decides = "/cases/" + caseId + "/applications/" + asked.getString("id") + "/decision";
        Map<String, Object> said =
                new HashMap<>(Map.of("version", asked.getLong("version"), "granted", true, "reasons", "确有笔误"));
        said.put("documentId", court.issues("RULING", Map.of()).getString("id"));
        judge.post(decides, said).then().statusCode(422).body("code", is("application-without-document"));
        said.put("documentId", court.issues("CORRECTION_RULING", in(judgment)).getString("id"));
        judge.post(decides, said).then().statusCode(201).body("state", is("GRANTED"));
    }

    @Test
    @DisplayName("is no second decision: no period of appeal begins with the ruling")
    void startsNothing() {
        String judgment =
                judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT").getString("id");
        court.issues("CORRECTION_RULING", in(judgment));
        clerk.get("/cases/" + caseId + "/decisions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].standing", is("UNSERVED"))
                .body("items[0].effectFrom", nullValue());
    }
}
