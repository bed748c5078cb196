package org.comity.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An act that binds")
class RecentProofTest {
    @ParameterizedTest(name = "{1} by a {0} asks for a recent proof of who it is, and goes on with it")
    @CsvSource({
        "party, /submissions/*/signature",
        "party, /submissions/*/lodgement",
        "party, /submissions/*/refusal/appeal",
        "party, /submissions/*/refusal/receipt",
        "party, /cases/*/papers/*/filing",
        "clerk, /submissions/*/acceptance",
        "clerk, /submissions/*/return",
        "clerk, /submissions/*/forwarding",
        "judge, /submissions/*/refusal/decision",
        "judge, /cases/*/applications/*/decision",
        "judge, /cases/*/exhibits/*/late-decision",
        "judge, /cases/*/court-documents/*/approval",
        "clerk, /cases/*/court-documents/*/issue",
        "clerk, /cases/*/transfers",
        "supervisor, /cases/*/transfers/*/decision",
        "clerk, /cases/*/charges/*/refunds"
    })
    void asksForProof(String group, String path) {
        UUID account = UUID.randomUUID();
        Instant now = Instant.now();

        post(TestTokens.proven(now.minus(Duration.ofMinutes(31)), account, group), path)
                .statusCode(401)
                .body("code", is("proof-too-old"));
        // Of a thing that is not there: what comes now is the act's own answer.
        post(TestTokens.proven(now, account, group), path).statusCode(not(401));
    }

    private static ValidatableResponse post(String token, String path) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{}")
                .post("/api/filing" + path.replace("*", UUID.randomUUID().toString()))
                .then();
    }
}
