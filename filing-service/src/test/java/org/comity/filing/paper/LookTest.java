package org.comity.filing.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who of the court looked into a case")
class LookTest {
    /** Not those of the review, by which the case came to be. */
    private static final String IN_THE_CASE = "items.findAll { !it.inReview }";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();

    @Inject
    CaseParties parties;

    private TestFiler clerk;
    private String caseId;

    @BeforeEach
    void register() {
        clerk = TestStaff.joins("clerk", TestTokens.COURT);
        String submission = plaintiff.prepares();
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        UUID party = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(party).appear(defendant.account, Instant.now()));
    }

    private String looks() {
        return "/cases/" + caseId + "/looks";
    }

    private String paper(String kind) {
        JsonPath papers =
                plaintiff.get("/cases/" + caseId + "/papers?limit=200").jsonPath();
        return papers.getString("items.find { it.kind == '" + kind + "' }.id");
    }

    @Test
    @DisplayName(
            "is told to its parties by name and role, the last first, one line for a while; parties' own looks are not")
    void told() {
        plaintiff.get(looks()).then().statusCode(200).body(IN_THE_CASE, empty()).body("next", nullValue());
        TestFiler supervisor = TestStaff.joins("supervisor", TestTokens.COURT);
        clerk.get("/cases/" + caseId).then().statusCode(200);
        clerk.get("/cases/" + caseId).then().statusCode(200);
        defendant.get("/cases/" + caseId).then().statusCode(200);
        supervisor.get("/cases/" + caseId).then().statusCode(200);

        for (TestFiler party : new TestFiler[] {plaintiff, defendant}) {
            party.get(looks())
                    .then()
                    .statusCode(200)
                    .body(IN_THE_CASE + ".role", contains("supervisor", "clerk"))
                    .body(
                            "items[1].name",
                            is("clerk " + clerk.account.toString().substring(0, 4)))
                    .body("items[1].at", notNullValue())
                    .body("items[1].paperId", nullValue());
        }
        String next = plaintiff
                .get(looks() + "?limit=1")
                .then()
                .body("items.role", contains("supervisor"))
                .extract()
                .path("next");
        plaintiff.get(looks() + "?limit=1&after=" + next).then().body("items.role", contains("clerk"));
    }

    @Test
    @DisplayName("tells no party of a paper that it may not know of, and nobody outside of the case anything")
    void notOfOthersPapers() {
        String identity = paper("IDENTITY");
        String claim = paper("STATEMENT_OF_CLAIM");
        clerk.get("/cases/" + caseId + "/papers/" + identity + "/file").then().statusCode(200);
        clerk.get("/cases/" + caseId + "/papers/" + claim + "/file").then().statusCode(200);

        plaintiff
                .get(looks())
                .then()
                .body(IN_THE_CASE + ".paperId", contains(claim, identity))
                .body("items[0].paperTitle", notNullValue());
        defendant.get(looks()).then().body(IN_THE_CASE + ".paperId", contains(claim));
        clerk.get(looks()).then().body("items.paperId", hasItem(identity));
        TestFiler.party().get(looks()).then().statusCode(404);
        TestFiler.clerkOf("粤01").get(looks()).then().statusCode(404);
        TestFiler.judge().get(looks()).then().statusCode(404);
    }

    @Test
    @DisplayName("is noted of whoever opens the bytes of a paper by their digest, too")
    void byDigest() {
        String digest = plaintiff
                .get("/cases/" + caseId + "/papers/" + paper("STATEMENT_OF_CLAIM"))
                .path("digest");
        clerk.get("/documents/" + digest).then().statusCode(200);
        plaintiff
                .get(looks())
                .then()
                .body(IN_THE_CASE + ".paperTitle", not(empty()))
                .body(IN_THE_CASE + ".role", contains("clerk"));
    }

    @Test
    @DisplayName(
            "also while the filing was reviewed is told to who filed it, and in the case to its parties, as being of the review")
    void inReview() {
        String submission = plaintiff.prepares();
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        String looked = "/submissions/" + submission + "/looks";
        plaintiff.get(looked).then().statusCode(200).body("items", empty());
        TestFiler reviewer = TestStaff.joins("clerk", TestTokens.COURT);
        reviewer.get("/reviews/" + submission).then().statusCode(200);
        String digest = plaintiff.get("/submissions/" + submission).path("documents[0].digest");
        reviewer.get("/documents/" + digest).then().statusCode(200);

        plaintiff
                .get(looked)
                .then()
                .body("items.role", contains("clerk", "clerk"))
                .body("items[0].documentTitle", notNullValue())
                .body("items[1].documentTitle", nullValue());
        String next = plaintiff.get(looked + "?limit=1").path("next");
        plaintiff.get(looked + "?limit=1&after=" + next).then().body("items[0].documentTitle", nullValue());
        defendant.get(looked).then().statusCode(404);
        reviewer.get(looked).then().statusCode(403);

        String itsCase = reviewer.registers(submission);
        plaintiff
                .get("/cases/" + itsCase + "/looks")
                .then()
                .body("items.inReview", hasItem(true))
                .body("items.find { it.paperId != null }.inReview", is(true));
        int before = plaintiff.get("/cases/" + itsCase + "/looks").path("items.size()");
        clerk.get("/cases/" + itsCase).then().statusCode(200);
        plaintiff
                .get("/cases/" + itsCase + "/looks")
                .then()
                .body("items.size()", is(before + 1))
                .body("items[0].inReview", is(false));
        String after = plaintiff.get("/cases/" + itsCase + "/looks?limit=1").path("next");
        plaintiff
                .get("/cases/" + itsCase + "/looks?limit=1&after=" + after)
                .then()
                .body("items[0].inReview", is(true));
    }
}
