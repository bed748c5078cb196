package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("As somebody else")
class ElectronicStrangerTest extends ElectronicTest {

    @Test
    @DisplayName("another party, another court's clerk and an anonymous caller find nothing")
    void findsNothing() {
        UUID caseId = deliveredToKorea();
        String other = TestTokens.token(UUID.randomUUID(), "clerk", "书记员", "zh-CN", "Asia/Shanghai", "京01");
        as(other).get("/api/service/cases/" + caseId).then().statusCode(404);
        as(other).get("/api/service/requests/" + requestId).then().statusCode(404);
        as(other)
                .body(openRequest())
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(404);
        as(other).get("/api/service/requests/" + requestId + "/proof").then().statusCode(404);
        as(TestTokens.party(UUID.randomUUID()))
                .get("/api/service/requests/" + requestId + "/proof")
                .then()
                .statusCode(404);
        as(TestTokens.party(UUID.randomUUID()))
                .get("/api/service/cases/" + caseId + "/proofs")
                .then()
                .statusCode(404);
        addressee().get("/api/service/cases/" + caseId + "/proofs").then().statusCode(401);
        as(TestTokens.party(plaintiffAccount))
                .get("/api/service/cases/" + caseId + "/proofs")
                .then()
                .statusCode(200)
                .body("items.requestId", contains(requestId))
                .body("items.provable", contains(true));
        addressee().get("/api/service/requests/" + requestId).then().statusCode(401);
        addressee().get("/api/service/requests/" + requestId + "/proof").then().statusCode(401);
    }

    @Test
    @DisplayName("reads the public log, whose tiles never change")
    void readsTheLog() {
        deliveredToKorea();
        await().atMost(Duration.ofSeconds(30)).until(() -> size(checkpoint()) >= 3);
        assertTrue(checkpoint().startsWith("log.comity.example/service/2026\n"));
        addressee()
                .get("/api/service/log/tile/0/000.p/3")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
        addressee().get("/api/service/log/tile/0/999").then().statusCode(404);
    }
}
