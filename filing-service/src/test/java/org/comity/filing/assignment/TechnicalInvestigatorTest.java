package org.comity.filing.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: Provisions on Technical Investigators in Intellectual Property Cases, Fa Shi [2019] No. 2. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A technical investigator")
class TechnicalInvestigatorTest {
    private static final String PATENT = "167.3";

    private final TestFiler filer = TestFiler.party();
    private final TestFiler registrar = TestFiler.clerk();
    private final TestFiler supervisor = TestStaff.joins("supervisor", TestTokens.COURT);
    private final TestFiler investigator = TestStaff.joins("technical-investigator", TestTokens.COURT);

    private Response names(String caseId, TestFiler named) {
        Map<String, Object> bench = new HashMap<>(Map.of(
                "version",
                0,
                "clerkId",
                TestStaff.joins("clerk", TestTokens.COURT).account,
                "presidingJudgeId",
                TestStaff.joins("judge", TestTokens.COURT).account,
                "judgeIds",
                List.of(
                        TestStaff.joins("judge", TestTokens.COURT).account,
                        TestStaff.joins("judge", TestTokens.COURT).account),
                "assessorIds",
                List.of(),
                "assistantIds",
                List.of()));
        bench.put("technicalInvestigatorIds", List.of(named.account));
        return supervisor.post("/cases/" + caseId + "/assignments", bench);
    }

    @Test
    @DisplayName("is named with the bench of a patent case, reads it from then on, and the parties are told who it is")
    void isNamed() {
        String caseId = registrar.registers(filer.filesOn(PATENT));
        investigator.get("/cases/" + caseId).then().statusCode(404);
        names(caseId, investigator)
                .then()
                .statusCode(201)
                .body("members.office", hasItem("TECHNICAL_INVESTIGATOR"))
                // 法释〔2019〕2号 3: told within three days, as the bench is
                .body("notifyBy.rule", is("FIL-10"));
        investigator.get("/cases/" + caseId).then().statusCode(200);
        investigator.get("/cases/" + caseId + "/papers").then().statusCode(200);
        investigator.get("/cases/" + caseId + "/exhibits").then().statusCode(200);
        TestStaff.joins("technical-investigator", TestTokens.COURT)
                .get("/cases/" + caseId)
                .then()
                .statusCode(404);
        String told = filer.get("/cases/" + caseId + "/docket")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.what == 'BENCH_COMPOSED' }.details.TECHNICAL_INVESTIGATOR");
        assertThat(told).isNotBlank();
    }

    @Test
    @DisplayName("is named in no case outside intellectual property, and nobody else is named as one")
    void isNotNamed() {
        names(registrar.registers(filer.files()), investigator)
                .then()
                .statusCode(422)
                .body("grounds.code", contains("cause-not-technical"))
                .body("grounds.source", contains("法释〔2019〕2号 1"))
                .body("grounds.field", contains("technicalInvestigatorIds[0]"));
        names(registrar.registers(filer.filesOn(PATENT)), TestStaff.joins("judges-assistant", TestTokens.COURT))
                .then()
                .statusCode(422)
                .body("grounds.code", contains("person-has-another-role"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "167.3, true, patent",
        "189.1, true, technical secrets",
        "197, true, monopoly",
        "158.4, true, technology contract",
        "88.7, false, sale of goods",
        "999, false, unknown"
    })
    void isOfTheCause(String cause, boolean may, String what) {
        assertThat(TechnicalCauses.include(cause, LocalDate.of(2026, 11, 30))).isEqualTo(may);
        assertThat(TechnicalCauses.include(cause, LocalDate.of(2019, 4, 30))).isFalse();
    }
}
