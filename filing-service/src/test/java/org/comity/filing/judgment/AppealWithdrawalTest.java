package org.comity.filing.judgment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 180. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A party that withdraws its appeal")
class AppealWithdrawalTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private String caseId;
    private String suing;
    private String sued;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        suing = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private Response withdraws(TestFiler who) {
        return who.post(
                "/cases/" + caseId + "/applications",
                Map.of("kind", "APPEAL_WITHDRAWAL", "fields", Map.of("REASONS", "已和解"), "paperIds", List.of()));
    }

    private ValidatableResponse decisions() {
        return clerk.get("/cases/" + caseId + "/decisions").then().statusCode(200);
    }

    private ValidatableResponse deadlines() {
        return clerk.get("/cases/" + caseId + "/deadlines").then().statusCode(200);
    }

    @Test
    @DisplayName("has the ruling of the presiding judge, and then the decision stands as if nobody had appealed")
    void withdraws() {
        String judgment =
                judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT").getString("id");
        withdraws(plaintiff).then().statusCode(409).body("code", is("appeal-not-made"));
        for (String party : List.of(suing, sued)) {
            TestService.serves(caseId, party, "APP-01", "JUDGMENT", judgment, today.minusDays(2));
        }
        await().atMost(SOON).untilAsserted(() -> decisions().body("items[0].standing", is("RUNNING")));
        String petition = plaintiff.handsIn(caseId, "APPEAL_PETITION").getString("id");
        await().atMost(SOON).untilAsserted(() -> decisions().body("items[0].periods.state", hasItem("MET")));
        TestService.serves(caseId, sued, "APP-05", "APPEAL_PETITION", petition, today);
        await().atMost(SOON).untilAsserted(() -> deadlines().body("items.periodId", hasItem("APP-05")));
        withdraws(defendant).then().statusCode(409).body("code", is("appeal-not-made"));
        JsonPath asked = withdraws(plaintiff).then().statusCode(201).extract().jsonPath();
        String decides = "/cases/" + caseId + "/applications/" + asked.getString("id") + "/decision";
        Map<String, Object> said = Map.of("version", asked.getLong("version"), "granted", true, "reasons", "自愿撤回");
        judge.post(decides, said).then().statusCode(422).body("code", is("application-without-document"));
        decisions().body("items[0].standing", is("APPEALED"));

        String ruling =
                new TestCourt(caseId, clerk, judge).issues("RULING", Map.of()).getString("id");
        judge.post(
                        decides,
                        Map.of(
                                "version",
                                asked.getLong("version"),
                                "granted",
                                true,
                                "reasons",
                                "自愿撤回",
                                "documentId",
                                ruling))
                .then()
                .statusCode(201);
        decisions()
                .body("items[0].standing", is("RUNNING"))
                .body("items[0].periods.petitionId", everyItem(nullValue()));
        deadlines().body("items.find { it.periodId == 'APP-05' }.state", is("MOOT"));
        plaintiff.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("AWAIT_APPEAL")));
        withdraws(plaintiff).then().statusCode(409).body("code", is("appeal-not-made"));
    }
}
