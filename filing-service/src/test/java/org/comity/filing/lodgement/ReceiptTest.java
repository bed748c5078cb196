package org.comity.filing.lodgement;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A receipt")
class ReceiptTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Test
    @DisplayName("says what was received, whatever its filer writes afterwards, until that is received too")
    void asGiven() {
        String id = filer.files();
        String digest = filer.get("/submissions/" + id + "/receipt").path("contentDigest");
        clerk.takes(id).then().statusCode(200);
        clerk.notifies(id, "evidence-unlisted").then().statusCode(201);
        int papers = filer.get("/submissions/" + id + "/receipt")
                .<List<?>>path("documents")
                .size();

        Map<String, Object> other =
                new HashMap<>(filer.get("/submissions/" + id).jsonPath().getMap(""));
        other.put("claimAmount", "1.00");
        other.put("warningAcknowledged", true);
        filer.put("/submissions/" + id, other).then().statusCode(200).body("signature", is((Object) null));
        filer.adds(id, "EVIDENCE", "zh-CN", null);
        filer.get("/submissions/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body("claimAmount", is("480000.00"))
                .body("signedBy", is("Katrin Vogel"))
                .body("contentDigest", is(digest))
                .body("documents", hasSize(papers));

        filer.put("/submissions/" + id + "/notice/items/0", Map.of("answer", "Listed."))
                .then()
                .statusCode(200);
        filer.signs(id);
        filer.lodges(id).then().statusCode(201);
        filer.get("/submissions/" + id + "/receipt")
                .then()
                .body("claimAmount", is("1.00"))
                .body("contentDigest", not(is(digest)))
                .body("documents", hasSize(papers + 1));
    }
}
