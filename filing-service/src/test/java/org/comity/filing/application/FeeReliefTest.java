package org.comity.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: FEE 44-48. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Relief from court fees")
class FeeReliefTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    private String registeredFor(String kind) {
        Map<String, String> litigant = new HashMap<>(TestFiler.plaintiff("Anna Schmidt"));
        litigant.put("kind", kind);
        String submission = plaintiff.prepares(
                List.of(litigant, TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR")));
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        String caseId = clerk.registers(submission);
        TestStaff.gives(caseId, judge);
        return caseId;
    }

    private Response asks(String caseId, String kind, Map<String, String> fields) {
        return plaintiff.post(
                "/cases/" + caseId + "/applications", Map.of("kind", kind, "fields", fields, "paperIds", List.of()));
    }

    private void isOffered(String caseId, String kind, boolean offered) {
        plaintiff
                .get("/cases/" + caseId + "/applications/kinds")
                .then()
                .body("find { it.code == '" + kind + "' }.mayApply", is(offered));
    }

    @Test
    @DisplayName("from all of them is for natural persons alone; a company can ask for time or for less")
    void isForPersons() {
        String ofACompany = registeredFor("COMPANY");
        isOffered(ofACompany, "FEE_EXEMPTION", false);
        asks(ofACompany, "FEE_EXEMPTION", Map.of("REASONS", "无力负担"))
                .then()
                .statusCode(403)
                .body("code", is("application-for-persons"));
        asks(ofACompany, "FEE_DEFERRAL", Map.of("REASONS", "资金周转", "PAY_UNTIL", "三个月后"))
                .then()
                .statusCode(201);
        asks(ofACompany, "FEE_REDUCTION", Map.of("REASONS", "受灾", "SHARE", "30%"))
                .then()
                .statusCode(201);
    }

    private Response decides(String caseId, JsonPath asked, Map<String, Object> terms) {
        Map<String, Object> said = new HashMap<>(terms);
        said.put("version", asked.getLong("version"));
        said.put("granted", true);
        said.put("reasons", "符合条件");
        return judge.post("/cases/" + caseId + "/applications/" + asked.getString("id") + "/decision", said);
    }

    private JsonPath asked(String caseId, String kind, Map<String, String> fields) {
        return asks(caseId, kind, fields).then().statusCode(201).extract().jsonPath();
    }

    private String noticed(String caseId, String field) {
        return clerk.get("/cases/" + caseId + "/court-documents/kinds")
                .jsonPath()
                .getString("find { it.code == 'FEE_NOTICE' }.fields.find { it.code == '" + field + "' }.known");
    }

    private Object payment(String caseId, String what) {
        return clerk.get("/cases/" + caseId + "/deadlines")
                .jsonPath()
                .get("items.findAll { it.periodId == 'FIL-07' }." + what);
    }

    private void feeRuns(String caseId) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> payment(caseId, "state").equals(List.of("RUNNING")));
    }

    @Test
    @DisplayName("by a share of thirty per cent or more leaves the rest due, on the case and on the fee notice")
    void isLess() {
        String caseId = registeredFor("COMPANY");
        BigDecimal whole = new BigDecimal(plaintiff.get("/cases/" + caseId).<String>path("fee.cny"));
        plaintiff.get("/cases/" + caseId).then().body("feeDue", nullValue());
        JsonPath asked = asked(caseId, "FEE_REDUCTION", Map.of("REASONS", "受灾", "SHARE", "40%"));
        for (Map<String, Object> terms : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("reliefPercent", 29),
                Map.of("reliefPercent", 100),
                Map.of("reliefPercent", 40, "reliefUntil", tomorrow()))) {
            decides(caseId, asked, terms).then().statusCode(422).body("code", is("application-without-terms"));
        }
        decides(caseId, asked, Map.of("reliefPercent", 40))
                .then()
                .statusCode(201)
                .body("reliefPercent", is(40));
        String left = whole.multiply(new BigDecimal("0.60"))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        plaintiff
                .get("/cases/" + caseId)
                .then()
                .body("feeDue.cny", is(left))
                .body("feeDue.percentLess", is(40))
                .body("fee.cny", is(whole.toPlainString()));
        assertThat(noticed(caseId, "AMOUNT")).isEqualTo(left);
    }

    @Test
    @DisplayName("until later moves the day of payment there, and a day that is not to come is none")
    void isLater() {
        String caseId = registeredFor("COMPANY");
        feeRuns(caseId);
        JsonPath asked = asked(caseId, "FEE_DEFERRAL", Map.of("REASONS", "资金周转", "PAY_UNTIL", "三个月后"));
        decides(
                        caseId,
                        asked,
                        Map.of("reliefUntil", LocalDate.now(CourtClock.ZONE).toString()))
                .then()
                .statusCode(422)
                .body("code", is("application-without-terms"));
        // A day on which the court is open.
        String until = Derivation.of("FIL-07", LocalDate.now(CourtClock.ZONE).plusDays(60))
                .lastDay()
                .toString();
        decides(caseId, asked, Map.of("reliefUntil", until)).then().statusCode(201);
        plaintiff.get("/cases/" + caseId).then().body("feeDue.until", is(until)).body("feeDue.percentLess", is(0));
        assertThat(noticed(caseId, "PAY_BY")).isEqualTo(until);
        assertThat(payment(caseId, "state")).asInstanceOf(LIST).containsExactlyInAnyOrder("MOOT", "RUNNING");
        assertThat(payment(caseId, "find { it.state == 'RUNNING' }.derivation.lastDay"))
                .isEqualTo(until);
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("PAYMENT_DUE"));
    }

    @Test
    @DisplayName("from all of them leaves nothing due, and no day to pay by")
    void isNothing() {
        String caseId = registeredFor("PERSON");
        feeRuns(caseId);
        JsonPath asked = asked(caseId, "FEE_EXEMPTION", Map.of("REASONS", "无固定收入"));
        decides(caseId, asked, Map.of()).then().statusCode(201).body("reliefPercent", is(100));
        plaintiff.get("/cases/" + caseId).then().body("feeDue.cny", is("0.00")).body("feeDue.percentLess", is(100));
        assertThat(payment(caseId, "state")).isEqualTo(List.of("MOOT"));
    }

    private static String tomorrow() {
        return LocalDate.now(CourtClock.ZONE).plusDays(1).toString();
    }

    @Test
    @DisplayName("is decided by a judge of the case, with reasons; the docket shows it to its side")
    void isDecided() {
        String caseId = registeredFor("PERSON");
        isOffered(caseId, "FEE_EXEMPTION", true);
        JsonPath asked = asks(caseId, "FEE_EXEMPTION", Map.of("REASONS", "无固定收入"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String decides = "/cases/" + caseId + "/applications/" + asked.getString("id") + "/decision";
        Map<String, Object> said = Map.of("version", asked.getLong("version"), "granted", true, "reasons", "符合免交条件");
        clerk.post(decides, said).then().statusCode(403);
        judge.post(decides, said).then().statusCode(201).body("state", is("GRANTED"));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("APPLICATION_DECIDED"));
    }
}
