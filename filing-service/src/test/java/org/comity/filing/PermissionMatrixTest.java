package org.comity.filing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.testing.PermissionMatrix;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who may ask what")
class PermissionMatrixTest {
    private static final String CASE = "/api/filing/cases/{caseId}";
    private static final String SUBMISSION = "/api/filing/submissions/{id}";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Test
    @DisplayName("is as published, operation by operation and role by role; -Dcontract.write=true writes it anew")
    void isAsPublished() {
        String caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        JsonPath paper = plaintiff.handsIn(caseId, "EVIDENCE");
        JsonPath order = new TestCourt(caseId, clerk, judge)
                .drafts("RULING", Map.of(), "PLAINTIFF")
                .jsonPath();
        String question = plaintiff
                .post("/cases/" + caseId + "/questions", Map.of("text", "When will it be heard?"))
                .jsonPath()
                .getString("id");
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        Map<String, String> people = new TreeMap<>(Map.of(
                "party", TestTokens.party(plaintiff.account),
                "clerk", TestTokens.clerk(clerk.account),
                "judge", TestTokens.judge(judge.account)));

        PermissionMatrix.of(
                        "filing",
                        given().queryParam("format", "json").get("/q/openapi").asString())
                .strangersToCases()
                .thing("case", CASE, people, caseId)
                .thing("case", "/api/filing/cases/{id}", people, caseId)
                .thing("paper", CASE + "/papers/{id}", people, caseId, paper.getString("id"))
                .thing("exhibit", CASE + "/exhibits/{id}", people, caseId, paper.getString("id"))
                .thing("document of the court", CASE + "/court-documents/{id}", people, caseId, order.getString("id"))
                .thing("question", CASE + "/questions/{id}", people, caseId, question)
                .thingOfOffice(
                        "file",
                        "/api/filing/documents/{digest}",
                        people,
                        // The services of the suite, which show papers to those whom they know as readers.
                        Set.of("system"),
                        paper.getString("digest"))
                .thing("submission", SUBMISSION, people, submission)
                .thing("review", "/api/filing/reviews/{id}", people, submission)
                .requireSameAsPublished();
    }
}
