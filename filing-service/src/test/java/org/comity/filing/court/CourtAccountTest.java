package org.comity.filing.court;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.comity.filing.TestAccount;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The account to which a court's fees are paid")
class CourtAccountTest {
    private static final String COURT = "沪02";

    private final TestFiler operator = TestFiler.of("operator", null);

    @Test
    @DisplayName("is written down by an operator, whom another one cannot overwrite unseen")
    void kept() {
        int seen = TestAccount.version(COURT);
        operator.put("/court-accounts/" + COURT, TestAccount.written(seen))
                .then()
                .statusCode(200)
                .body("number", is(TestAccount.NUMBER))
                .body("version", is(seen + 1));
        operator.put("/court-accounts/" + COURT, TestAccount.written(seen))
                .then()
                .statusCode(409)
                .body("code", is("court-account-changed"));
        TestFiler.clerkOf(COURT)
                .put("/court-accounts/" + COURT, TestAccount.written(seen + 1))
                .then()
                .statusCode(403);
        operator.put("/court-accounts/nowhere", TestAccount.written(0))
                .then()
                .statusCode(404)
                .body("code", is("court-unknown"));
    }

    @ParameterizedTest(name = "with the {0} {1} is refused: {2}")
    @CsvSource({
        "number, 123, court-account-number",
        "number, DE89370400440532013001, court-account-number",
        "number, 1202-0201/19, court-account-number",
        "bic, ICBKCN, court-bank-code",
        "bic, ICBK11BJ, court-bank-code",
        "holderLatin, 杭州法院, court-account-name",
        "bankLatin, Crédit Agricole, court-account-name",
    })
    void refused(String field, String value, String code) {
        Map<String, Object> written = TestAccount.written(TestAccount.version(COURT));
        written.put(field, value);
        operator.put("/court-accounts/" + COURT, written).then().statusCode(422).body("code", is(code));
    }

    @Test
    @DisplayName("of a bank abroad is an IBAN that checks")
    void iban() {
        Map<String, Object> written = TestAccount.written(TestAccount.version(COURT));
        written.put("number", "DE89 3704 0044 0532 0130 00");
        operator.put("/court-accounts/" + COURT, written).then().statusCode(200);
    }
}
