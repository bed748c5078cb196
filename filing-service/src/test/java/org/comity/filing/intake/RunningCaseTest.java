package org.comity.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestService;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A case that ran elsewhere")
class RunningCaseTest {
    private static final String COURT = "浙02";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler clerk = TestFiler.clerkOf(COURT);
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private Map<String, Object> sheet() {
        Map<String, Object> sheet = Sheets.running(
                COURT, "（2026）" + COURT + "民初" + ThreadLocalRandom.current().nextInt(100_000, 900_000) + "号");
        sheet.put("receivedOn", "2026-01-05");
        sheet.put("registeredOn", "2026-01-08");
        sheet.put("history", List.of());
        return sheet;
    }

    /** @param more names and values by turns */
    private static Map<String, Object> service(int party, String paper, LocalDate day, Object... more) {
        Map<String, Object> service = new HashMap<>(Map.of("party", party, "paper", paper, "day", day.toString()));
        for (int i = 0; i < more.length; i += 2) {
            service.put((String) more[i], more[i + 1].toString());
        }
        return service;
    }

    private String registered(Map<String, Object> sheet) {
        return clerk.post("/cases", sheet).then().statusCode(201).extract().path("caseId");
    }

    private ValidatableResponse steps(String caseId) {
        return clerk.get("/cases/" + caseId + "/next-steps").then().statusCode(200);
    }

