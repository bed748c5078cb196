package org.comity.filing.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A case that the head of the court watches")
class WatchTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final TestFiler supervisor = TestFiler.of("supervisor", TestTokens.COURT);

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
    }

    private Response begins(TestFiler who, String category) {
        return who.post("/cases/" + caseId + "/watches", Map.of("category", category, "reason", "媒体关注"));
    }

    private Response does(TestFiler who, String act, JsonPath watch) {
        return who.post(
                "/cases/" + caseId + "/watches/" + watch.getString("id") + "/" + act,
                Map.of("version", watch.getLong("version"), "reason", "请合议庭报告案件进展"));
    }

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    @Test
    @DisplayName("is on the supervisor's list until it is lifted, with every act, by whom and why")
    void isOnTheList() {
        JsonPath watch = done(begins(judge, "MAJOR"));
        begins(supervisor, "MAJOR").then().statusCode(409).body("code", is("watched-already"));
        supervisor
                .get("/watched-cases?limit=100")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(caseId))
                .body("items.find { it.caseId == '" + caseId + "' }.acts.byName", contains("审判员 林"));
        watch = done(does(supervisor, "notes", watch));
        does(judge, "lifting", watch).then().statusCode(403);
        watch = done(does(supervisor, "lifting", watch));
        assertThat(watch.getList("acts.act")).isEqualTo(List.of("BEGUN", "NOTED", "LIFTED"));
        does(supervisor, "notes", watch).then().statusCode(409).body("code", is("watch-lifted"));
        supervisor.get("/watched-cases?limit=100").then().body("items.caseId", not(hasItem(caseId)));
        clerk.get("/cases/" + caseId + "/watches").then().statusCode(200).body("", hasSize(1));
        done(begins(judge, "MAJOR"));
    }

    @Test
    @DisplayName("is known to its court alone, and changed on no stale version")
    void isTheCourts() {
        begins(clerk, "COMPLAINT").then().statusCode(403);
        begins(plaintiff, "COMPLAINT").then().statusCode(403);
        begins(TestFiler.judge(), "COMPLAINT").then().statusCode(404);
        begins(TestFiler.of("supervisor", "沪01"), "COMPLAINT").then().statusCode(404);
        supervisor
                .post("/cases/" + caseId + "/watches", Map.of("category", "COMPLAINT"))
                .then()
                .statusCode(400);
        JsonPath watch = done(begins(supervisor, "COMPLAINT"));
        plaintiff.get("/cases/" + caseId + "/watches").then().statusCode(403);
        clerk.get("/watched-cases").then().statusCode(403);
        TestFiler.clerkOf("沪01").get("/cases/" + caseId + "/watches").then().statusCode(404);
        TestFiler.of("supervisor", "沪01").get("/watched-cases").then().body("items.caseId", not(hasItem(caseId)));
        done(does(supervisor, "lifting", watch));
        does(supervisor, "lifting", watch).then().statusCode(409);
        String before = caseId;
        caseId = clerk.registers(plaintiff.files());
        does(supervisor, "notes", watch).then().statusCode(404).body("code", is("watch-not-found"));
        assertThat(caseId).isNotEqualTo(before);
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("CASE_WATCHED")));
    }

    @Test
    @DisplayName("is one by rule where ten sue or are sued together, and not where nine do")
    void isOneByRule() {
        String ten = registered(WatchListener.MANY);
        await().atMost(SOON).untilAsserted(() -> clerk.get("/cases/" + ten + "/watches")
                .then()
                .body("category", contains("GROUP"))
                .body("byRule", contains(true))
                .body("[0].acts.byName", contains("")));
        String nine = registered(WatchListener.MANY - 1);
        String after = registered(WatchListener.MANY);
        await().atMost(SOON)
                .untilAsserted(
                        () -> clerk.get("/cases/" + after + "/watches").then().body("", hasSize(1)));
        clerk.get("/cases/" + nine + "/watches").then().body("", hasSize(0));
    }

    private String registered(int defendants) {
        List<Map<String, String>> litigants = new ArrayList<>();
        litigants.add(TestFiler.plaintiff("Rheinland Maschinenbau GmbH"));
        IntStream.range(0, defendants)
                .mapToObj(at -> TestFiler.defendant("한빛정밀 " + at, "Hanbit " + at, "韩光" + at, "KR"))
                .forEach(litigants::add);
        String submission = plaintiff.prepares(litigants);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        return clerk.registers(submission);
    }
}
