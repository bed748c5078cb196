package org.comity.hearing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
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

    private static void assertStatus(int status, String token) {
        given().auth().oauth2(token).get("/api/hearing/hearings").then().statusCode(status);
    }
}