    private ValidatableResponse deadlines(String caseId) {
        return clerk.get("/cases/" + caseId + "/deadlines").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "brings its services: the answer runs to the day that the law counts, and the course says who was served")
    void runs() {
        LocalDate served = today.minusDays(10);
        Map<String, Object> sheet = sheet();
        sheet.put("services", List.of(service(1, "STATEMENT_OF_CLAIM", served)));
        String caseId = registered(sheet);
        deadlines(caseId)
                .body(
                        "items.find { it.periodId == 'PLE-01' }.derivation.lastDay",
                        is(Derivation.of("PLE-01", served).lastDay().toString()))
                .body("items.find { it.periodId == 'PLE-01' }.state", is("RUNNING"));
        steps(caseId).body("kind", not(hasItem("REQUEST_SERVICE"))).body("kind", not(hasItem("SCHEDULE_HEARING")));
        clerk.get("/cases/" + caseId + "/course")
                .then()
                .statusCode(200)
                .body("find { it.code == 'SERVED' }.state", is("DONE"))
                .body("find { it.code == 'SERVED' }.on", is(served.toString()));
        clerk.get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.what == 'SERVED' }.courtDay", is(served.toString()))
                .body("items.find { it.what == 'SERVED' }.details.kind", is("STATEMENT_OF_CLAIM"))
                .body("items.find { it.what == 'SERVED' }.partyName", is("한빛정밀 주식회사"));
        // Served here anew it is the same period, which the earlier service began.
        String party = clerk.get("/cases/" + caseId).path("parties[1].id");
        TestService.serves(
                caseId, party, "PLE-01", "STATEMENT_OF_CLAIM", UUID.randomUUID().toString(), today);
        await().during(Duration.ofSeconds(2)).atMost(SOON).untilAsserted(() -> deadlines(caseId)
                .body(
                        "items.findAll { it.periodId == 'PLE-01' }.derivation.lastDay",
                        contains(Derivation.of("PLE-01", served).lastDay().toString())));
    }

    @Test
    @DisplayName("has its hearing to be set where everybody answered, and says what lapsed where nobody did")
    void isReadyOrLate() {
        Map<String, Object> answered = sheet();
        answered.put(
                "services",
                List.of(service(1, "STATEMENT_OF_CLAIM", today.minusDays(90), "metOn", today.minusDays(70))));
        String ready = registered(answered);
        deadlines(ready).body("items.find { it.periodId == 'PLE-01' }.state", is("MET"));
        steps(ready).body("kind", hasItem("SCHEDULE_HEARING")).body("kind", not(hasItem("DECIDE_LAPSED")));

        Map<String, Object> silent = sheet();
        silent.put("services", List.of(service(1, "STATEMENT_OF_CLAIM", today.minusDays(90))));
        steps(registered(silent)).body("kind", hasItem("DECIDE_LAPSED"));

        LocalDate extended =
                Derivation.of("PLE-01", today.minusDays(90)).lastDay().plusDays(90);
        Map<String, Object> longer = sheet();
        longer.put("services", List.of(service(1, "STATEMENT_OF_CLAIM", today.minusDays(90), "lastDay", extended)));
        String granted = registered(longer);
        JsonPath deadline = JsonPath.from(deadlines(granted).extract().asString())
                .setRootPath("items.find { it.periodId == 'PLE-01' }");
        assertThat(LocalDate.parse(deadline.getString("derivation.lastDay"))).isAfterOrEqualTo(extended);
        steps(granted).body("kind", not(hasItem("DECIDE_LAPSED")));
    }

    @Test
    @DisplayName(
            "brings who acts for the parties: each joins with a code of the clerk, hands in the paper, and is confirmed")
    void representatives() {
        Map<String, Object> sheet = sheet();
        sheet.put(
                "representatives",
                List.of(Map.of(
                        "party",
                        1,
                        "as",
                        Map.of(
                                "kind", "LAWYER",
                                "name", "陈薇律师",
                                "powers", List.of("SETTLE"),
                                "validFrom", "2026-01-10"))));
        String caseId = registered(sheet);
        JsonPath invited = clerk.get("/cases/" + caseId + "/representations").jsonPath();
        assertThat(invited.getList("items.state")).containsExactly("INVITED");
        assertThat(invited.getString("items[0].name")).isEqualTo("陈薇律师");
        String id = invited.getString("items[0].id");
        String code = clerk.asks()
                .put("/api/filing/cases/" + caseId + "/representations/" + id + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        TestFiler lawyer = TestFiler.party();
        lawyer.post("/appearances", Map.of("code", code))
                .then()
                .statusCode(201)
                .body("confirmed", is(false))
                .body("toProve", is(id));
        lawyer.get("/cases/" + caseId).then().statusCode(404);
        lawyer.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"poa.pdf\"")
                .body(TestPdf.ofPages(1))
                .post("/api/filing/appearances/" + id + "/proof?kind=POWER_OF_ATTORNEY&language=zh-CN")
                .then()
                .statusCode(201)
                .body("state", is("PROPOSED"));
        steps(caseId).body("kind", hasItem("CONFIRM_REPRESENTATIVE"));
        int version = clerk.get("/cases/" + caseId + "/representations").path("items[0].version");
        clerk.post("/cases/" + caseId + "/representations/" + id + "/confirmation", Map.of("version", version))
                .then()
                .statusCode(201);
        lawyer.get("/cases/" + caseId).then().statusCode(200).body("parties.own", contains(false, true));
    }

    @Test
    @DisplayName("brings its hearings, which are told to where hearings are held")
    void hearings() {
        Instant begins = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> sheet = sheet();
        sheet.put(
                "hearings",
                List.of(Map.of(
                        "startsAt", begins.toString(),
                        "endsAt", begins.plus(Duration.ofHours(2)).toString())));
        String caseId = registered(sheet);
        assertThat(TestFacts.of(parties.getEntityManager(), "HearingTakenOver", caseId))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.getString("startsAt")).isEqualTo(begins.toString());
                    assertThat(fact.getString("registeredByAccountId")).isEqualTo(clerk.account.toString());
                });
    }

    @Test
    @DisplayName("is refused whole with every ground against what it brings, each at its member")
    void refused() {
        Map<String, Object> sheet = sheet();
        sheet.put(
                "services",
                List.of(
                        service(7, "STATEMENT_OF_CLAIM", today),
                        service(1, "NO_SUCH_PAPER", today),
                        service(1, "SUMMONS", today, "metOn", today),
                        service(1, "STATEMENT_OF_CLAIM", today.plusDays(1)),
                        service(1, "STATEMENT_OF_CLAIM", LocalDate.parse("2026-01-02")),
                        service(1, "STATEMENT_OF_CLAIM", today.minusDays(5), "lastDay", today.minusDays(6))));
        Map<String, Object> lawyer =
                Map.of("kind", "LAWYER", "name", "A", "powers", List.of(), "validFrom", "2026-01-10");
        Map<String, Object> over = new HashMap<>(lawyer);
        over.put("validUntil", today.minusDays(1).toString());
        Map<String, Object> elsewhere = new HashMap<>(lawyer);
        elsewhere.put("instances", List.of("ENFORCEMENT"));
        sheet.put(
                "representatives",
                List.of(
                        Map.of("party", 0, "as", lawyer),
                        Map.of("party", 0, "as", lawyer),
                        Map.of("party", 0, "as", lawyer),
                        Map.of("party", 1, "as", over),
                        Map.of("party", 1, "as", elsewhere)));
        sheet.put(
                "hearings",
                List.of(
                        Map.of("startsAt", "2026-01-20T01:00:00Z", "endsAt", "2026-01-20T02:00:00Z"),
                        Map.of("startsAt", "2035-01-20T03:00:00Z", "endsAt", "2035-01-20T02:00:00Z")));
        clerk.post("/cases", sheet)
                .then()
                .statusCode(422)
                .body("grounds.message", notNullValue())
                .body(
                        "grounds.collect { it.field + ' ' + it.code }",
                        containsInAnyOrder(
                                "services[0].party party-not-of-the-case",
                                "services[1].paper paper-kind-not-known",
                                "services[2].metOn service-starts-nothing",
                                "services[3].day day-in-the-future",
                                "services[4].day day-before-receipt",
                                "services[5].lastDay day-before-service",
                                "representatives[2] representatives-too-many",
                                "representatives[3].as representative-not-in-force",
                                "representatives[4].as representation-other-instance",
                                "hearings[0].startsAt hearing-not-ahead",
                                "hearings[1].endsAt hearing-without-end"));
        Map<String, Object> fresh = Sheets.onPaper(COURT);
        fresh.put("services", List.of(service(1, "STATEMENT_OF_CLAIM", today)));
        clerk.post("/cases", fresh)
                .then()
                .statusCode(422)
                .body("grounds.collect { it.field + ' ' + it.code }", contains("services history-of-a-new-case"));
    }
}
