package org.comity.filing.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.law.PaperKinds;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The statistics of cases")
class StatisticsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    /** A court of no other test, so that its numbers are known. */
    private static final String COURT = "琼01";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    Session database;

    @Inject
    CaseFigures figures;

    private JsonPath ofTheCourt() {
        return clerk.get("/court-statistics/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long of(JsonPath read, String by, String code) {
        Integer cases = read.get(by + ".find { it.code == '" + code + "' }?.cases");
        return cases == null ? 0 : cases;
    }

    @Test
    @DisplayName("count a case when it is registered, and otherwise once it is decided, each once")
    void followTheCase() {
        agree();
        JsonPath before = ofTheCourt();
        String caseId = clerk.registers(plaintiff.files());
        await().atMost(SOON).untilAsserted(() -> assertThat(of(ofTheCourt(), "byOutcome", "PENDING"))
                .isEqualTo(of(before, "byOutcome", "PENDING") + 1));
        TestStaff.gives(caseId, judge);
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        await().atMost(SOON).untilAsserted(() -> {
            JsonPath now = ofTheCourt();
            assertThat(of(now, "byOutcome", "JUDGED")).isEqualTo(of(before, "byOutcome", "JUDGED") + 1);
            assertThat(of(now, "byOutcome", "PENDING")).isEqualTo(of(before, "byOutcome", "PENDING"));
            assertThat(of(now, "byDuration", "MONTHS_3")).isEqualTo(of(before, "byDuration", "MONTHS_3") + 1);
            assertThat(now.getLong("cases")).isEqualTo(before.getLong("cases") + 1);
        });
        // Heard again, it is counted as it was.
        JsonPath counted = ofTheCourt();
        QuarkusTransaction.requiringNew().run(() -> figures.count(UUID.fromString(caseId)));
        assertThat(ofTheCourt().<Object>get("byOutcome")).isEqualTo(counted.get("byOutcome"));
    }

    @Test
    @DisplayName("count a case once, also when a party of another language came to it")
    void anotherLanguage() {
        String caseId = clerk.registers(plaintiff.files());
        agree();
        for (String language : List.of("ru", "fr")) {
            QuarkusTransaction.requiringNew().run(() -> {
                database.createNativeMutationQuery("update case_party set language = :language where case_id = :case")
                        .setParameter("language", language)
                        .setParameter("case", UUID.fromString(caseId))
                        .executeUpdate();
                figures.count(UUID.fromString(caseId));
            });
        }
        agree();
    }

    /** With the cases themselves, once all that was heard of them is counted. */
    private void agree() {
        await().atMost(SOON).untilAsserted(() -> {
            List<BigDecimal> differences = QuarkusTransaction.requiringNew()
                    .call(() ->
                            database.createNativeQuery("""
                            select coalesce(f.cases, 0) - coalesce(c.cases, 0) from
                            (select court, language, outcome, sum(cases) as cases from case_figure where year <> 1999
                              group by 1, 2, 3 having sum(cases) > 0) f
                            full join
                            (select court, coalesce((select p.language from case_party p where p.case_id = i.id
                                and p.language <> 'zh-CN' order by p.position limit 1), 'zh-CN') as language,
                                case e.kind when 'JUDGMENT' then 'JUDGED' when 'DEFAULT_JUDGMENT' then 'JUDGED' when 'CONCILIATION_STATEMENT' then 'CONCILIATED'
                                  when 'WITHDRAWAL_RULING' then 'WITHDRAWN' when 'TERMINATION_RULING' then 'TERMINATED'
                                  when 'TRANSFER_RULING' then 'TRANSFERRED'
                                  else 'PENDING' end as outcome, count(*) as cases
                               from case_file i left join case_end e on e.case_id = i.id group by 1, 2, 3) c
                            on (c.court, c.language, c.outcome) = (f.court, f.language, f.outcome)""", BigDecimal.class).getResultList());
            assertThat(differences).allMatch(difference -> difference.signum() == 0);
        });
    }

    private void have(String cause, String language, String outcome, String duration, int cases) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                        insert into case_figure (court, year, cause, language, outcome, duration, cases)
                        values (:court, 1999, :cause, :language, :outcome, :duration, :cases)
                        on conflict (court, year, cause, language, outcome, duration) do update set cases = excluded.cases""")
                .setParameter("court", COURT)
                .setParameter("cause", cause)
                .setParameter("language", language)
                .setParameter("outcome", outcome)
                .setParameter("duration", duration)
                .setParameter("cases", cases)
                .executeUpdate());
    }

    @Test
    @DisplayName("leave small numbers out for the public, and say every number to the court itself")
    void leaveSmallNumbersOut() {
        have("78", "ko", "PENDING", "NONE", 20);
        have("78", "fr", "JUDGED", "MONTHS_12", 7);
        have("79", "fr", "WITHDRAWN", "MONTHS_3", 3);
        given().get("/api/filing/statistics/cases?court=" + COURT)
                .then()
                .statusCode(200)
                .body("cases", is(30))
                .body("smallestSaid", is(5))
                .body("byOutcome.find { it.code == 'PENDING' }.cases", is(20))
                .body("byOutcome.find { it.code == 'JUDGED' }.cases", nullValue())
                .body("byOutcome.find { it.code == 'WITHDRAWN' }.cases", nullValue())
                .body("byLanguage.find { it.code == 'fr' }.cases", is(10))
                .body("byDuration.size()", is(2));
        String csv = given().get("/api/filing/statistics/cases/csv?court=" + COURT)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(csv).contains("outcome,PENDING,\"\",20\r\n", "outcome,WITHDRAWN,\"\",\r\n", "language,fr,\"\",10");
        TestFiler there = TestFiler.clerkOf(COURT);
        there.get("/court-statistics/cases")
                .then()
                .body("court", is(COURT))
                .body("smallestSaid", is(1))
                .body("byOutcome.find { it.code == 'WITHDRAWN' }.cases", is(3));
        there.get("/court-statistics/cases?year=2020")
                .then()
                .body("cases", is(0))
                .body("byCause.size()", is(0));
        have("78", "ko", "PENDING", "NONE", 0);
        have("78", "fr", "JUDGED", "MONTHS_12", 0);
        have("79", "fr", "WITHDRAWN", "MONTHS_3", 0);
    }

    @Test
    @DisplayName("are by court or by year for the public, and of one's own court for its people alone")
    void areForWhom() {
        given().get("/api/filing/statistics/cases?court=" + COURT + "&year=2026")
                .then()
                .statusCode(422)
                .body("code", is("statistics-too-narrow"));
        given().get("/api/filing/statistics/cases?year=26").then().statusCode(400);
        given().get("/api/filing/court-statistics/cases").then().statusCode(401);
        plaintiff.get("/court-statistics/cases").then().statusCode(403);
        plaintiff.get("/court-statistics/cases/csv").then().statusCode(403);
        TestFiler.of("supervisor", TestTokens.COURT)
                .get("/court-statistics/cases/csv")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("know how every kind of paper that ends a case is counted")
    void knowEveryEnd() {
        assertThat(PaperKinds.thatEndACase()).allMatch(kind -> Outcome.of(kind) != Outcome.PENDING);
        assertThat(PaperKinds.thatEndACaseInEffect()).allMatch(kind -> Outcome.of(kind) != Outcome.PENDING);
        assertThat(Outcome.of(null)).isEqualTo(Outcome.PENDING);
    }
}
