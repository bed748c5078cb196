package org.comity.filing.courtdocument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A seal")
class SealTest {
    /** Of no other test, so that its seal is this one's. */
    private static final String COURT = "桂01";

    private static final String ANOTHER = "吉01";

    private static final Duration LONGER_THAN_IT_HOLDS = Duration.ofDays(4000);

    @Inject
    Seals seals;

    @Inject
    MeterRegistry metrics;

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    @Test
    @DisplayName("that has expired is set on nothing: the document stays checked, and becomes no paper")
    void expired() {
        Instant made = Instant.now().minus(LONGER_THAN_IT_HOLDS);
        int year = CourtClock.dateOf(
                        seals.makeLocal(COURT, made).certificate().getNotAfter().toInstant())
                .getYear();
        TestFiler plaintiff = TestFiler.party();
        TestFiler clerk = TestFiler.clerkOf(COURT);
        String caseId = clerk.registers(plaintiff.filesAt(COURT));
        TestCourt court = new TestCourt(caseId, clerk, clerk);
        Map<String, String> fields = court.filled("SUMMONS", Map.of("AT", "2027-01-15T09:30"));
        JsonPath document = done(court.drafts("SUMMONS", fields, "PLAINTIFF"));
        for (String act : List.of("sending", "approval")) {
            document = done(court.does(clerk, act, document));
        }
        court.does(clerk, "issue", document)
                .then()
                .statusCode(409)
                .body("code", is("seal-expired"))
                .body("title", containsString(String.valueOf(year)));
        assertThat(metrics.get("comity.seals.left").gauge().value())
                .as("the operator reads it")
                .isNegative();
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(
                        "checks.find { it.name == 'the seals of the courts' }.data.'" + COURT + "'",
                        is(seals.ends().get(COURT).toString()));
        clerk.get("/cases/" + caseId + "/court-documents").then().body("items.state", hasItem("CHECKED"));
        clerk.get("/cases/" + caseId + "/papers").then().body("items.kind", not(hasItem("SUMMONS")));
    }

    @Test
    @DisplayName(
            "that has expired is set on no refusal either: the ruling stays with the judge, and the filing with the court")
    void noRefusal() {
        seals.makeLocal(ANOTHER, Instant.now().minus(LONGER_THAN_IT_HOLDS));
        TestFiler filer = TestFiler.party();
        TestFiler clerk = TestFiler.clerkOf(ANOTHER);
        TestFiler judge = TestFiler.of("judge", ANOTHER);
        String submission = filer.filesAt(ANOTHER);
        String path = "/submissions/" + submission + "/refusal";
        clerk.takes(submission).then().statusCode(200);
        JsonPath draft = clerk.put(
                        path,
                        Map.of(
                                "version", 0,
                                "grounds", List.of("ARBITRATION"),
                                "findings", "双方订有书面仲裁协议。",
                                "appealCourt", "吉林省高级人民法院",
                                "language", "zh-CN"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath sent = done(clerk.post(path + "/sending", Map.of("version", draft.getLong("version"))));
        judge.post(path + "/decision", Map.of("version", sent.getLong("version")))
                .then()
                .statusCode(409)
                .body("code", is("seal-expired"));
        judge.get(path)
                .then()
                .body("ruling.state", is("WITH_JUDGE"))
                .body("ruling.version", is(sent.getInt("version")));
        filer.get("/submissions/" + submission).then().body("status", is("IN_REVIEW"));
    }
}
