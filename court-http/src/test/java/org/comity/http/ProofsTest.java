package org.comity.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who proved who they are")
class ProofsTest {
    private static final String NEEDS_PROOF = "Bearer error=\"insufficient_user_authentication\"";

    private final UUID clerk = UUID.randomUUID();

    @ParameterizedTest(name = "{0} minutes ago: {1}")
    @CsvSource({"0, 201", "29, 201", "31, 401", "10000, 401"})
    void recently(long minutes, int status) {
        seal(
                        TestTokens.proven(Instant.now().minus(Duration.ofMinutes(minutes)), clerk, "clerk"),
                        "{\"paper\":\"claim\",\"count\":1}")
                .statusCode(status);
    }

    @Test
    @DisplayName("too long ago is asked before anything of the request is read, and told what to do as RFC 9470 does")
    void toldWhatToDo() {
        String stale = TestTokens.proven(Instant.now().minus(Duration.ofHours(1)), clerk, "clerk");
        seal(stale, "{\"paper\":")
                .statusCode(401)
                .body("code", is("proof-too-old"))
                .header("WWW-Authenticate", NEEDS_PROOF);
        given().auth().oauth2(stale).get("/stamps").then().statusCode(200);
    }

    @Test
    @DisplayName("nobody knows when does nothing that binds; who may not do it at all hears that")
    void neverOrNotAllowed() {
        seal(TestTokens.proven(null, clerk, "clerk"), "{}").statusCode(401).body("code", is("proof-too-old"));
        seal(TestTokens.proven(Instant.EPOCH, clerk, "party"), "{}")
                .statusCode(403)
                .body("code", is("not-permitted"));
        given().post("/stamps/seal").then().statusCode(401).body("code", is("not-authenticated"));
    }

    /** Minutes before now. */
    @ParameterizedTest(name = "{0} minutes ago, of what began {1} minutes ago: {2}")
    @CsvSource({
        "40, 20, 204",
        "120, 100, 204",
        "31, 0, 401",
        "131, 100, 401",
        "20, -60, 204",
        "31, -60, 401",
        "719, 700, 204",
        "721, 700, 401"
    })
    void comesBack(long proven, long began, int status) {
        Instant now = Instant.now();
        given().auth()
                .oauth2(TestTokens.proven(now.minus(Duration.ofMinutes(proven)), clerk, "clerk"))
                .post("/stamps/counter?since=" + now.minus(Duration.ofMinutes(began)))
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse seal(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/stamps/seal")
                .then();
    }
}
