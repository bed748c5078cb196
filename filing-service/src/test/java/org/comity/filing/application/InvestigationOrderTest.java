package org.comity.filing.application;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An investigation order")
class InvestigationOrderTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    private String caseId;
    private String applications;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        applications = "/cases/" + caseId + "/applications";
    }

    private JsonPath asks() {
        return done(plaintiff.post(
                applications,
                Map.of(
                        "kind",
                        "INVESTIGATION_ORDER",
                        "fields",
                        Map.of("EVIDENCE", "银行流水", "HOLDER", "某银行", "REASONS", "客观上不能取得"),
                        "paperIds",
                        List.of())));
    }

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    private Response decides(JsonPath asked, String document) {
        return judge.post(
                applications + "/" + asked.getString("id") + "/decision",
                Map.of(
                        "version",
                        asked.getLong("version"),
                        "granted",
                        true,
                        "reasons",
                        "符合规定",
                        "documentId",
                        document));
    }

    private Response givesBack(TestFiler who, JsonPath order, Object version, List<String> papers) {
        return who.post(
                applications + "/" + order.getString("id") + "/return",
                Map.of("version", version, "text", "取得银行流水", "paperIds", papers));
    }

    @Test
    @DisplayName("is granted with its sealed order, which anybody checks; it comes back once, and the check says so")
    void isCheckedAndReturned() {
        JsonPath asked = asks();
        givesBack(plaintiff, asked, asked.getLong("version"), List.of())
                .then()
                .statusCode(409)
                .body("code", is("application-not-to-return"));
        TestCourt court = new TestCourt(caseId, clerk, judge);
        decides(asked, court.issues("RULING", Map.of()).getString("id"))
                .then()
                .statusCode(422)
                .body("code", is("application-without-document"));
        String until = LocalDate.now(CourtClock.ZONE).plusDays(15).toString();
        JsonPath order = court.issues("INVESTIGATION_ORDER", Map.of("VALID_UNTIL", until));
        JsonPath granted = done(decides(asked, order.getString("id")));
        given().get("/api/filing/issued-documents/" + order.getString("checkCode"))
                .then()
                .statusCode(200)
                .body("kind", is("INVESTIGATION_ORDER"))
                .body("stands", is(true))
                .body("validUntil", is(until))
                .body("returnedOn", nullValue());

        String got = plaintiff.handsIn(caseId, "EVIDENCE").getString("id");
        long version = granted.getLong("version");
        givesBack(clerk, granted, version, List.of()).then().statusCode(403);
        givesBack(TestFiler.party(), granted, version, List.of()).then().statusCode(404);
        givesBack(plaintiff, granted, version + 1, List.of())
                .then()
                .statusCode(409)
                .body("code", is("application-changed"));
        givesBack(plaintiff, granted, version, List.of(UUID.randomUUID().toString()))
                .then()
                .statusCode(404)
                .body("code", is("paper-not-found"));
        givesBack(plaintiff, granted, version, List.of(got))
                .then()
                .statusCode(201)
                .body("returnText", is("取得银行流水"))
                .body("returnPaperIds", contains(got))
                .body("mayReturn", is(false));
        givesBack(plaintiff, granted, version + 1, List.of(got))
                .then()
                .statusCode(409)
                .body("code", is("application-not-to-return"));
        given().get("/api/filing/issued-documents/" + order.getString("checkCode"))
                .then()
                .body("returnedOn", is(LocalDate.now(CourtClock.ZONE).toString()));
        judge.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("ORDER_RETURNED"));
    }

    @Test
    @DisplayName("is returned by nobody where the application was another one")
    void others() {
        JsonPath other = done(plaintiff.post(
                applications,
                Map.of(
                        "kind",
                        "APPRAISAL",
                        "fields",
                        Map.of("QUESTION", "质量", "REASONS", "争议"),
                        "paperIds",
                        List.of())));
        JsonPath granted = done(judge.post(
                applications + "/" + other.getString("id") + "/decision",
                Map.of("version", other.getLong("version"), "granted", true, "reasons", "准许")));
        givesBack(plaintiff, granted, granted.getLong("version"), List.of())
                .then()
                .statusCode(409)
                .body("code", is("application-not-to-return"));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("ORDER_RETURNED")));
    }
}
