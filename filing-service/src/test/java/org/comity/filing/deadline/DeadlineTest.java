package org.comity.filing.deadline;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A deadline")
class DeadlineTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());
    private final String claim = UUID.randomUUID().toString();

    @Inject
    CaseParties parties;

    @Inject
    CaseFiles files;

    @Inject
    Deadlines deadlines;

    @Inject
    Docket docket;

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
        await().atMost(SOON).untilAsserted(() -> seenBy(clerk).body("items.periodId", hasItems("FIL-07", "FIL-09")));
    }

    private ValidatableResponse seenBy(TestFiler who) {
        return who.get("/cases/" + caseId + "/deadlines").then().statusCode(200);
    }

    private JsonPath one(TestFiler who, String period) {
        return JsonPath.from(seenBy(who).extract().asString())
                .setRootPath("items.find { it.periodId == '" + period + "' }");
    }

    private void served(String party, String period, String kind, String paper, LocalDate on) {
        tells(party, period, kind, paper, on);
        await().atMost(SOON).untilAsserted(() -> seenBy(clerk)
                .body("items.findAll { it.partyId == '" + party + "' }.periodId", hasItem(period)));
    }

    private void tells(String party, String period, String kind, String paper, LocalDate on) {
        TestService.serves(caseId, party, period, kind, paper, on);
    }

    private JsonPath handsIn(TestFiler who, String kind, String... addressees) {
        return who.handsIn(caseId, kind, addressees);
    }

    private void withdraws(TestFiler who, JsonPath paper) {
        who.post("/cases/" + caseId + "/papers/" + paper.getString("id") + "/withdrawal", Map.of())
                .then()
                .statusCode(201);
    }

    private Response does(TestFiler who, String act, JsonPath deadline, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("version", deadline.getLong("version"), "reason", "As ruled today."));
        body.putAll(more);
        return who.post("/deadlines/" + deadline.getString("id") + "/" + act, body);
    }

    /** The rules of the last days that are over in this case, as the work list has them. */
    private List<Object> lateFor(TestFiler who) {
        return rules(who, "LATE").toList();
    }

    /** Those that a court watches in this case, however far they are. */
    private Set<Object> watched(TestFiler who) {
        return Stream.of("LATE", "TODAY", "WEEK", "LATER")
                .flatMap(standing -> rules(who, standing))
                .collect(Collectors.toSet());
    }

    private Stream<Object> rules(TestFiler who, String standing) {
        return TestWork.in(caseId, who, "whose=COURT&standing=" + standing).stream()
                .map(TestWork::step)
                .map(step -> ((Map<?, ?>) step.get("deadline")).get("rule"));
    }

    @Nested
    @DisplayName("begins")
    class Begins {
        @Test
        @DisplayName(
                "with registration: the fee for the plaintiffs, and the court's own step, of which only the court reads")
        void withRegistration() {
            seenBy(clerk)
                    .body("items.find { it.periodId == 'FIL-07' }.partyId", is(suing))
                    .body("items.find { it.periodId == 'FIL-09' }.partyId", is(sued))
                    .body("items.state", contains("RUNNING", "RUNNING"));
            seenBy(plaintiff)
                    .body("items.periodId", contains("FIL-07"))
                    .body("items[0].own", is(true))
                    .body("items[0].title", is("Payment of the court fee"))
                    .body("items[0].otherwise", notNullValue());
            seenBy(defendant).body("items", empty());
        }

        @Test
        @DisplayName("not at all while no service stands, and runs from the next one")
        void withoutService() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(10));
            TestService.supersedes(caseId, sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, null);
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals("MOOT", one(clerk, "PLE-01").getString("state")));
            clerk.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("SERVICE_SUPERSEDED"));

            tells(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(1));
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals("RUNNING", one(clerk, "PLE-01").getString("state")));
        }

        @Test
        @DisplayName("with service of the claim: the answer, for all to read, with its derivation, on the docket too")
        void withService() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(3));
            Derivation counted = Derivation.of("PLE-01", today.minusDays(3));
            for (TestFiler reader : List.of(plaintiff, defendant, clerk, judge)) {
                seenBy(reader)
                        .body("items.find { it.periodId == 'PLE-01' }.state", is("RUNNING"))
                        .body("items.find { it.periodId == 'PLE-01' }.own", is(reader == defendant))
                        .body(
                                "items.find { it.periodId == 'PLE-01' }.derivation.lastDay",
                                is(counted.lastDay().toString()))
                        .body(
                                "items.find { it.periodId == 'PLE-01' }.derivation.trigger",
                                is(today.minusDays(3).toString()));
            }
            plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("ANSWER_DUE"));
        }

        @Test
        @DisplayName(
                "once for a paper: the earliest effective service counts, whenever it is heard of; a later one moves nothing")
        void once() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(10));
            tells(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(2));
            served(sued, "PLE-05", "EVIDENCE_NOTICE", UUID.randomUUID().toString(), today);
            assertEquals(today.minusDays(10).toString(), one(clerk, "PLE-01").getString("derivation.trigger"));
            tells(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(12));
            await().atMost(SOON)
                    .untilAsserted(() -> assertEquals(
                            today.minusDays(12).toString(), one(clerk, "PLE-01").getString("derivation.trigger")));
            seenBy(clerk).body("items.findAll { it.periodId == 'PLE-01' }", hasSize(1));
        }

        @Test
        @DisplayName(
                "once also where it was taken over from the docket, which did not say by which paper it was started")
        void takenOverFromTheDocket() {
            QuarkusTransaction.requiringNew().run(() -> {
                UUID inCase = UUID.fromString(caseId);
                UUID party = UUID.fromString(sued);
                Instant at = CourtClock.startOf(today.minusDays(5));
                Derivation counted = Derivation.of("PLE-01", today.minusDays(5));
                DocketEntry line = DocketEntry.due(inCase, DocketEntry.What.ANSWER_DUE, at, party, counted);
                docket.enter(line);
                deadlines.persist(
                        Deadline.in(files.findById(inCase), party, "STATEMENT_OF_CLAIM", line.id(), at, counted));
            });
            tells(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(2));
            served(sued, "PLE-05", "EVIDENCE_NOTICE", UUID.randomUUID().toString(), today);
            seenBy(clerk)
                    .body("items.findAll { it.periodId == 'PLE-01' }", hasSize(1))
                    .body("items.find { it.periodId == 'PLE-01' }.startedBy", is(claim));
            assertEquals(today.minusDays(5).toString(), one(clerk, "PLE-01").getString("derivation.trigger"));
        }

        @Test
        @DisplayName("for each judgment and party; the decision takes effect when the last of them has run")
        void perParty() {
            String judgment = UUID.randomUUID().toString();
            served(sued, "APP-02", "JUDGMENT", judgment, today.minusDays(4));
            seenBy(defendant)
                    .body("effects.lastDay", contains(nullValue()))
                    .body("effects[0].retrialUntil", nullValue())
                    .body("effects[0].notServed", contains(suing));
            served(suing, "APP-01", "JUDGMENT", judgment, today.minusDays(2));
            seenBy(defendant)
                    .body("effects.paperId", contains(judgment))
                    .body(
                            "effects[0].lastDay",
                            is(Derivation.of("APP-01", today.minusDays(2))
                                    .lastDay()
                                    .toString()))
                    .body("effects[0].notServed", empty())
                    .body("effects[0].appealed", is(false))
                    .body(
                            "effects[0].retrialUntil.lastDay",
                            is(Derivation.of("APP-11", inForce()).lastDay().toString()))
                    .body(
                            "effects[0].refundUntil.lastDay",
                            is(Derivation.of("FIL-12", inForce()).lastDay().toString()));
        }

        /** The day after the last day of the plaintiff, who was served two days ago, abroad. */
        private LocalDate inForce() {
            return Derivation.of("APP-01", today.minusDays(2)).lastDay().plusDays(1);
        }

        @Test
        @DisplayName(
                "with a counterclaim: its fee for the defendant, then the plaintiff's answer, which a paper of its own meets")
        void withACounterclaim() {
            JsonPath counterclaim = handsIn(defendant, "COUNTERCLAIM");
            await().atMost(SOON).untilAsserted(() -> seenBy(defendant).body("items.periodId", contains("FIL-08")));
            seenBy(plaintiff).body("items.periodId", not(hasItem("FIL-08")));
            served(suing, "PLE-01", "COUNTERCLAIM", counterclaim.getString("id"), today);
            handsIn(plaintiff, "COUNTERCLAIM_ANSWER");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals("MET", one(plaintiff, "PLE-01").getString("state")));
        }

        @Test
        @DisplayName("with a notice of defects, for the clerk's list; the corrected filing meets it")
        void beforeACase() {
            String submission = plaintiff.files();
            clerk.takes(submission).then().statusCode(200);
            clerk.notifies(submission, "poa-missing").then().statusCode(201);
            await().atMost(SOON).until(() -> isWatched(submission));

            plaintiff.signs(submission);
            plaintiff
                    .put("/submissions/" + submission + "/notice/items/0", Map.of("answer", "It follows by post."))
                    .then()
                    .statusCode(200);
            plaintiff.lodges(submission).then().statusCode(201);
            await().atMost(SOON).until(() -> !isWatched(submission));
        }

        /** Its last day may lie within a week, or beyond one where that ends on a holiday. */
        private boolean isWatched(String submission) {
            return Stream.of("WEEK", "LATER")
                    .flatMap(standing -> TestWork.in(submission, clerk, "whose=COURT&standing=" + standing).stream())
                    .anyMatch(line ->
                            "AWAIT_CORRECTION".equals(TestWork.step(line).get("kind")));
        }
    }

    @Nested
    @DisplayName("ends")
    class Ends {
        @Test
        @DisplayName("with the paper that it calls for, and runs again if that is taken back unread")
        void met() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today);
            JsonPath answer = handsIn(defendant, "ANSWER");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals("MET", one(defendant, "PLE-01").getString("state")));
            assertEquals(answer.getString("id"), one(defendant, "PLE-01").getString("metBy"));
            // The court has to send the answer on
            seenBy(clerk).body("items.periodId", hasItem("PLE-04"));

            withdraws(defendant, answer);
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertEquals("RUNNING", one(defendant, "PLE-01").getString("state")));
        }

        @Test
        @DisplayName("with the paper; taken back, it is extended or stopped as it was before")
        void metAfterTheCourtMovedIt() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(3));
            does(
                            judge,
                            "extension",
                            one(judge, "PLE-01"),
                            Map.of("days", 15, "ground", "APPLICATION", "appliedOn", today.toString()))
                    .then()
                    .statusCode(201);
            answersAndTakesBack();
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertEquals("EXTENDED", one(defendant, "PLE-01").getString("state")));

            does(judge, "suspension", one(judge, "PLE-01"), Map.of("ground", "CASE_SUSPENDED"))
                    .then()
                    .statusCode(201);
            int left = one(judge, "PLE-01").getInt("daysLeft");
            answersAndTakesBack();
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertEquals("SUSPENDED", one(defendant, "PLE-01").getString("state")));
            assertEquals(left, one(judge, "PLE-01").getInt("daysLeft"));
        }

        private void answersAndTakesBack() {
            JsonPath answer = handsIn(defendant, "ANSWER");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals("MET", one(defendant, "PLE-01").getString("state")));
            withdraws(defendant, answer);
        }

        @Test
        @DisplayName("without it: a late answer is taken, marked late, and the clerk says what follows")
        void late() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(60));
            seenBy(defendant).body("items.find { it.periodId == 'PLE-01' }.state", is("LAPSED"));
            assertEquals(List.of("PLE-01"), lateFor(clerk));

            JsonPath answer = handsIn(defendant, "ANSWER");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals(true, one(plaintiff, "PLE-01").getBoolean("late")));
            JsonPath deadline = one(clerk, "PLE-01");
            assertEquals(List.of(answer.getString("id")), deadline.getList("latePapers"));
            assertEquals("LAPSED", deadline.getString("state"));
            assertEquals(List.of("PLE-01"), lateFor(clerk));

            withdraws(defendant, answer);
            await().atMost(SOON)
                    .untilAsserted(() -> assertEquals(
                            List.of(), one(clerk, "PLE-01").getList("latePapers"), "what was taken back is not late"));
            deadline = one(clerk, "PLE-01");

            does(clerk, "settlement", deadline, Map.of("outcome", "LAPSED"))
                    .then()
                    .statusCode(201)
                    .body("settled", is(true))
                    .body("acts.act", contains("SETTLED"));
            assertEquals(List.of(), lateFor(clerk));
        }

        @Test
        @DisplayName("the period for evidence does not end with the first piece; each that comes after it is late")
        void lateEvidence() {
            served(sued, "PLE-05", "EVIDENCE_NOTICE", UUID.randomUUID().toString(), today.minusDays(40));
            String first = handsIn(defendant, "EVIDENCE").getString("id");
            String second = handsIn(defendant, "EVIDENCE").getString("id");
            await().atMost(SOON).untilAsserted(() -> seenBy(plaintiff)
                    .body("items.find { it.periodId == 'PLE-05' }.latePapers", containsInAnyOrder(first, second)));
        }

        @Test
        @DisplayName(
                "the period to answer is also the one to object to jurisdiction (PLE-03): after it, the objection is late")
        void lateObjection() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(60));
            String objection = handsIn(defendant, "JURISDICTION_OBJECTION").getString("id");
            await().atMost(SOON).untilAsserted(() -> seenBy(plaintiff)
                    .body("items.find { it.periodId == 'PLE-01' }.latePapers", contains(objection)));
            assertEquals("LAPSED", one(defendant, "PLE-01").getString("state"));
        }

        @Test
        @DisplayName("with the judgment, where nothing is left to do")
        void moot() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today);
            handsIn(judge, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals("MOOT", one(defendant, "PLE-01").getString("state")));
            assertEquals("RUNNING", one(plaintiff, "FIL-07").getString("state"));
        }

        @Test
        @DisplayName("as the clerk says: a fee that was paid leaves the list; it has not lapsed before its last day")
        void paid() {
            JsonPath fee = one(clerk, "FIL-07");
            does(clerk, "settlement", fee, Map.of("outcome", "LAPSED"))
                    .then()
                    .statusCode(409)
                    .body("code", is("deadline-still-running"));
            does(clerk, "settlement", fee, Map.of("outcome", "MET"))
                    .then()
                    .statusCode(201)
                    .body("state", is("MET"));
            assertEquals(Set.of("FIL-09"), watched(clerk));
            does(clerk, "settlement", one(clerk, "FIL-07"), Map.of("outcome", "MOOT"))
                    .then()
                    .statusCode(409)
                    .body("code", is("deadline-not-open"));
        }

        @Test
        @DisplayName("the court's own step, once something is sent to the party")
        void sent() {
            UUID attempt = UUID.randomUUID();
            TestEvents.tell(
                    "service-of-process-service",
                    UUID.fromString(caseId),
                    TestEvents.event("ServiceAttempted", UUID.fromString(caseId), """
                            {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","channel":"POSTAL","attemptedAt":"%s"}""".formatted(
                                    caseId, attempt, attempt, sued, Instant.now())));
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertEquals("MET", one(clerk, "FIL-09").getString("state")));
        }
    }

    @Nested
    @DisplayName("is moved")
    class Moved {
        @Test
        @DisplayName("by a judge on application: counted anew from the last day; the day before stays to be read")
        void extended() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(3));
            JsonPath before = one(judge, "PLE-01");
            String lastDay = before.getString("derivation.lastDay");
            does(judge, "extension", before, Map.of("days", 15, "ground", "APPLICATION", "appliedOn", today.toString()))
                    .then()
                    .statusCode(201)
                    .body("state", is("EXTENDED"))
                    .body("derivation.trigger", is(lastDay))
                    .body("derivation.length", is(15))
                    .body("acts.ground", contains("APPLICATION"))
                    .body("acts.role", contains("JUDGE"))
                    .body("acts[0].before.lastDay", is(lastDay));
            seenBy(defendant).body("items.find { it.periodId == 'PLE-01' }.acts[0].reason", is("As ruled today."));
            defendant.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("DEADLINE_EXTENDED"));

            does(judge, "extension", before, Map.of("days", 15, "ground", "APPLICATION", "appliedOn", today.toString()))
                    .then()
                    .statusCode(409)
                    .body("code", is("deadline-changed"));
        }

        @Test
        @DisplayName("for evidence on application, for every party for whom it runs")
        void bindsAll() {
            String notice = UUID.randomUUID().toString();
            served(sued, "PLE-05", "EVIDENCE_NOTICE", notice, today);
            served(suing, "PLE-05", "EVIDENCE_NOTICE", notice, today);
            does(
                            judge,
                            "extension",
                            one(judge, "PLE-05"),
                            Map.of("days", 10, "ground", "APPLICATION", "appliedOn", today.toString()))
                    .then()
                    .statusCode(201);
            seenBy(plaintiff).body("items.findAll { it.periodId == 'PLE-05' }.state", contains("EXTENDED", "EXTENDED"));
        }

        @ParameterizedTest(
                name =
                        "{0} by a {1} for {2}, served {3} days ago, applied for {4} days ago, obstacle over {5} days ago: {6}")
        @CsvSource({
            "PLE-01, JUDGE, APPLICATION, 3, 0, , EXTENDED",
            "PLE-01, CLERK, APPLICATION, 3, 0, , deadline-for-a-judge",
            "PLE-01, JUDGE, APPLICATION, 3, , , deadline-application-day-missing",
            "PLE-01, JUDGE, APPLICATION, 3, -1, , deadline-application-day-missing",
            "PLE-01, JUDGE, APPLICATION, 60, 0, , deadline-application-too-late",
            // asked for in time, decided after the end
            "PLE-01, JUDGE, APPLICATION, 60, 50, , EXTENDED",
            "PLE-01, JUDGE, OWN_MOTION, 3, , , deadline-not-extendable",
            "PLE-01, JUDGE, CASE_SUSPENDED, 3, 0, , deadline-not-extendable",
            // the law gives the mainland defendant no longer time, but for an obstacle
            "PLE-02, JUDGE, APPLICATION, 3, 0, , deadline-not-extendable",
            "PLE-02, JUDGE, OBSTACLE, 40, 1, 3, EXTENDED",
            "PLE-02, JUDGE, OBSTACLE, 40, 1, , deadline-application-day-missing",
            "PLE-02, JUDGE, OBSTACLE, 80, 1, 30, deadline-application-too-late",
            "PLE-02, CLERK, OBSTACLE, 40, 1, 3, deadline-for-a-judge",
            "PLE-05, JUDGE, OWN_MOTION, 3, , , EXTENDED",
            "PLE-05, JUDGE, OWN_MOTION, 60, , , deadline-application-too-late",
            "APP-01, JUDGE, APPLICATION, 3, 0, , EXTENDED",
            "APP-02, JUDGE, APPLICATION, 3, 0, , deadline-not-extendable"
        })
        void within(String period, String hand, String ground, int served, Integer applied, Integer over, String then) {
            served(sued, period, "STATEMENT_OF_CLAIM", claim, today.minusDays(served));
            Map<String, Object> asked = new HashMap<>(Map.of("days", 30, "ground", ground));
            if (applied != null) {
                asked.put("appliedOn", today.minusDays(applied).toString());
            }
            if (over != null) {
                asked.put("obstacleEndedOn", today.minusDays(over).toString());
            }
            TestFiler who = hand.equals("JUDGE") ? judge : clerk;
            JsonPath before = one(who, period);
            JsonPath answer = does(who, "extension", before, asked).jsonPath();
            String said = answer.getString("code") == null ? answer.getString("acts[0].act") : answer.getString("code");
            assertEquals(then, said);
            if (answer.getString("code") != null) {
                assertEquals(before.getLong("version"), one(who, period).getLong("version"), "nothing changed");
            }
        }

        @Test
        @DisplayName("by a stop while the case is suspended, and a restart with the days that were left")
        void suspended() {
            served(sued, "PLE-01", "STATEMENT_OF_CLAIM", claim, today.minusDays(3));
            does(clerk, "suspension", one(judge, "PLE-01"), Map.of("ground", "CASE_SUSPENDED"))
                    .then()
                    .statusCode(403);
            does(judge, "suspension", one(judge, "PLE-01"), Map.of("ground", "JURISDICTION_OBJECTION"))
                    .then()
                    .statusCode(422)
                    .body("code", is("deadline-not-extendable"));
            does(judge, "restart", one(judge, "PLE-01"), Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", is("deadline-not-suspended"));
            does(judge, "suspension", one(judge, "PLE-01"), Map.of("ground", "CASE_SUSPENDED"))
                    .then()
                    .statusCode(201)
                    .body("state", is("SUSPENDED"))
                    .body("daysLeft", is(27));
            assertEquals(Set.of("FIL-09", "FIL-07"), watched(clerk));
            does(judge, "restart", one(judge, "PLE-01"), Map.of())
                    .then()
                    .statusCode(201)
                    .body("state", is("EXTENDED"))
                    .body("derivation.trigger", is(today.toString()))
                    .body("derivation.length", is(27))
                    .body("acts.act", contains("SUSPENDED", "RESTARTED"));
        }
    }

    @Nested
    @DisplayName("is not there")
    class NotThere {
        @Test
        @DisplayName("for who takes no part in the case, for another court, and for a party that wants to move it")
        void forOthers() {
            TestFiler stranger = TestFiler.party();
            stranger.get("/cases/" + caseId + "/deadlines")
                    .then()
                    .statusCode(404)
                    .body("code", is("case-not-found"));
            JsonPath fee = one(clerk, "FIL-07");
            TestFiler elsewhere = TestFiler.clerkOf("沪01");
            does(elsewhere, "settlement", fee, Map.of("outcome", "MET"))
                    .then()
                    .statusCode(404)
                    .body("code", is("deadline-not-found"));
            assertEquals(Set.of(), watched(elsewhere));
            does(TestFiler.judge(), "settlement", fee, Map.of("outcome", "MET"))
                    .then()
                    .statusCode(404)
                    .body("code", is("deadline-not-found"));
            does(plaintiff, "settlement", fee, Map.of("outcome", "MET")).then().statusCode(403);
            does(plaintiff, "extension", fee, Map.of("days", 3, "ground", "OWN_MOTION"))
                    .then()
                    .statusCode(403);
            plaintiff.get("/work?standing=LATE&kind=DEADLINE").then().statusCode(403);
            does(clerk, "settlement", fee, Map.of("outcome", "MET", "reason", " "))
                    .then()
                    .statusCode(400);
            assertEquals("RUNNING", one(clerk, "FIL-07").getString("state"));
        }
    }
}
