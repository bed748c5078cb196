package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.ProvisionalDays;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The register of what was sent abroad")
class SentAbroadTest extends CourtTest {

    private static final String PATH = "/api/service/sent-abroad";

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Inject
    ProvisionalDays provisional;

    private UUID caseId;
    private String request;
    private String attempt;

    @BeforeEach
    void begin() throws SQLException {
        caseId = caseAgainst("FR");
        request = requestIn(caseId);
        attempt = begun("TREATY_CENTRAL_AUTHORITY");
        sql("update service_request set opened_at = opened_at - interval '300 days' where id = '" + request + "'");
    }

    @Test
    @DisplayName("has a line since papers first left the court: when, by what, until when, and with which result")
    void line() {
        read("").body("items", empty());
        sent("HIGH_COURT", today().minusDays(20), "浙高外送12");
        read("").body("items.attemptId", contains(attempt))
                .body("items[0].sentOn", is(today().minusDays(20).toString()))
                .body("items[0].sentAs", is("浙高外送12"))
                .body("items[0].sentTo", is("Ministère de la Justice"))
                .body("items[0].country", is("FR"))
                .body("items[0].dueOn", nullValue())
                .body("items[0].endedOn", nullValue());
        sent("CENTRAL_AUTHORITY", today().minusDays(10), null);
        String lastDay = asClerk().get("/api/service/attempts/" + attempt).path("clocks[-1].lastDay");
        read("").body("items[0].sentOn", is(today().minusDays(20).toString()))
                .body("items[0].sentAs", is("浙高外送12"))
                .body("items[0].dueOn", is(lastDay))
                .body("items[0].late", is(false))
                .body("items[0].state", is("UNDER_WAY"));
        certified(today().minusDays(3));
        read("").body("items[0].state", is("SERVED"))
                .body("items[0].endedOn", is(today().toString()))
                .body("items[0].servedOn", is(today().minusDays(3).toString()));
    }

    @Test
    @DisplayName(
            "is read by what is open, late and ended, by day, channel, country and number, part by part, each once")
    void filtered() throws SQLException {
        sent("CENTRAL_AUTHORITY", today().minusDays(30), null);
        String posted = begun("POSTAL");
        step(posted, "posting", Map.of("on", today().toString(), "itemNumber", PostTest.itemNumber()));
        List<String> both = List.of(posted, attempt);
        assertEquals(both, whole("?limit=1"));
        assertEquals(both, whole("?standing=OPEN&limit=1"));
        read("?standing=LATE").body("items", empty());
        read("?channel=POSTAL").body("items.attemptId", contains(posted));
        read("?from=" + today()).body("items.attemptId", contains(posted));
        read("?until=" + today().minusDays(1)).body("items.attemptId", contains(attempt));
        read("?country=DE").body("items", empty());
        read("?country=FR&search=Hanbit").body("items.size()", is(2));
        read("?search=nobody").body("items", empty());

        sql("update service_attempt set due_on = '" + today().minusDays(1) + "' where id = '" + attempt + "'");
        read("?standing=LATE").body("items.attemptId", contains(attempt)).body("items[0].late", is(true));
        step(posted, "failure", Map.of("reason", "ADDRESSEE_GONE", "on", today().toString(), "words", "Moved away"));
        read("?standing=ENDED")
                .body("items.attemptId", contains(posted))
                .body("items[0].failure", is("ADDRESSEE_GONE"));
        read("/counts").body("open", is(1)).body("late", is(1));
        String csv = new String(
                as(TestTokens.judge(judge))
                        .get(PATH + "/csv?standing=ENDED")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertEquals(2, csv.lines().count());
        assertTrue(csv.contains("\"ADDRESSEE_GONE\""));
    }

    @Test
    @DisplayName("is read by who sees the case, and by no party")
    void whose() {
        sent("CENTRAL_AUTHORITY", today(), null);
        as(TestTokens.judge(UUID.randomUUID())).get(PATH).then().statusCode(200).body("items", empty());
        as(TestTokens.party(plaintiffAccount)).get(PATH).then().statusCode(403);
    }

    @Test
    @DisplayName("and the board count days anew once the holidays of their year are known, and not before")
    void countedAnew() throws SQLException {
        sent("CENTRAL_AUTHORITY", today(), null);
        LocalDate due = LocalDate.parse(read("").extract().path("items[0].dueOn"));
        String next = asClerk().get("/api/service/attempts/" + attempt).path("clocks[0].lastDay");
        countedWithoutHolidaysOf(9998);
        provisional.recount();
        read("").body("items[0].dueOn", is(due.minusDays(9).toString()));
        countedWithoutHolidaysOf(2026);
        provisional.recount();
        read("").body("items[0].dueOn", is(due.toString()));
        as(TestTokens.judge(judge)).get("/api/service/board").then().body("items[0].on", is(next));
    }

    /** As a release would have counted it that did not know of them. */
    private void countedWithoutHolidaysOf(int year) throws SQLException {
        sql("update service_attempt set waits_for_year = " + year + ", due_on = due_on - 9 where id = '" + attempt
                + "'");
        sql("update service_request set next_on = next_on - 9 where id = '" + request + "'");
    }

    private String begun(String channel) {
        return asClerk()
                .body(Map.of("channel", channel, "sentTo", "Ministère de la Justice", "reasons", "Note of today"))
                .post("/api/service/requests/" + request + "/attempts")
                .path("id");
    }

    private void sent(String stage, LocalDate on, String reference) {
        try {
            sql("update service_attempt set started_at = started_at - interval '100 days' where id = '" + attempt
                    + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        step(
                attempt,
                "dispatches",
                reference == null
                        ? Map.of("stage", stage, "on", on.toString(), "office", "-")
                        : Map.of("stage", stage, "on", on.toString(), "office", "-", "reference", reference));
    }

    private void certified(LocalDate servedOn) {
        String scan = asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII))
                .post("/api/service/attempts/" + attempt + "/files?name=certificate.pdf")
                .path("id");
        step(
                attempt,
                "certificates",
                Map.of(
                        "outcome", "SERVED",
                        "servedOn", servedOn.toString(),
                        "place", "12 rue de la Paix, Paris",
                        "method", "INTERNAL_LAW",
                        "person", "Mme Durand",
                        "authority", "Ministère de la Justice",
                        "certifiedOn", today().minusDays(1).toString(),
                        "fileIds", List.of(scan)));
    }

    private void step(String of, String path, Map<String, Object> body) {
        asClerk()
                .body(body)
                .post("/api/service/attempts/" + of + "/" + path)
                .then()
                .statusCode(201);
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    /** As the judge of the case reads it, who has no other. */
    private ValidatableResponse read(String query) {
        return as(TestTokens.judge(judge)).get(PATH + query).then().statusCode(200);
    }

    private List<String> whole(String query) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath part = read(query + (next.isEmpty() ? "" : "&after=" + next))
                    .extract()
                    .jsonPath();
            found.addAll(part.getList("items.attemptId"));
            next = part.getString("next");
        }
        return found;
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.executeUpdate(statement);
        }
    }
}
