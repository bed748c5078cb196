package org.comity.filing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A session that ended at the gateway")
class EndedSessionTest {
    @Test
    @DisplayName("opens nothing here half a minute later")
    void opensNothing() {
        UUID session = UUID.randomUUID();
        String token = TestTokens.ofSession(session.toString());
        assertStatus(200, token);

        TestEvents.sessionEnded(session);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertStatus(401, token));
    }

    @Test
    @DisplayName(
            "of a clerk who is disabled with a review in hand decides nothing any more, and leaves the filing as it is")
    void inMidAct() {
        UUID session = UUID.randomUUID();
        TestFiler clerk = TestFiler.clerkOfSession(session);
        TestFiler filer = TestFiler.party();
        String submission = filer.files();
        clerk.takes(submission).then().statusCode(200);

        TestEvents.sessionEnded(session);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> clerk.get("/reviews/" + submission).then().statusCode(401));

        clerk.post("/submissions/" + submission + "/acceptance", Map.of("version", 1))
                .then()
                .statusCode(401)
                .body("code", is("not-authenticated"));
        filer.get("/submissions/" + submission)
                .then()
                .body("status", is("IN_REVIEW"))
                .body("caseId", nullValue());
        TestFiler.clerk().accepts(submission).then().statusCode(409);
    }

    private static void assertStatus(int status, String token) {
        given().auth().oauth2(token).get("/api/filing/submissions").then().statusCode(status);
    }
}
