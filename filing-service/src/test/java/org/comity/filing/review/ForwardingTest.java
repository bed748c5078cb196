package org.comity.filing.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A filing that came to the wrong court")
class ForwardingTest {
    private static final String OTHER = "苏05";
    private static final String REASONS = "被告住所地在苏州，本院没有管辖权。";

    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler there = TestFiler.clerkOf(OTHER);

    private String inReview() {
        String id = filer.files();
        clerk.takes(id).then().statusCode(200);
        return id;
    }

    private static Response forwards(TestFiler clerk, String id, String court, int version) {
        return clerk.post(
                "/submissions/" + id + "/forwarding", Map.of("version", version, "court", court, "reasons", REASONS));
    }

    private void forwarded(String id) {
        forwards(clerk, id, OTHER, clerk.versionSeen(id)).then().statusCode(201);
    }

    @Test
    @DisplayName("goes on to the right one with its day of filing; that one decides, and the first reads it no more")
    void goesOn() {
        String id = inReview();
        String filedAt = filer.get("/submissions/" + id).path("submittedAt");
        String digest = filer.get("/submissions/" + id).path("signature.digest");

        forwards(clerk, id, OTHER, clerk.versionSeen(id))
                .then()
                .statusCode(201)
                .body("fromCourt", is(TestTokens.COURT))
                .body("toCourt", is(OTHER))
                .body("reasons", is(REASONS));

        clerk.get("/reviews/" + id).then().statusCode(404);
        there.get("/reviews").then().body("items.id", hasItem(id));
        filer.get("/submissions/" + id)
                .then()
                .body("status", is("SUBMITTED"))
                .body("court", is(OTHER))
                .body("submittedAt", is(filedAt))
                .body("lastReceivedAt", not(is(filedAt)))
                .body("reviewerName", is((Object) null))
                .body("forwardings", hasSize(1))
                .body("forwardings[0].fromCourt", is(TestTokens.COURT))
                .body("forwardings[0].reasons", is(REASONS));
        filer.get("/submissions/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body("court", is(OTHER))
                .body("contentDigest", is(digest));
        there.takes(id).then().statusCode(200).body("submission.forwardings", hasSize(1));
        there.accepts(id).then().statusCode(201).body("status", is("ACCEPTED"));
    }

    @Test
    @DisplayName("is still signed: what its filer signed for the first court it signed for the filing")
    void staysSigned() {
        String id = inReview();
        forwarded(id);
        there.takes(id).then().statusCode(200).body("submission.signature.name", is("Katrin Vogel"));
        there.notifies(id, "evidence-unlisted").then().statusCode(201);
        // The same words saved again, as the wizard does.
        Map<String, Object> same =
                new HashMap<>(filer.get("/submissions/" + id).jsonPath().getMap(""));
        same.put("warningAcknowledged", true);
        filer.put("/submissions/" + id, same)
                .then()
                .statusCode(200)
                .body("court", is(OTHER))
                .body("signature.name", is("Katrin Vogel"));
        // Other words are not signed.
        same.put("version", filer.versionOf(id));
        same.put("facts", "Others.");
        filer.put("/submissions/" + id, same).then().statusCode(200).body("signature", is((Object) null));
    }

    @Test
    @DisplayName("is told the law of it: to the clerk, and once more where another court passed it on before")
    void law() {
        String id = inReview();
        clerk.get("/reviews/" + id + "/jurisdiction")
                .then()
                .body("forwarding.code", contains("FORWARD"))
                .body("forwarding[0].article", is("CPL 127(4)"))
                .body("forwarding[0].confidence", is("RECALLED"));
        filer.get("/submissions/" + id + "/jurisdiction").then().body("forwarding", empty());
        forwarded(id);
        there.get("/reviews/" + id + "/jurisdiction")
                .then()
                .body("forwarding.code", contains("FORWARD", "FORWARDED_BEFORE"))
                .body("forwarding[1].text", containsString("Another court"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "浙01, 422, forwarding-court-same",
        "琼72, 422, forwarding-court-takes-none",
        "火01, 404, court-unknown",
    })
    @DisplayName("goes nowhere where nobody would read it")
    void nowhere(String court, int status, String code) {
        String id = inReview();
        forwards(clerk, id, court, clerk.versionSeen(id))
                .then()
                .statusCode(status)
                .body("code", is(code));
        clerk.get("/reviews/" + id).then().statusCode(200).body("submission.forwardings", empty());
    }

    @Test
    @DisplayName("is passed on by who has it in hand and read its last version, and by nobody else")
    void byWhom() {
        String id = inReview();
        int version = clerk.versionSeen(id);
        forwards(TestFiler.clerk(), id, OTHER, version).then().statusCode(409);
        forwards(clerk, id, OTHER, version + 1).then().statusCode(409);
        forwards(there, id, OTHER, version).then().statusCode(404);
        forwards(filer, id, OTHER, version).then().statusCode(403);
        filer.get("/submissions/" + id)
                .then()
                .body("court", is(TestTokens.COURT))
                .body("version", greaterThanOrEqualTo(version));
        String waiting = filer.files();
        forwards(clerk, waiting, OTHER, clerk.versionSeen(waiting)).then().statusCode(409);
    }
}
