package org.comity.filing.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 153, 154; J 246. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An action that is suspended")
class SuspensionTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private String caseId;
    private String sued;
    private TestCourt court;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        court = new TestCourt(caseId, clerk, judge);
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private String claim() {
        return plaintiff
                .get("/cases/" + caseId + "/papers?kind=STATEMENT_OF_CLAIM")
                .path("items[0].id");
    }

    private void served(String period, String kind, String paper, LocalDate on) {
        TestService.serves(caseId, sued, period, kind, paper, on);
    }

    private void stands(String period, String state) {
        await().atMost(SOON).untilAsserted(() -> clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == '" + period + "' }.state", is(state)));
    }

    @Test
    @DisplayName("stands still with every period of a party, and goes on with what was left; the court's own steps run")
    void standsStill() {
        served("PLE-01", "STATEMENT_OF_CLAIM", claim(), today.minusDays(3));
        stands("PLE-01", "RUNNING");
        int left = clerk.get("/cases/" + caseId + "/deadlines")
                .jsonPath()
                .getList("items.findAll { it.state == 'RUNNING' }")
                .size();
        assertThat(left).isGreaterThan(1);

        court.issues("SUSPENSION_RULING", Map.of("GROUND", "OTHER_CASE"));
        stands("PLE-01", "SUSPENDED");
        for (TestFiler reader : List.of(plaintiff, defendant, clerk)) {
            reader.get("/cases/" + caseId + "/deadlines")
                    .then()
                    .body("suspendedSince", notNullValue())
                    .body("items.find { it.periodId == 'PLE-01' }.daysLeft", is(27));
        }
        // The time in which the court sends the claim is its own.
        clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'FIL-09' }.state", is("RUNNING"));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItems("DEADLINE_SUSPENDED"));

        court.issues("RESUMPTION_NOTICE", Map.of());
        stands("PLE-01", "EXTENDED");
        defendant
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("suspendedSince", nullValue())
                .body("items.find { it.periodId == 'PLE-01' }.daysLeft", nullValue());
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItems("DEADLINE_RESTARTED"));
    }

    @Test
    @DisplayName("stops also what begins meanwhile, and does not set going what a judge stopped for another reason")
    void stopsWhatBegins() {
        served("PLE-01", "STATEMENT_OF_CLAIM", claim(), today.minusDays(3));
        stands("PLE-01", "RUNNING");
        JsonPath answer = clerk.get("/cases/" + caseId + "/deadlines").jsonPath();
        String id = answer.getString("items.find { it.periodId == 'PLE-01' }.id");
        court.issues("SUSPENSION_RULING", Map.of());
        stands("PLE-01", "SUSPENDED");
        // By hand the judge sets it going, and stops it with the period for evidence in mind: that is no ground here.
        served("PLE-05", "EVIDENCE_NOTICE", UUID.randomUUID().toString(), today);
        stands("PLE-05", "SUSPENDED");
        court.issues("RESUMPTION_NOTICE", Map.of());
        stands("PLE-05", "EXTENDED");
        JsonPath evidence = clerk.get("/cases/" + caseId + "/deadlines").jsonPath();
        judge.post(
                        "/deadlines/" + evidence.getString("items.find { it.periodId == 'PLE-05' }.id") + "/suspension",
                        Map.of(
                                "version",
                                evidence.getLong("items.find { it.periodId == 'PLE-05' }.version"),
                                "ground",
                                "JURISDICTION_OBJECTION",
                                "reason",
                                "管辖异议"))
                .then()
                .statusCode(201);
        court.issues("SUSPENSION_RULING", Map.of());
        stands("PLE-01", "SUSPENDED");
        court.issues("RESUMPTION_NOTICE", Map.of());
        stands("PLE-01", "EXTENDED");
        stands("PLE-05", "SUSPENDED");
        assertThat(id).isNotNull();
    }

    @Test
    @DisplayName("is suspended once, and goes on only when it was")
    void onceAndInTurn() {
        sends("RESUMPTION_NOTICE").statusCode(409).body("code", is("case-not-suspended"));
        court.issues("SUSPENSION_RULING", Map.of());
        sends("SUSPENSION_RULING").statusCode(409).body("code", is("case-suspended-already"));
        JsonPath paper = judge.readies(caseId, "SUSPENSION_RULING", "PLAINTIFF");
        judge.files(caseId, paper).then().statusCode(409).body("code", is("case-suspended-already"));
    }

    private io.restassured.response.ValidatableResponse sends(String kind) {
        JsonPath draft = court.drafts(kind, court.filled(kind, Map.of()), "PLAINTIFF", "DEFENDANT")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return court.does(clerk, "sending", draft).then();
    }

    @Test
    @DisplayName("is suspended on a ground of the law, which stands on the ruling in both languages; on no other")
    void onAGround() throws Exception {
        for (String wrong : List.of("PARTY_TO_DIVORCE_DIED", "没有理由")) {
            court.drafts("SUSPENSION_RULING", court.filled("SUSPENSION_RULING", Map.of("GROUND", wrong)), "PLAINTIFF")
                    .then()
                    .statusCode(422)
                    .body("grounds.code", equalTo(List.of("form-field-no-ground")))
                    .body("grounds.field", equalTo(List.of("fields.GROUND")));
        }
        String paper = court.issues("SUSPENSION_RULING", Map.of("GROUND", "FORCE_MAJEURE"))
                .getString("paperId");
        byte[] pdf =
                defendant.get("/cases/" + caseId + "/papers/" + paper + "/file").asByteArray();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains("一方当事人因不可抗拒的事由", "cannotberesisted", "第一百五十三条");
        }
        clerk.get("/cases/" + caseId + "/court-documents/kinds")
                .then()
                .body(
                        "find { it.code == 'TERMINATION_RULING' }.fields.find { it.code == 'GROUND' }.choices.size()",
                        is(4));
    }

    @Test
    @DisplayName("is ended by a ruling on a ground of the law: the case is decided at this court, and nobody appeals")
    void isEnded() {
        court.issues("TERMINATION_RULING", Map.of("GROUND", "PLAINTIFF_WITHOUT_HEIRS"));
        plaintiff
                .get("/cases/" + caseId + "/applications/kinds")
                .then()
                .body("find { it.code == 'APPRAISAL' }.mayApply", is(false));
        plaintiff.get("/cases/" + caseId + "/decisions").then().body("items.size()", is(0));
    }
}
