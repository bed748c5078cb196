package org.comity.filing.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.testing.TestStack;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: DSL 36; PIPL 39, 41, 55. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = SealsOfTheTest.class, restrictToAnnotatedClass = true)
@DisplayName("The file of a case that is to leave the country")
class TransferAbroadTest {
    private static final Map<String, Object> ABROAD = Map.of(
            "recipient", "Landgericht Köln",
            "country", "DE",
            "basis", "2 AR 1/26",
            "approval", "司法部 2026-17号 2026-11-20",
            "assessment", "评估 2026-3号",
            "consent", "原告 2026-11-18 单独同意");

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private TestFiler supervisor;

    @Inject
    Session database;

    private String caseId;
    private String id;

    @BeforeEach
    void ask() {
        supervisor = TestStaff.joins("supervisor", "浙01");
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        id = clerk.post("/cases/" + caseId + "/transfers", ABROAD)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response decides(TestFiler who, boolean granted) {
        return who.post(
                "/cases/" + caseId + "/transfers/" + id + "/decision",
                Map.of("granted", granted, "reasons", "已核对批准文件"));
    }

    private List<Map<?, ?>> worked(TestFiler who) {
        return TestWork.of(who, "standing=WAITING&kind=TRANSFER", 200).stream()
                .<Map<?, ?>>map(TestWork::step)
                .filter(step -> caseId.equals(step.get("caseId")))
                .toList();
    }

    @Test
    @DisplayName("waits in the list of those who supervise, and goes once one of them granted it")
    void granted() {
        assertThat(worked(supervisor)).singleElement().satisfies(step -> {
            assertThat(step.get("kind")).isEqualTo("DECIDE_TRANSFER");
            assertThat(step.get("deed")).isEqualTo("Landgericht Köln");
            assertThat(step.get("turn")).isEqualTo("YOURS");
        });
        assertThat(worked(TestStaff.joins("supervisor", SealsOfTheTest.SECOND))).isEmpty();
        assertThat(worked(clerk)).isEmpty();
        clerk.get("/cases/" + caseId + "/transfers/" + id + "/package")
                .then()
                .statusCode(409)
                .body("code", is("transfer-not-granted"));

        decides(supervisor, true)
                .then()
                .statusCode(201)
                .body("state", is("GRANTED"))
                .body("reasons", is("已核对批准文件"))
                .body("decidedByName", is("supervisor"));

        clerk.get("/cases/" + caseId + "/transfers/" + id + "/package")
                .then()
                .statusCode(200)
                .contentType("application/zip");
        assertThat(worked(supervisor)).isEmpty();
        decides(supervisor, false).then().statusCode(409).body("code", is("transfer-decided"));
        assertThat(noted()).containsExactly("case-transfer-asked", "case-transfer-granted", "case-package-fetched");
    }

    @Test
    @DisplayName("stays once that was refused, with the reasons")
    void refused() {
        decides(supervisor, false).then().statusCode(201).body("state", is("REFUSED"));

        clerk.get("/cases/" + caseId + "/transfers/" + id + "/package")
                .then()
                .statusCode(409)
                .body("code", is("transfer-not-granted"));
        clerk.get("/cases/" + caseId + "/transfers").then().body("items[0].reasons", is("已核对批准文件"));
        decides(supervisor, true).then().statusCode(409).body("code", is("transfer-decided"));
        assertThat(noted()).containsExactly("case-transfer-asked", "case-transfer-refused");
    }

    @Test
    @DisplayName("is not let go by who asked, whatever their work is now, nor by a clerk, a judge or another court")
    void byTwo() {
        decides(clerk.becomes("supervisor", "浙01"), true)
                .then()
                .statusCode(409)
                .body("code", is("transfer-by-oneself"));
        decides(clerk, true).then().statusCode(403);
        decides(judge, true).then().statusCode(403);
        decides(plaintiff, true).then().statusCode(403);
        decides(TestStaff.joins("supervisor", SealsOfTheTest.SECOND), true)
                .then()
                .statusCode(404);
        clerk.get("/cases/" + caseId + "/transfers").then().body("items[0].state", is("ASKED"));
    }

    @Test
    @DisplayName("is granted as it was asked for, or not at all, and never without a reason")
    void asAsked() {
        supervisor
                .post(
                        "/cases/" + caseId + "/transfers/" + id + "/decision",
                        Map.of("granted", true, "reasons", "\u00a0"))
                .then()
                .statusCode(400);
        judge.handsIn(caseId, "LETTER", "PLAINTIFF");
        decides(supervisor, true).then().statusCode(409).body("code", is("transfer-file-changed"));
        clerk.get("/cases/" + caseId + "/transfers").then().body("items[0].state", is("ASKED"));
        decides(supervisor, false).then().statusCode(201);
    }

    @Test
    @DisplayName("within the country asks nobody else")
    void within() {
        id = clerk.post(
                        "/cases/" + caseId + "/transfers",
                        Map.of("recipient", "上海市第一中级人民法院", "country", "CN", "basis", "（2026）浙01民辖1号移送裁定"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decides(supervisor, true).then().statusCode(409).body("code", is("transfer-decided"));
    }

    private List<String> noted() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select act from audit_trail where subject = ?1 order by position", String.class)
                .setParameter(1, UUID.fromString(id))
                .getResultList());
    }
}
