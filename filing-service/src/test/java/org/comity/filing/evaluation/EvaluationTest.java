package org.comity.filing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("How people found a step")
class EvaluationTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    /** Of no other test, so that its numbers are known. */
    private static final String COURT = "青01";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    Session database;

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
    }

    private Response says(TestFiler who, String step, int mark) {
        return who.post("/cases/" + caseId + "/evaluations", Map.of("step", step, "mark", mark));
    }

    private List<String> offered() {
        return plaintiff.get("/cases/" + caseId + "/evaluations").jsonPath().getList("step");
    }

    private long answers(String step) {
        Integer found =
                clerk.get("/court-statistics/cases").path("evaluations.find { it.step == '" + step + "' }?.answers");
        return found == null ? 0 : found;
    }

    @Test
    @DisplayName("is said once, of a step that is over, by who went through it, and only the sum is kept")
    void once() {
        long before = answers("FILING");
        assertThat(offered()).containsExactly("FILING");
        says(plaintiff, "FILING", 0).then().statusCode(400);
        says(plaintiff, "FILING", 6).then().statusCode(400);
        says(plaintiff, "LUNCH", 5).then().statusCode(400);
        says(plaintiff, "DECISION", 5).then().statusCode(409).body("code", is("evaluation-not-now"));
        says(clerk, "FILING", 5).then().statusCode(403);
        says(TestFiler.party(), "FILING", 5).then().statusCode(404);
        says(plaintiff, "FILING", 4).then().statusCode(201).body("[0].given", is(true));
        says(plaintiff, "FILING", 5).then().statusCode(409).body("code", is("evaluation-given"));
        assertThat(answers("FILING")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("can be said of service, hearing and decision once each was")
    void eachStep() {
        TestStaff.gives(caseId, judge);
        String own = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        String other = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        TestService.servesWithoutPeriod(caseId, other, LocalDate.now(CourtClock.ZONE));
        await().atMost(SOON)
                .untilAsserted(() ->
                        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("SERVED")));
        assertThat(offered()).doesNotContain("SERVICE");
        TestService.servesWithoutPeriod(caseId, own, LocalDate.now(CourtClock.ZONE));
        await().atMost(SOON).untilAsserted(() -> assertThat(offered()).contains("SERVICE"));
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        assertThat(offered()).containsExactly("FILING", "SERVICE", "DECISION");
        says(plaintiff, "DECISION", 1).then().statusCode(201);
    }

    private void have(String step, int mark, int answers) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                        insert into evaluation_figure (court, year, step, mark, answers) values (:court, 1998, :step, :mark, :answers)
                        on conflict (court, year, step, mark) do update set answers = excluded.answers""")
                .setParameter("court", COURT)
                .setParameter("step", step)
                .setParameter("mark", mark)
                .setParameter("answers", answers)
                .executeUpdate());
    }

    @Test
    @DisplayName("is read by anybody as number and average, and left out where few have said something")
    void isRead() {
        have("FILING", 5, 5);
        have("FILING", 2, 2);
        have("HEARING", 1, 4);
        RestAssured.given()
                .get("/api/filing/statistics/cases?court=" + COURT)
                .then()
                .statusCode(200)
                .body("evaluations[0].step", is("FILING"))
                .body("evaluations[0].answers", is(7))
                .body("evaluations[0].average", is("4.1"))
                .body("evaluations[1].answers == null", is(true))
                .body("evaluations[1].average == null", is(true));
        RestAssured.given()
                .get("/api/filing/statistics/cases/csv?court=" + COURT)
                .then()
                .body(containsString("evaluation,FILING,\"4.1\",7\r\n"))
                .body(containsString("evaluation,HEARING,\"\",\r\n"))
                .body(not(containsString("1.0")));
    }
}
