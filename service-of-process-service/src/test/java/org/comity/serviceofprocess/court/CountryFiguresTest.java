package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The figures of each country")
class CountryFiguresTest extends CourtTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    @DisplayName("follow each opening, failure and service, and take back what a judge finds to be no service")
    void deeds() {
        List<Integer> before = figures("US");
        String request = requestIn(caseAgainst("US"));
        assertEquals(List.of(1, 0, 0), grown(before, figures("US")));

        String carried = asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "Washington"))
                .post("/api/service/requests/" + request + "/attempts")
                .path("id");
        asClerk()
                .body(Map.of(
                        "reason",
                        "GIVEN_UP",
                        "on",
                        CourtClock.dateOf(clock.instant()).toString(),
                        "words",
                        "-"))
                .post("/api/service/attempts/" + carried + "/failure")
                .then()
                .statusCode(201);
        assertEquals(List.of(1, 0, 1), grown(before, figures("US")));

        codeGiven(request, started(request, true, null));
        assertEquals(List.of(1, 1, 1), grown(before, figures("US")));

        String evidence = asClerk().get("/api/service/requests/" + request).path("served.evidenceDigest");
        as(TestTokens.judge(judge))
                .body(Map.of("service", evidence, "reasons", "The number belonged to somebody else."))
                .post("/api/service/requests/" + request + "/findings")
                .then()
                .statusCode(201);
        assertEquals(List.of(1, 0, 1), grown(before, figures("US")));
    }

    @Test
    @DisplayName("lose nothing that many connections add to them at once, and take back as much")
    void atOnce() throws Exception {
        UUID caseId = caseAgainst("NO");
        List<String> requests =
                IntStream.range(0, 16).mapToObj(each -> requestIn(caseId)).toList();
        List<Integer> before = figures("NO");
        String served =
                "served_attempt_id = gen_random_uuid(), served_channel = 'POSTAL', served_by_event = 'RECEIPT_SIGNED', "
                        + "served_rule_id = 'SRV-24', served_article = 'CPL 283(8)', served_rebuttable = false, "
                        + "served_evidence_digest = repeat('ab', 32), next_for = 'NONE', failed_attempts = failed_attempts + 1, served_at = opened_at + ";
        allAtOnce(requests, served + "interval '3 days'");
        allAtOnce(requests, served + "interval '5 days'");
        assertEquals(List.of(0, 16, 32), grown(before, figures("NO")));
        assertEquals(16, addressees(5) - addressees(3));
        allAtOnce(
                requests,
                "failed_attempts = 0, next_for = 'BEGIN', served_attempt_id = null, served_channel = null, served_by_event = null, "
                        + "served_rule_id = null, served_article = null, served_rebuttable = null, "
                        + "served_evidence_digest = null, served_at = null");
        assertEquals(before, figures("NO"));
        assertEquals(0, addressees(5) - addressees(3));
    }

    /** Each in a transaction and a connection of its own, of which all are open before the first commits. */
    private void allAtOnce(List<String> requests, String change) throws Exception {
        CyclicBarrier together = new CyclicBarrier(requests.size());
        try (ExecutorService services = Executors.newFixedThreadPool(requests.size())) {
            for (Future<?> done : services.invokeAll(requests.stream()
                    .<Callable<Void>>map(request -> () -> {
                        try (Connection connection = database.getConnection();
                                Statement statement = connection.createStatement()) {
                            connection.setAutoCommit(false);
                            statement.executeUpdate(
                                    "update service_request set " + change + " where id = '" + request + "'");
                            together.await(60, TimeUnit.SECONDS);
                            connection.commit();
                        }
                        return null;
                    })
                    .toList())) {
                done.get();
            }
        }
    }

    /** Of those who were served within so many days. */
    private int addressees(int days) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select coalesce(sum(addressees), 0) from service_duration where country = 'NO' and days = "
                                + days)) {
            sum.next();
            return sum.getInt(1);
        }
    }

    @Test
    @DisplayName("count a request where the newest facts say that its addressee is")
    void moves() {
        // Given
        String request = requestIn(caseAgainst("KR"));
        List<Integer> left = figures("KR");
        List<Integer> entered = figures("SG");
        // When
        asClerk()
                .body(Map.of(
                        "basedOn",
                        0,
                        "facts",
                        Map.of("country", "SG", "addressKnown", true, "agentInCase", false),
                        "reason",
                        "It moved its seat."))
                .post("/api/service/requests/" + request + "/facts")
                .then()
                .statusCode(201);
        // Then
        assertEquals(List.of(-1, 0, 0), grown(left, figures("KR")));
        assertEquals(List.of(1, 0, 0), grown(entered, figures("SG")));
        board("?country=SG&limit=200").body("items.requestId", hasItem(request));
        board("?country=KR&limit=200").body("items.requestId", not(hasItem(request)));
    }

    @Test
    @DisplayName("say within how many days half of those served were served")
    void median() throws SQLException {
        String court = "津01";
        execute("delete from service_duration_part where court = '" + court + "'");
        execute("delete from service_figure_part where court = '" + court + "'");
        execute("insert into service_figure_part values ('" + court + "', 'NR', 9, 7, 0), ('" + court
                + "', 'TV', 2, 0, 0)");
        execute("insert into service_duration_part values ('" + court + "', 'NR', 3, 0), ('" + court
                + "', 'NR', 10, 3), ('" + court + "', 'NR', 90, 1), ('" + court + "', 'NR', 400, 3)");
        as(TestTokens.token(UUID.randomUUID(), "supervisor", "庭长", "zh-CN", "Asia/Shanghai", court))
                .get("/api/service/board/countries")
                .then()
                .statusCode(200)
                .body("country", is(List.of("NR", "TV")))
                .body("medianDays", is(Arrays.asList(90, null)));
    }

    @Test
    @DisplayName(
            "and the channel choose what the board shows, and nobody reads them who does not see the court's cases")
    void filters() {
        String request = requestIn(caseAgainst("US"));
        started(request, true, null);
        board("?channel=ELECTRONIC&country=US&limit=200").body("items.requestId", hasItem(request));
        board("?channel=POSTAL&limit=200").body("items.requestId", not(hasItem(request)));
        asClerk().get("/api/service/board?country=us").then().statusCode(400);
        as(TestTokens.judge(judge)).get("/api/service/board/countries").then().statusCode(403);
        as(TestTokens.party(plaintiffAccount))
                .get("/api/service/board/countries")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse board(String query) {
        return asClerk().get("/api/service/board" + query).then().statusCode(200);
    }

    /** Requests, served, failed. */
    private List<Integer> figures(String country) {
        var all = asClerk()
                .get("/api/service/board/countries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> of = all.getMap("find { it.country == '" + country + "' }");
        return of == null
                ? List.of(0, 0, 0)
                : List.of((Integer) of.get("requests"), (Integer) of.get("served"), (Integer) of.get("failed"));
    }

    private static List<Integer> grown(List<Integer> before, List<Integer> after) {
        return List.of(after.get(0) - before.get(0), after.get(1) - before.get(1), after.get(2) - before.get(2));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
