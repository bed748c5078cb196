package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The board")
class BoardTest extends CourtTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    @DisplayName("says of each addressee what to do next, as attempts begin, fail, and serve")
    void next() throws Exception {
        String request = requestIn(caseAgainst("KR"));
        mine(request)
                .body("next", is("BEGIN"))
                .body("on", is(today().toString()))
                .body("attempts", empty());

        String attempt = asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "Seoul"))
                .post("/api/service/requests/" + request + "/attempts")
                .path("id");
        mine(request).body("next", is("SEND")).body("attempts.channel", contains("TREATY_CENTRAL_AUTHORITY"));
        step(attempt, "dispatches", Map.of("stage", "CENTRAL_AUTHORITY", "on", today().toString(), "office", "NCA"));
        mine(request).body("next", is("REMIND")).body("late", is(false));
        step(attempt, "reminders", Map.of("on", today().toString(), "office", "NCA", "words", "-"));
        mine(request).body("next", is("FAIL"));
        step(attempt, "failure", Map.of("reason", "GIVEN_UP", "on", today().toString(), "words", "-"));
        mine(request).body("next", is("BEGIN")).body("attempts.state", contains("FAILED"));
    }

    @Test
    @DisplayName("waits for the addressee of a message, and lets one go who is served")
    void electronic() {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, true, null);
        mine(request).body("next", is("ANSWER"));
        codeGiven(request, attempt);
        ids("?limit=200&next=ANSWER").forEach(id -> assertTrue(!id.equals(request)));
        assertTrue(ids("?limit=200&next=NONE").contains(request));
    }

    @Test
    @DisplayName("shows what is late first, part by part, each once; and the same in a file")
    void late() throws Exception {
        UUID caseId = caseAgainst("KR");
        String early = requestIn(caseId);
        due(early, today().minusDays(9000));
        String other = requestIn(caseId);
        due(other, today().minusDays(8999));

        assertEquals(List.of(early, other), ids("?limit=1&due=LATE").subList(0, 2));
        List<String> all = ids("?limit=7");
        assertEquals(all.size(), new HashSet<>(all).size());
        asClerk().get("/api/service/board/counts").then().statusCode(200).body("late", not(0));
        String csv = new String(
                asClerk()
                        .get("/api/service/board/csv?due=LATE")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFcase,request,"));
        assertTrue(csv.contains("\"BEGIN\""));
        due(early, today().plusDays(40));
        due(other, today().plusDays(40));
        assertTrue(!ids("?limit=200&due=WEEK").contains(early));
    }

    @Test
    @DisplayName("says of where an addressee is what the newest facts say, in the list as in its filter")
    void moved() {
        String request = requestIn(caseAgainst("KR"));
        asClerk()
                .body(Map.of(
                        "basedOn",
                        0,
                        "facts",
                        Map.of("country", "JP", "addressKnown", true, "agentInCase", false),
                        "reason",
                        "Letter of the plaintiff of today"))
                .post("/api/service/requests/" + request + "/facts")
                .then()
                .statusCode(201);
        mine(request).body("country", is("JP"));
        as(TestTokens.judge(judge)).get("/api/service/board?country=KR").then().body("items", empty());
        as(TestTokens.judge(judge)).get("/api/service/board?country=JP").then().body("items.country", contains("JP"));
    }

    @Test
    @DisplayName("is searched by number and name, whatever the brackets, and by what failed")
    void searched() {
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        String number = asClerk().get("/api/service/cases/" + caseId).path("caseNumber");
        for (String said : List.of(number, number.replace('（', '(').replace('）', ')'), "한빛", "hanbit TRADING", "韩光")) {
            found(said).body("items.requestId", contains(request));
        }
        String own = found(number).extract().path("items[0].number");
        found(own).body("items.requestId", contains(request));
        as(TestTokens.judge(judge))
                .get("/api/service/board?country=US&search=Hanbit")
                .then()
                .statusCode(200)
                .body("items.requestId", contains(request));
        for (String said : List.of("%", "_", "Rheinland", "nobody of this name")) {
            found(said).body("items", empty());
        }
        failed().body("items", empty());
        String attempt = asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "NCA"))
                .post("/api/service/requests/" + request + "/attempts")
                .path("id");
        step(attempt, "failure", Map.of("reason", "GIVEN_UP", "on", today().toString(), "words", "-"));
        failed().body("items.requestId", contains(request));
        // Who is served is found by name, and not among what is due.
        codeGiven(request, started(request, true, null));
        found(number).body("items.next", contains("NONE"));
        as(TestTokens.judge(judge))
                .queryParam("search", number)
                .queryParam("due", "TODAY")
                .get("/api/service/board")
                .then()
                .body("items", empty());
    }

    private ValidatableResponse found(String search) {
        return as(TestTokens.judge(judge))
                .queryParam("search", search)
                .get("/api/service/board")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse failed() {
        return as(TestTokens.judge(judge))
                .get("/api/service/board?failed=true")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("shows a judge the cases given to that judge, and a party nothing")
    void whose() {
        String request = requestIn(caseAgainst("KR"));
        as(TestTokens.judge(judge))
                .get("/api/service/board")
                .then()
                .statusCode(200)
                .body("items.requestId", contains(request));
        as(TestTokens.judge(UUID.randomUUID()))
                .get("/api/service/board")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(TestTokens.party(plaintiffAccount)).get("/api/service/board").then().statusCode(403);
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    private void step(String attempt, String path, Map<String, Object> body) {
        asClerk()
                .body(body)
                .post("/api/service/attempts/" + attempt + "/" + path)
                .then()
                .statusCode(201);
    }

    private void due(String request, LocalDate day) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update service_request set next_on = '" + day + "' where id = '" + request + "'");
        }
    }

    /** The line of a request, read by its judge, who has no other case. */
    private ValidatableResponse mine(String request) {
        return as(TestTokens.judge(judge))
                .get("/api/service/board")
                .then()
                .statusCode(200)
                .body("items.requestId", contains(request))
                .rootPath("items[0]");
    }

    private List<String> ids(String query) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath part = asClerk()
                    .get("/api/service/board" + query + (next.isEmpty() ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(part.getList("items.requestId"));
            next = part.getString("next");
        }
        return found;
    }
}
