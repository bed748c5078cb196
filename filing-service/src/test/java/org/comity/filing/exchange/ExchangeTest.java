package org.comity.filing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPapers;
import org.comity.filing.TestPdf;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 136; J 224; EV 56, 57, 58. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An exchange of evidence")
class ExchangeTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    @Inject
    EntityManager database;

    private String caseId;
    private String sued;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private String exchanges() {
        return "/cases/" + caseId + "/evidence-exchanges";
    }

    private Response sets(TestFiler who, LocalDate day) {
        return who.post(exchanges(), Map.of("day", day.toString()));
    }

    private JsonPath set(LocalDate day) {
        return sets(judge, day).then().statusCode(201).extract().jsonPath();
    }

    private Response acts(TestFiler who, JsonPath exchange, String act, Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.putIfAbsent("version", exchange.getLong("version"));
        return who.post(exchanges() + "/" + exchange.getString("id") + "/" + act, body);
    }

    private Response holds(JsonPath exchange) {
        return acts(judge, exchange, "holding", Map.of("outcome", "双方对交货单的真实性无异议，对金额有争议。"));
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", is(code));
    }

    private void reads(TestFiler who, JsonPath paper, boolean reads) throws IOException {
        String id = paper.getString("id");
        TestPapers.reads(who, caseId, paper, reads);
        who.get("/cases/" + caseId + "/exhibits").then().body("items.paper.id", reads ? hasItem(id) : not(hasItem(id)));
        assertThat(TestPapers.archived(who, caseId).stream().anyMatch(name -> name.contains("EVIDENCE")))
                .isEqualTo(reads);
    }

    @Test
    @DisplayName("keeps what is handed in for it from the other side until a judge holds it; then every side reads it")
    void keepsUntilHeld() throws IOException {
        // Given
        JsonPath exchange = set(today);
        // When
        JsonPath evidence = defendant.handsIn(caseId, "EVIDENCE");
        // Then
        assertThat(evidence.getBoolean("keptForExchange")).isTrue();
        reads(plaintiff, evidence, false);
        reads(defendant, evidence, true);
        reads(clerk, evidence, true);
        assertThat(docketOf(plaintiff)).doesNotContain(evidence.getString("id"));
        assertThat(docketOf(defendant)).contains(evidence.getString("id"));
        String looked = Instant.now().toString();
        plaintiff
                .put("/cases/" + caseId + "/papers/seen", Map.of("upTo", looked))
                .then()
                .statusCode(204);
        // When
        holds(exchange).then().statusCode(201).body("state", is("HELD")).body("papers", is(1));
        // Then
        JsonPath told = TestFacts.of(database, "EvidenceExchanged", caseId).getFirst();
        assertThat(told.getList("paperIds")).containsExactly(evidence.getString("id"));
        assertThat(told.getString("opinionsBy")).isNull();
        reads(plaintiff, evidence, true);
        plaintiff
                .get("/cases/" + caseId + "/papers/" + evidence.getString("id"))
                .then()
                .body("keptForExchange", is(false))
                .body("readers", is("ALL"))
                .body("unseen", is(true));
        plaintiff
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.what == 'EVIDENCE_EXCHANGED' }.details.exchanged", is("1"))
                .body("items.find { it.what == 'EVIDENCE_EXCHANGED' }.details.note", notNullValue());
        refused(
                defendant.post("/cases/" + caseId + "/papers/" + evidence.getString("id") + "/withdrawal", Map.of()),
                409,
                "paper-already-read");
    }

    private String docketOf(TestFiler who) {
        return who.get("/cases/" + caseId + "/docket")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    @DisplayName("keeps no paper that proves nothing, none of the court, and none that every side has read before")
    void keepsEvidenceAlone() throws IOException {
        JsonPath before = defendant.handsIn(caseId, "EVIDENCE");
        set(today);
        reads(plaintiff, before, true);
        assertThat(defendant.handsIn(caseId, "ANSWER").getBoolean("keptForExchange"))
                .isFalse();
        assertThat(judge.handsIn(caseId, "SUMMONS", "PLAINTIFF").getBoolean("keptForExchange"))
                .isFalse();
    }

    @Test
    @DisplayName("keeps a translation with its original, also one that was uploaded before")
    void keepsTranslations() throws IOException {
        JsonPath exchange = set(today);
        JsonPath evidence = defendant.handsIn(caseId, "EVIDENCE");
        JsonPath translation = defendant
                .files(caseId, translates(evidence))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        reads(plaintiff, translation, false);
        JsonPath later = translates(evidence);
        holds(exchange).then().statusCode(201).body("papers", is(1));
        plaintiff
                .get("/cases/" + caseId + "/papers/" + translation.getString("id"))
                .then()
                .statusCode(200);
        defendant
                .files(caseId, later)
                .then()
                .statusCode(201)
                .body("readers", is("ALL"))
                .body("keptForExchange", is(false));
    }

    private JsonPath translates(JsonPath original) {
        return defendant
                .asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"EVIDENCE " + UUID.randomUUID() + ".pdf\"")
                .queryParam("kind", "TRANSLATION")
                .queryParam("language", "en")
                .queryParam("translationOf", original.getString("id"))
                .body(TestPdf.ofPages(2))
                .post("/api/filing/cases/" + caseId + "/papers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    @DisplayName("that is not held after all shows what was handed in, with the reasons; then another can be set")
    void isCancelled() throws IOException {
        JsonPath exchange = set(today.plusDays(3));
        JsonPath evidence = defendant.handsIn(caseId, "EVIDENCE");
        refused(sets(judge, today.plusDays(4)), 409, "exchange-open");
        acts(judge, exchange, "cancellation", Map.of("reasons", "双方同意在庭审中质证。"))
                .then()
                .statusCode(201)
                .body("state", is("CANCELLED"))
                .body("outcome", is("双方同意在庭审中质证。"));
        reads(plaintiff, evidence, true);
        refused(holds(exchange), 409, "exchange-over");
        assertThat(set(today).getInt("number")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "is moved with reasons, held on its day and not before, on the version that was seen, and followed by another")
    void isMovedAndHeld() {
        JsonPath exchange = set(today.plusDays(3));
        refused(holds(exchange), 409, "exchange-not-yet");
        Map<String, Object> move = Map.of("day", today.toString(), "reasons", "当事人申请提前。");
        JsonPath moved = acts(judge, exchange, "move", move)
                .then()
                .statusCode(201)
                .body("day", is(today.toString()))
                .body("movedReasons", is("当事人申请提前。"))
                .extract()
                .jsonPath();
        refused(acts(judge, exchange, "move", move), 409, "exchange-changed");
        holds(moved).then().statusCode(201);
        refused(holds(moved), 409, "exchange-over");
        refused(acts(judge, moved, "move", move), 409, "exchange-over");
        assertThat(set(today).getInt("number")).isEqualTo(2);
        assertThat(docketOf(plaintiff)).contains("EVIDENCE_EXCHANGE_SET", "当事人申请提前。");
    }

    @Test
    @DisplayName("is set by a judge of the case alone, for a day that is not over, while the case is pending")
    void isSetByAJudge() {
        sets(clerk, today).then().statusCode(403);
        sets(plaintiff, today).then().statusCode(403);
        sets(TestFiler.judge(), today).then().statusCode(404);
        refused(sets(judge, today.minusDays(1)), 422, "exchange-day-past");
        refused(
                judge.post(exchanges(), Map.of("day", today.toString(), "agreementId", UUID.randomUUID())),
                422,
                "evidence-agreement-missing");
        TestFiler.party().get(exchanges()).then().statusCode(404);
        plaintiff.get(exchanges()).then().statusCode(200).body("$", empty());
        String none = UUID.randomUUID().toString();
        refused(
                acts(
                        judge,
                        JsonPath.from("{\"id\":\"" + none + "\",\"version\":0}"),
                        "holding",
                        Map.of("outcome", "无")),
                404,
                "exchange-not-found");
        JsonPath exchange = set(today);
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        refused(holds(exchange), 409, "evidence-closed");
        refused(sets(judge, today), 409, "evidence-closed");
    }

    @Test
    @DisplayName("ends the periods for evidence on its day (EV 56), makes none shorter, and comes after the answers")
    void endsThePeriod() {
        serve("EVIDENCE_NOTICE", "PLE-05");
        JsonPath period = deadline("PLE-05");
        LocalDate last = LocalDate.parse(period.getString("derivation.lastDay"));
        refused(sets(judge, last.minusDays(1)), 422, "exchange-before-evidence");
        LocalDate day = last.plusDays(7);
        set(day);
        assertThat(LocalDate.parse(deadline("PLE-05").getString("derivation.lastDay")))
                .isEqualTo(day);
        defendant
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.what == 'EVIDENCE_DUE' }.deadline.article", is("56"))
                .body("items.find { it.what == 'EVIDENCE_DUE' }.deadline.lastDay", is(day.toString()));
    }

    @Test
    @DisplayName("comes after the last day to answer (J 224), and not after the hearing")
    void comesBetweenAnswerAndHearing() {
        serve("STATEMENT_OF_CLAIM", "PLE-01");
        LocalDate last = LocalDate.parse(deadline("PLE-01").getString("derivation.lastDay"));
        refused(sets(judge, last), 422, "exchange-before-answer");
        Instant begins = CourtClock.startOf(last.plusDays(5)).plus(Duration.ofHours(9));
        UUID hearing = UUID.randomUUID();
        TestEvents.tell(
                "hearing-service",
                UUID.fromString(caseId),
                TestEvents.event("HearingScheduled", UUID.fromString(caseId), """
                {"caseId":"%s","hearingId":"%s","startsAt":"%s","endsAt":"%s","scheduledByAccountId":"%s"}""".formatted(
                                caseId, hearing, begins, begins.plus(Duration.ofHours(2)), judge.account)));
        await().atMost(SOON).untilAsserted(() -> assertThat(docketOf(clerk)).contains("HEARING_SCHEDULED"));
        refused(sets(judge, last.plusDays(6)), 422, "exchange-after-hearing");
        set(last.plusDays(5));
    }

    private void serve(String kind, String period) {
        TestEvents.tell(
                "service-of-process-service",
                UUID.fromString(caseId),
                TestEvents.event("Served", UUID.fromString(caseId), """
                {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","paper":"OTHER","channel":"ELECTRONIC",
                 "servedAt":"%s","servedOn":"%s","ruleId":"SRV-17","article":"OL 31","evidenceDigest":"%s",
                 "starts":[{"paperId":"%s","kind":"%s","periodId":"%s"}],"appearanceCodeDigest":null}""".formatted(
                                caseId,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                sued,
                                TestService.by(today),
                                today,
                                "0".repeat(64),
                                UUID.randomUUID(),
                                kind,
                                period)));
        await().atMost(SOON).untilAsserted(() -> defendant
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.periodId", hasItem(period)));
    }

    private JsonPath deadline(String period) {
        String all = defendant
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .extract()
                .asString();
        return JsonPath.from(all).setRootPath("items.find { it.periodId == '" + period + "' }");
    }

    @Test
    @DisplayName(
            "is what the parties do next by its day, and what the judge does on it: on the work list until it is held")
    void isNext() {
        JsonPath exchange = set(today);
        for (TestFiler party : List.of(plaintiff, defendant)) {
            party.get("/cases/" + caseId + "/next-steps")
                    .then()
                    .body("find { it.kind == 'EXCHANGE_EVIDENCE' }.answerBy", is(today.toString()))
                    .body("find { it.kind == 'EXCHANGE_EVIDENCE' }.turn", is("YOURS"));
        }
        judge.get("/cases/" + caseId + "/next-steps").then().body("kind", hasItem("HOLD_EXCHANGE"));
        assertThat(work()).contains(exchange.getString("id"));
        holds(exchange).then().statusCode(201);
        judge.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("HOLD_EXCHANGE")));
        assertThat(work()).doesNotContain(exchange.getString("id"));
    }

    private String work() {
        return judge.get("/work?standing=WAITING&kind=EXCHANGE&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
