package org.comity.filing.application;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 148, 157; J 238. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The withdrawal of an action")
class WithdrawalTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
    }

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    private JsonPath applies() {
        return done(plaintiff.post(
                "/cases/" + caseId + "/applications",
                Map.of("kind", "WITHDRAWAL", "fields", Map.of("REASONS", "双方已和解"), "paperIds", List.of())));
    }

    private Response decides(JsonPath application, boolean granted, String documentId) {
        Map<String, Object> said = new HashMap<>(
                Map.of("version", application.getLong("version"), "granted", granted, "reasons", "符合法律规定"));
        said.put("documentId", documentId);
        return judge.post("/cases/" + caseId + "/applications/" + application.getString("id") + "/decision", said);
    }

    /** Drafted by the clerk, approved by the judge who presides, sealed and issued. */
    private String issued(String kind) {
        String documents = "/cases/" + caseId + "/court-documents";
        Map<String, String> fields = new HashMap<>();
        List.of("MATTER", "FINDINGS", "DECISION", "JUDGES", "COURT_CLERK").forEach(field -> fields.put(field, "准许"));
        JsonPath document = done(clerk.post(
                documents,
                Map.of(
                        "version",
                        0,
                        "kind",
                        kind,
                        "language",
                        "zh-CN",
                        "addressees",
                        List.of("PLAINTIFF", "DEFENDANT"),
                        "fields",
                        fields)));
        for (String act : List.of("sending", "approval", "issue")) {
            TestFiler who = act.equals("approval") ? judge : clerk;
            document = done(who.post(
                    documents + "/" + document.getString("id") + "/" + act,
                    Map.of("version", document.getLong("version"))));
        }
        return document.getString("id");
    }

    private void mayStillApply(boolean still) {
        plaintiff
                .get("/cases/" + caseId + "/applications/kinds")
                .then()
                .statusCode(200)
                .body("find { it.code == 'APPRAISAL' }.mayApply", is(still));
    }

    @Test
    @DisplayName("is granted with a ruling that ends the case, and with no other")
    void endsTheCase() {
        JsonPath application = applies();
        String other = issued("RULING");
        decides(application, true, other).then().statusCode(422).body("code", is("application-without-document"));
        mayStillApply(true);
        String ruling = issued("WITHDRAWAL_RULING");
        decides(application, true, ruling).then().statusCode(201).body("state", is("GRANTED"));
        mayStillApply(false);
        // Nobody appeals against it. Source: CPL 157
        plaintiff.get("/cases/" + caseId + "/decisions").then().body("items", empty());
    }

    @Test
    @DisplayName("is refused with a ruling that leaves the case where it was")
    void isRefused() {
        JsonPath application = applies();
        String ruling = issued("RULING");
        decides(application, false, ruling).then().statusCode(201).body("state", is("REFUSED"));
        mayStillApply(true);
    }
}
