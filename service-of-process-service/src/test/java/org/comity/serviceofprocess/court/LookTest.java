package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Who of the court opened the service in a case")
class LookTest extends CourtTest {
    @Test
    @DisplayName(
            "is told to its parties and its court by role and what it was, the last first; a stranger reads nothing")
    void told() {
        UUID caseId = caseAgainst("KR");
        String looks = "/api/service/cases/" + caseId + "/looks";
        String request = requestIn(caseId);
        String attempt = asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "Seoul, National Court Administration"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(TestTokens.party(plaintiffAccount))
                .get(looks)
                .then()
                .statusCode(200)
                .body("items.what", not(hasItems("ATTEMPT")));

        asClerk().get("/api/service/cases/" + caseId).then().statusCode(200);
        asClerk().get("/api/service/requests/" + request).then().statusCode(200);
        asClerk().get("/api/service/attempts/" + attempt).then().statusCode(200);
        asClerk().get("/api/service/attempts/" + attempt).then().statusCode(200);

        for (String reader : new String[] {TestTokens.party(plaintiffAccount), TestTokens.clerk(clerk)}) {
            as(reader)
                    .get(looks)
                    .then()
                    .statusCode(200)
                    .body("items[0].what", is("ATTEMPT"))
                    .body("items[0].role", is("clerk"))
                    .body("items.what.findAll { it == 'ATTEMPT' }.size()", is(1))
                    .body("items.what", hasItems("REQUEST", "CASE"));
        }
        String next =
                as(TestTokens.party(plaintiffAccount)).get(looks + "?limit=1").path("next");
        as(TestTokens.party(plaintiffAccount))
                .get(looks + "?limit=1&after=" + next)
                .then()
                .body("items[0].what", is("REQUEST"));
        as(TestTokens.party(UUID.randomUUID())).get(looks).then().statusCode(404);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "x", "zh-CN", "Asia/Shanghai", "粤01"))
                .get(looks)
                .then()
                .statusCode(404);
    }
}
