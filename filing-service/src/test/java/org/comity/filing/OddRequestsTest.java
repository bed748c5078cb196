package org.comity.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that once ended in an error of the service's own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What is odd")
class OddRequestsTest {
    private final TestFiler filer = TestFiler.party();

    @ParameterizedTest(name = "is refused with the field that is odd: {1} of {0}")
    @CsvSource({
        "/checklist, partyType",
        "/fees?amount=1500%2C50&currency=USD, amount",
        "/submissions?tab=NOPE, tab",
        "/submissions?limit=0, limit"
    })
    void named(String path, String field) {
        filer.asks()
                .urlEncodingEnabled(false)
                .get("/api/filing" + path)
                .then()
                .statusCode(400)
                .body("code", is("request-not-valid"))
                .body("grounds.field", hasItem(field));
    }

    @ParameterizedTest(name = "is refused: {0}")
    @CsvSource({
        "/fees?amount=0.01&currency=USD&rate=0.00000001, 422, claim-value-out-of-range",
        "/submissions?after=%00, 400, request-not-valid"
    })
    void refused(String path, int status, String code) {
        filer.asks()
                .urlEncodingEnabled(false)
                .get("/api/filing" + path)
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    @Test
    @DisplayName("finds nothing: the number of a case that no court ever had")
    void number() {
        filer.asks()
                .queryParam("q", "（2026）浙01民初99999999999号")
                .get("/api/filing/cases")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("is nobody: a token of ours whose subject is no account")
    void subject() {
        given().auth()
                .oauth2(TestTokens.ofSubject("nobody"))
                .get("/api/filing/submissions")
                .then()
                .statusCode(401);
    }
}
