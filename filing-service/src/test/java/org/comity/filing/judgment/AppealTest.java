package org.comity.filing.judgment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 171-174, 286; J 536. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A party that appeals")
class AppealTest {
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

    private String issued(String kind) {
        return judge.handsIn(caseId, kind, "PLAINTIFF", "DEFENDANT").getString("id");
    }

    private ValidatableResponse seenBy(TestFiler who) {
        return who.get("/cases/" + caseId + "/decisions").then().statusCode(200);
    }

    private void served(String party, String period, String paper, LocalDate on) {
        TestService.serves(caseId, party, period, "JUDGMENT", paper, on);
        await().atMost(SOON).untilAsserted(() -> seenBy(clerk)
                .body(
                        "items.find { it.paperId == '" + paper + "' }.periods.find { it.partyId == '" + party
                                + "' }.derivation.trigger",
                        is(on.toString())));
    }

    /** Up to handing it in, which is answered. @param more said of it besides */
    private Response handsIn(TestFiler who, String kind, Map<String, ?> more) {
        String papers = "/cases/" + caseId + "/papers";
        JsonPath draft = who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "zh-CN")
                .queryParams(who == clerk ? Map.of("partyId", suing) : Map.of())
                .body(TestPdf.ofPages(1))
                .post("/api/filing" + papers)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.putAll(more);
        JsonPath described = who.put(papers + "/" + draft.getString("id"), said)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return who.post(
                papers + "/" + described.getString("id") + "/filing", Map.of("version", described.getLong("version")));
    }

    private Response handsIn(TestFiler who, String kind) {
        return handsIn(who, kind, Map.of());
    }

    private void refused(Response response, String code) {
        response.then().statusCode(409).body("code", is(code));
    }

    @Test
    @DisplayName(
            "keeps the decision from taking effect, whoever else has not appealed, and is answered once it is served")
    void appeals() {
        String judgment = issued("JUDGMENT");
        served(sued, "APP-02", judgment, today.minusDays(60));
        served(suing, "APP-01", judgment, today.minusDays(3));
        refused(handsIn(defendant, "APPEAL_ANSWER"), "appeal-none-to-answer");

        String petition = handsIn(plaintiff, "APPEAL_PETITION")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seenBy(defendant)
                .body("items[0].standing", is("APPEALED"))
                .body("items[0].periods.find { it.partyId == '" + suing + "' }.petitionId", is(petition))
                .body("items[0].periods.find { it.partyId == '" + sued + "' }.petitionId", nullValue());
        judge.post("/cases/" + caseId + "/decisions/" + judgment + "/effect", Map.of("day", today.toString()))
                .then()
                .statusCode(409)
                .body("code", is("effect-not-yet"));
        await().atMost(SOON).untilAsserted(() -> seenBy(clerk).body("items[0].periods.state", hasItem("MET")));
        refused(handsIn(plaintiff, "APPEAL_PETITION"), "appeal-made-already");
        refused(handsIn(plaintiff, "APPEAL_ANSWER"), "appeal-none-to-answer");

        // The court has five days to serve it; from its service the other side can answer.
        await().atMost(SOON).untilAsserted(() -> deadlines().body("items.periodId", hasItem("APP-06")));
        TestService.serves(caseId, sued, "APP-05", "APPEAL_PETITION", petition, today);
        await().atMost(SOON).untilAsserted(() -> deadlines().body("items.periodId", hasItem("APP-05")));
        steps(defendant).body("kind", hasItem("ANSWER_APPEAL"));
        handsIn(defendant, "APPEAL_ANSWER").then().statusCode(201);
        await().atMost(SOON)
                .untilAsserted(() -> deadlines().body("items.find { it.periodId == 'APP-05' }.state", is("MET")));
        steps(defendant).body("kind", not(hasItem("ANSWER_APPEAL")));
    }

    private ValidatableResponse deadlines() {
        return clerk.get("/cases/" + caseId + "/deadlines").then().statusCode(200);
    }

    private ValidatableResponse steps(TestFiler who) {
        return who.get("/cases/" + caseId + "/next-steps").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "has its own last day: who was served long ago comes too late and reads when it ended, the other does not")
    void ownLastDay() {
        String judgment = issued("JUDGMENT");
        served(sued, "APP-02", judgment, today.minusDays(60));
        served(suing, "APP-01", judgment, today.minusDays(29));
        LocalDate last = Derivation.of("APP-02", today.minusDays(60)).lastDay();
        handsIn(defendant, "APPEAL_PETITION")
                .then()
                .statusCode(409)
                .body("code", is("appeal-too-late"))
                .body("title", containsString(String.valueOf(last.getDayOfMonth())));
        seenBy(clerk).body("items[0].standing", is("RUNNING"));
        handsIn(plaintiff, "APPEAL_PETITION").then().statusCode(201);
        seenBy(clerk).body("items[0].standing", is("APPEALED"));
    }

    @Test
    @DisplayName("is in time in the last second of its last day in Beijing, and no longer in the one after it")
    void lastSecond() {
        String judgment = issued("JUDGMENT");
        served(suing, "APP-01", judgment, today);
        LocalDate last = Derivation.of("APP-01", today).lastDay();
        Instant over = last.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        JsonPath petition = plaintiff.readies(caseId, "APPEAL_PETITION");
        filedAt(over, petition)
                .then()
                .statusCode(409)
                .body("code", is("appeal-too-late"))
                .body("title", containsString(String.valueOf(last.getDayOfMonth())));
        seenBy(clerk).body("items[0].standing", not(is("APPEALED")));
        filedAt(over.minusSeconds(1), petition).then().statusCode(201);
        seenBy(clerk).body("items[0].standing", is("APPEALED"));
    }

    /** As if it were that time at the court, for as long as it takes. */
    private Response filedAt(Instant time, JsonPath draft) {
        QuarkusMock.installMockForType(Clock.fixed(time, ZoneOffset.UTC), Clock.class);
        try {
            return plaintiff.provenAt(time).files(caseId, draft);
        } finally {
            QuarkusMock.installMockForType(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Clock.class);
        }
    }

    @Test
    @DisplayName("may do so before it was served, and takes it back while nobody has opened it")
    void beforeService() {
        refused(handsIn(plaintiff, "APPEAL_PETITION"), "appeal-of-nothing");
        issued("JUDGMENT");
        JsonPath petition = handsIn(plaintiff, "APPEAL_PETITION")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        seenBy(defendant).body("items[0].standing", is("APPEALED"));
        plaintiff
                .post("/cases/" + caseId + "/papers/" + petition.getString("id") + "/withdrawal", Map.of())
                .then()
                .statusCode(201);
        seenBy(defendant)
                .body("items[0].standing", is("UNSERVED"))
                .body("items[0].periods.petitionId", hasItems(nullValue()));
    }

    @Test
    @DisplayName("appeals from the decision that was made last; an earlier one whose period is over stays as it was")
    void fromTheLast() {
        String ruling = issued("APPEALABLE_RULING");
        served(suing, "APP-01", ruling, today.minusDays(90));
        served(sued, "APP-03", ruling, today.minusDays(90));
        String judgment = issued("JUDGMENT");
        served(suing, "APP-01", judgment, today.minusDays(1));
        handsIn(plaintiff, "APPEAL_PETITION").then().statusCode(201);
        await().atMost(SOON).untilAsserted(() -> seenBy(clerk)
                .body("items.find { it.paperId == '" + judgment + "' }.periods.state", hasItem("MET")));
        seenBy(clerk)
                .body("items.find { it.paperId == '" + judgment + "' }.standing", is("APPEALED"))
                .body("items.find { it.paperId == '" + ruling + "' }.standing", is("READY"))
                .body("items.find { it.paperId == '" + ruling + "' }.effectFrom", notNullValue());
    }

    @Test
    @DisplayName(
            "too late on paper is entered by a clerk, and keeps the effect back until the court has said what follows")
    void lateOnPaper() {
        String judgment = issued("JUDGMENT");
        served(sued, "APP-02", judgment, today.minusDays(60));
        served(suing, "APP-01", judgment, today.minusDays(60));
        seenBy(judge).body("items[0].standing", is("READY"));
        handsIn(clerk, "APPEAL_PETITION", Map.of("onPaper", Map.of("way", "POST", "on", today.toString())))
                .then()
                .statusCode(201);
        seenBy(judge).body("items[0].standing", is("APPEALED"));
        await().atMost(SOON)
                .untilAsserted(() -> deadlines().body("items.find { " + of(suing) + " }.metBy", notNullValue()));
        Map<String, Object> late = deadlines().extract().jsonPath().getMap("items.find { " + of(suing) + " }");
        judge.post(
                        "/deadlines/" + late.get("id") + "/settlement",
                        Map.of(
                                "version",
                                late.get("version"),
                                "outcome",
                                "LAPSED",
                                "reason",
                                "Out of time, no obstacle"))
                .then()
                .statusCode(201);
        seenBy(judge).body("items[0].standing", is("READY"));
    }

    private static String of(String party) {
        return "it.partyId == '" + party + "' && it.periodId == 'APP-01'";
    }
}
