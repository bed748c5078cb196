package org.comity.filing.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A claim that asks for no amount")
class WithoutAmountTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    private String lodged() {
        String id = filer.prepares();
        Map<String, Object> draft =
                new HashMap<>(filer.get("/submissions/" + id).jsonPath().getMap(""));
        draft.put("withoutAmount", true);
        draft.put("claims", "判令被告停止侵权。");
        filer.put("/submissions/" + id, draft)
                .then()
                .statusCode(200)
                .body("withoutAmount", is(true))
                .body("claimAmount", nullValue())
                .body("signature", nullValue());
        filer.signs(id);
        filer.post("/submissions/" + id + "/check", Map.of())
                .then()
                .statusCode(200)
                .body("code", not(hasItem("claim-amount-missing")));
        filer.lodges(id).then().statusCode(201).body("claimAmount", nullValue()).body("claimCurrency", nullValue());
        return id;
    }

    private Response accepts(String id, String fee) {
        Map<String, Object> acceptance = new HashMap<>();
        acceptance.put("version", clerk.versionSeen(id));
        acceptance.put("feeCny", fee);
        return clerk.post("/submissions/" + id + "/acceptance", acceptance);
    }

    @ParameterizedTest(name = "of the cause {0}: {1} to {2} by {3}")
    @DisplayName("costs what the court sets, within the range of its kind")
    @CsvSource({
        "88.7, 50.00, 100.00, 13(2)3",
        "164.13, 500.00, 1000.00, 13(3)",
        "8.2, 100.00, 500.00, 13(2)2",
        "no cause, 50.00, 100.00, 13(2)3"
    })
    void range(String cause, String least, String most, String article) {
        filer.get("/fees/without-amount?cause=" + cause)
                .then()
                .statusCode(200)
                .body("leastCny", is(least))
                .body("mostCny", is(most))
                .body("article", is(article));
    }

    @Test
    @DisplayName("is lodged, and registered with the fee that the clerk sets within the range, and with no other")
    void registered() {
        String id = lodged();
        clerk.takes(id).then().statusCode(200);
        for (String fee : new String[] {null, "49.99", "100.01"}) {
            accepts(id, fee).then().statusCode(422).body("code", is("fee-out-of-range"));
        }
        accepts(id, "80.001").then().statusCode(400);
        String caseId = accepts(id, "80").then().statusCode(201).extract().path("caseId");
        clerk.get("/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("claimAmount", nullValue())
                .body("fee.cny", is("80.00"))
                .body("fee.baseCny", nullValue())
                .body("fee.article", is("13(2)3"))
                .body("fee.steps", empty())
                .body("feePayBy", notNullValue());
        filer.get("/submissions?tab=REGISTERED").then().statusCode(200).body("items.id", contains(id));
    }
}
