package org.comity.filing.application;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
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
