package org.comity.filing.charge;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a case of USD 480,000 at 7.10, which is CNY 3,408,000. Source: FEE 8, 13, 14, 17, 18, 21, 55. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What a paper or an application costs is shown before it is handed in")
class PaperFeesTest {
    private static String caseId;

    private final TestFiler clerk = TestFiler.clerk();

    @BeforeEach
    void register() {
        if (caseId == null) {
            caseId = clerk.registers(TestFiler.party().files());
        }
    }

    private ValidatableResponse forecast(String of, String kind, String amount, String currency) {
        RequestSpecification asks = clerk.asks().queryParam("of", of).queryParam("kind", kind);
        if (amount != null) {
            asks.queryParam("amount", amount).queryParam("currency", currency);
        }
        return asks.get("/api/filing/cases/" + caseId + "/charges/forecast").then();
    }

    @ParameterizedTest(name = "{0} on {1} {2}: CNY {3} to {4}; paid within {5}, only if it fails: {6}")
    @CsvSource({
        // (8,800 + 100,000 at 1 %) / 2
        "COUNTERCLAIM, 600000, CNY, 4900.00, 4900.00, FIL-08, false",
        // 710,000 at the rate of the case: (8,800 + 210,000 at 1 %) / 2
        "COUNTERCLAIM, 100000, USD, 5450.00, 5450.00, FIL-08, false",
        // half of what the court sets for a contract without a sum
        "COUNTERCLAIM, , , 25.00, 50.00, FIL-08, false",
        // (22,800 + 1,000,000 at 0.8 %) / 2
        "THIRD_PARTY_CLAIM, 3000000, CNY, 15400.00, 15400.00, , false",
        // CNY 4,000,000 cost 38,800; CNY 3,408,000 cost 34,064
        "AMENDED_CLAIM, 592000, CNY, 4736.00, 4736.00, , false",
        // 22,800 + 400,000 at 0.8 %, on the challenged part alone
        "APPEAL_PETITION, 2400000, CNY, 26000.00, 26000.00, , false",
        "APPEAL_PETITION, , , 50.00, 100.00, , false",
        "JURISDICTION_OBJECTION, , , 50.00, 100.00, , true"
    })
    void ofAPaper(
            String kind, String amount, String currency, String least, String most, String period, boolean ifItFails) {
        forecast("PAPER", kind, amount, currency)
                .statusCode(200)
                .body("fee.leastCny", is(least))
                .body("fee.mostCny", is(most))
                .body("period", is(period))
                .body("onlyIfRefused", is(ifItFails));
    }

    @ParameterizedTest(name = "{0} on {1}: CNY {2} to {3}; only if it fails: {4}")
    @CsvSource({
        // 30 + 99,000 at 1 % + 400,000 at 0.5 %
        "PROPERTY_PRESERVATION, 500000, 3020.00, 3020.00, false",
        "PROPERTY_PRESERVATION, , 30.00, 30.00, false",
        // 50 + 490,000 at 1.5 %
        "RECOGNITION_JUDGMENT, 500000, 7400.00, 7400.00, false",
        "RECOGNITION_AWARD, , 50.00, 500.00, false",
        "JURISDICTION_OBJECTION, , 50.00, 100.00, true"
    })
    void ofAnApplication(String kind, String sum, String least, String most, boolean ifItFails) {
        forecast("APPLICATION", kind, sum, "CNY")
                .statusCode(200)
                .body("fee.leastCny", is(least))
                .body("fee.mostCny", is(most))
                .body("onlyIfRefused", is(ifItFails));
    }

    @ParameterizedTest(name = "{0} {1} costs nothing")
    @CsvSource({"PAPER, ANSWER", "PAPER, AMENDED_CLAIM", "APPLICATION, WITHDRAWAL"})
    void ofWhatIsFree(String of, String kind) {
        forecast(of, kind, null, null).statusCode(200).body("fee", nullValue());
    }

    @ParameterizedTest(name = "{0} {1} on {2} {3}: {4}")
    @CsvSource({
        "PAPER, COUNTERCLAIM, 600000, EUR, 422, paper-sum-currency",
        "PAPER, COUNTERCLAIM, 0.001, CNY, 422, claim-value-out-of-range",
        "PAPER, NOTHING, 600000, CNY, 422, paper-kind-unknown",
        "APPLICATION, NOTHING, 600000, CNY, 422, application-kind-unknown"
    })
    void refused(String of, String kind, String amount, String currency, int status, String code) {
        forecast(of, kind, amount, currency).statusCode(status).body("code", is(code));
    }
}
