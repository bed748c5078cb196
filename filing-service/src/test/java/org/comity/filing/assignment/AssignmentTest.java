package org.comity.filing.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestStaff;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A registered case")
class AssignmentTest {
    private static final String COURT = TestTokens.COURT;

    private final TestFiler filer = TestFiler.party();
    private final TestFiler registrar = TestFiler.clerk();

    @Inject
    DataSource database;

    private TestFiler supervisor;
    private TestFiler clerk;
    private TestFiler presiding;
    private TestFiler second;
    private TestFiler assessor;
    private TestFiler assistant;
    private String caseId;

    @BeforeEach
    void register() {
        supervisor = TestStaff.joins("supervisor", COURT);
        clerk = TestStaff.joins("clerk", COURT);
        presiding = TestStaff.joins("judge", COURT);
        second = TestStaff.joins("judge", COURT);
        assessor = TestStaff.joins("assessor", COURT);
        assistant = TestStaff.joins("judges-assistant", COURT);
        caseId = registrar.registers(filer.files());
    }

    /** Two judges and an assessor, with clerk and assistant. */
    private Map<String, Object> bench(int version) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "clerkId",
                clerk.account,
                "presidingJudgeId",
                presiding.account,
                "judgeIds",
                List.of(second.account),
                "assessorIds",
                List.of(assessor.account),
                "assistantIds",
                List.of(assistant.account),
                "reason",
                version == 0 ? "" : "The presiding judge is on leave."));
    }

    private Map<String, Object> bench(int version, String member, Object value) {
        Map<String, Object> bench = bench(version);
        bench.put(member, value);
        return bench;
    }

    private Response assigns(TestFiler who, Map<String, Object> bench) {
        return who.post("/cases/" + caseId + "/assignments", bench);
    }

    private String assignment() {
        return "/cases/" + caseId + "/assignment";
    }

    @Nested
    @DisplayName("is given by a supervisor of its court")
    class Given {
        @Test
        @DisplayName(
                "to a panel, a clerk and an assistant: the docket says it to the parties, the services are told, the trail keeps it")
        void toAPanel() throws SQLException {
            supervisor
                    .get(assignment())
                    .then()
                    .statusCode(200)
                    .body("version", is(0))
                    .body("members", empty())
                    .body("compositions.findAll { it.judges == 1 }.assessors", contains(2));

            assigns(supervisor, bench(0))
                    .then()
                    .statusCode(201)
                    .body("version", is(1))
                    .body(
                            "members.office",
                            contains("PRESIDING_JUDGE", "JUDGE", "ASSESSOR", "CLERK", "JUDGES_ASSISTANT"))
                    .body("members[0].accountId", is(presiding.account.toString()))
                    .body("notifyBy.rule", is("FIL-10"))
                    .body("notifyBy.article", is("131"));

            filer.get(assignment())
                    .then()
                    .body("members", hasSize(5))
                    .body(
                            "members[0].name",
                            is("judge " + presiding.account.toString().substring(0, 4)))
                    .body("members.accountId", everyItem(nullValue()))
                    .body("notifyBy", nullValue())
                    .body("compositions", empty());
            filer.get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.find { it.what == 'BENCH_COMPOSED' }.by", is("COURT"))
                    .body("items.find { it.what == 'BENCH_COMPOSED' }.details.CLERK", notNullValue())
                    .body(
                            "items.find { it.what == 'BENCH_COMPOSED' }.details.PRESIDING_JUDGE",
                            is("judge " + presiding.account.toString().substring(0, 4)))
                    .body("items.find { it.what == 'BENCH_COMPOSED' }.details.JUDGE", notNullValue());
            assertThat(read("select data::jsonb ->> 'number' || ' ' || (data::jsonb ->> 'ground') from outbox_event"
                            + " where type = 'CaseAssigned' and subject = ?"))
                    .containsExactly("1 ASSIGNED");
            assertThat(read("select role || ' ' || act from audit_trail where case_id = ? and act = 'case-assigned'"))
                    .containsExactly("supervisor case-assigned");
        }

        @Test
        @DisplayName(
                "and opens to those people, to each for what their token lets them do, and to no other judge of the court")
        void opens() {
            Stream.of(presiding, second, assessor, assistant)
                    .forEach(each -> each.get("/cases/" + caseId).then().statusCode(404));
            assigns(supervisor, bench(0)).then().statusCode(201);
            for (TestFiler each : List.of(presiding, second, assessor, assistant, supervisor, clerk, registrar)) {
                each.get("/cases/" + caseId).then().statusCode(200).body("fee.cny", is("34064.00"));
                each.get("/cases/" + caseId + "/papers").then().statusCode(200);
                each.get("/cases/" + caseId + "/docket").then().statusCode(200);
            }
            for (TestFiler reader : List.of(assessor, assistant, supervisor)) {
                reader.post("/cases/" + caseId + "/papers", Map.of()).then().statusCode(403);
                reader.get("/cases/" + caseId + "/papers/kinds").then().body("mayFile", everyItem(is(false)));
                reader.get("/reviews").then().statusCode(403);
            }
            TestStaff.joins("judge", COURT).get("/cases/" + caseId).then().statusCode(404);
            TestStaff.joins("supervisor", "粤01").get("/cases/" + caseId).then().statusCode(404);
            presiding.get("/cases").then().body("items.id", contains(caseId));
            TestStaff.joins("judge", COURT).get("/cases").then().body("items", empty());
        }

        @Test
        @DisplayName(
                "anew with a reason; who is not named any more sees it no more, and what was before is kept for the court")
        void anew() {
            assigns(supervisor, bench(0)).then().statusCode(201);
            TestFiler successor = TestStaff.joins("judge", COURT);
            assigns(supervisor, bench(1, "presidingJudgeId", successor.account))
                    .then()
                    .statusCode(201)
                    .body("version", is(2));

            presiding.get("/cases/" + caseId).then().statusCode(404);
            successor.get("/cases/" + caseId).then().statusCode(200);
            successor
                    .get("/cases/" + caseId + "/assignments?limit=1")
                    .then()
                    .body("items.number", contains(2))
                    .body("items[0].ground", is("REASSIGNED"))
                    .body("items[0].reason", is("The presiding judge is on leave."))
                    .body("items[0].assignedByName", is("supervisor"))
                    .body("next", notNullValue());
            filer.get("/cases/" + caseId + "/assignments").then().statusCode(404);
            filer.get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.findAll { it.what == 'BENCH_COMPOSED' }.details.assignment", contains("2", "1"));
        }

        @Test
        @DisplayName(
                "not on what another supervisor has changed meanwhile, not without a reason the second time; nothing changes")
        void refused() {
            assigns(supervisor, bench(0)).then().statusCode(201);
            assigns(TestStaff.joins("supervisor", COURT), bench(0, "assistantIds", List.of()))
                    .then()
                    .statusCode(409)
                    .body("code", is("assignment-changed"));
            assigns(supervisor, bench(1, "reason", " "))
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("reason-length"));
            supervisor.get(assignment()).then().body("version", is(1)).body("members", hasSize(5));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"unknown", "disabled", "of another court"})
        @DisplayName("not to somebody who does not work there:")
        void notToAStranger(String who) {
            TestFiler judge = TestFiler.judge();
            switch (who) {
                case "disabled" -> TestStaff.knows(judge, "judge", COURT, false);
                case "of another court" -> TestStaff.knows(judge, "judge", "粤01", true);
                default -> {}
            }
            assigns(supervisor, bench(0, "judgeIds", List.of(judge.account)))
                    .then()
                    .statusCode(422)
                    .body("code", is("assignment-not-possible"))
                    .body("grounds.code", contains("person-not-at-court"))
                    .body("grounds.field", contains("judgeIds[0]"));
            supervisor.get(assignment()).then().body("version", is(0));
        }

        @Test
        @DisplayName("not to an unlawful bench of the wrong people: every ground is said at once, with its law")
        void everyGround() {
            Map<String, Object> wrong = bench(0, "presidingJudgeId", assessor.account);
            wrong.put("clerkId", presiding.account);
            wrong.put("judgeIds", List.of(second.account, second.account));
            assigns(supervisor, wrong)
                    .then()
                    .statusCode(422)
                    .body(
                            "grounds.collect { it.code + ' ' + it.field }",
                            containsInAnyOrder(
                                    "person-has-another-role presidingJudgeId",
                                    "person-twice judgeIds[1]",
                                    "person-has-another-role clerkId",
                                    "bench-not-lawful presidingJudgeId"))
                    .body("grounds.find { it.code == 'bench-not-lawful' }.source", is(Composition.SOURCE));
            Map<String, Object> alone = bench(0, "judgeIds", List.of());
            alone.put("assessorIds", List.of());
            assigns(supervisor, alone).then().statusCode(422).body("grounds.code", contains("bench-not-lawful"));
        }

        @Test
        @DisplayName("once, if two give it at the same moment")
        void once() throws Exception {
            List<Integer> answers = Stream.of(supervisor, TestStaff.joins("supervisor", COURT))
                    .parallel()
                    .map(each -> assigns(each, bench(0)).statusCode())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(201, 409);
        }
    }

    @Nested
    @DisplayName("is given by nobody else")
    class Others {
        @Test
        @DisplayName(
                "not by a clerk of a court that has a supervisor, nor a judge, a party, another court's supervisor, or one who left")
        void notPermitted() {
            assigns(registrar, bench(0)).then().statusCode(403).body("code", is("assignment-is-the-supervisors"));
            registrar.get(assignment()).then().statusCode(200).body("compositions", empty());
            assigns(presiding, bench(0)).then().statusCode(403);
            assigns(filer, bench(0)).then().statusCode(403);
            assigns(TestStaff.joins("supervisor", "粤01"), bench(0)).then().statusCode(404);
            TestStaff.knows(supervisor, "supervisor", COURT, false);
            assigns(supervisor, bench(0)).then().statusCode(403);
            TestFiler.party().get(assignment()).then().statusCode(404);
        }

        @Test
        @DisplayName("but by a clerk where the court has no supervisor; a basic court lets one judge sit alone")
        void byAClerk() {
            String basic = "沪0115";
            TestFiler only = TestStaff.joins("clerk", basic);
            TestFiler judge = TestStaff.joins("judge", basic);
            caseId = only.registers(filer.filesAt(basic));
            only.get(assignment()).then().body("compositions", not(empty()));
            assigns(only, TestStaff.panel(0, only, judge))
                    .then()
                    .statusCode(201)
                    .body("members.office", contains("SOLE_JUDGE", "CLERK"));
            judge.get("/cases/" + caseId).then().statusCode(200);
        }
    }

    @Nested
    @DisplayName("is found")
    class Lists {
        @Test
        @DisplayName("by clerk and supervisor among what nobody has, then among what somebody has; by others not so")
        void filters() {
            for (TestFiler reader : List.of(supervisor, registrar)) {
                ids(reader, "unassigned=true").then().body("items.id", hasItem(caseId));
            }
            assigns(supervisor, bench(0)).then().statusCode(201);
            for (TestFiler reader : List.of(supervisor, registrar)) {
                ids(reader, "unassigned=true").then().body("items.id", not(hasItem(caseId)));
                ids(reader, "assignee=" + assessor.account)
                        .then()
                        .body("items.id", contains(caseId))
                        .body("items[0].workers.office", hasItems("PRESIDING_JUDGE", "CLERK"));
                ids(reader, "assignee=" + assessor.account + "&q=rheinland")
                        .then()
                        .body("items.id", contains(caseId));
                ids(reader, "unassigned=true&q=rheinland").then().body("items.id", not(hasItem(caseId)));
            }
            ids(TestFiler.clerkOf("粤01"), "assignee=" + assessor.account).then().body("items", empty());
            ids(presiding, "assignee=" + assessor.account).then().statusCode(403);
            ids(filer, "unassigned=true").then().statusCode(403);
            filer.get("/cases").then().body("items[0].workers", empty());
        }

        @Test
        @DisplayName("by a judge by name and number, among the own ones only")
        void search() {
            assigns(supervisor, bench(0)).then().statusCode(201);
            registrar.registers(filer.files());
            ids(presiding, "q=rheinland").then().body("items.id", contains(caseId));
            String number = presiding.get("/cases/" + caseId).path("number");
            presiding
                    .asks()
                    .queryParam("q", number)
                    .get("/api/filing/cases")
                    .then()
                    .body("items.id", contains(caseId));
        }

        private Response ids(TestFiler reader, String query) {
            return reader.get("/cases?" + query);
        }
    }

    @Nested
    @DisplayName("counts as somebody's work")
    class Work {
        @Test
        @DisplayName("until it is decided; parties and judges do not see who has how much")
        void untilDecided() {
            assigns(supervisor, bench(0)).then().statusCode(201);
            assertOpen(presiding, 1);
            assertOpen(clerk, 1);

            Response draft = presiding
                    .asks()
                    .contentType("application/pdf")
                    .header("Content-Disposition", "attachment; filename=\"judgment.pdf\"")
                    .queryParam("kind", "JUDGMENT")
                    .queryParam("language", "zh-CN")
                    .body(TestPdf.ofPages(2))
                    .post("/api/filing/cases/" + caseId + "/papers");
            Map<String, Object> said = new HashMap<>(
                    draft.then().statusCode(201).extract().jsonPath().getMap(""));
            said.put("addressees", List.of("PLAINTIFF", "DEFENDANT"));
            String paper = "/cases/" + caseId + "/papers/" + said.get("id");
            Response described = presiding.put(paper, said);
            described.then().statusCode(200);
            presiding
                    .post(paper + "/filing", Map.of("version", described.path("version")))
                    .then()
                    .statusCode(201);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertOpen(presiding, 0));
            presiding.get("/court-members").then().statusCode(403);
            filer.get("/court-members").then().statusCode(403);
        }

        @Test
        @DisplayName(
                "and is handed over by the supervisor with the person's other open cases, but where the successor sits already")
        void handedOver() {
            assigns(supervisor, bench(0)).then().statusCode(201);
            String both = registrar.registers(filer.files());
            TestFiler successor = TestStaff.joins("judge", COURT);
            supervisor
                    .post("/cases/" + both + "/assignments", TestStaff.panel(0, clerk, presiding, successor, second))
                    .then()
                    .statusCode(201);

            handsOver(supervisor, presiding, successor, "Retires at the end of the month.")
                    .then()
                    .statusCode(200)
                    .body("handedOver", is(1))
                    .body("kept", is(1));

            successor.get("/cases/" + caseId).then().statusCode(200);
            presiding.get("/cases/" + caseId).then().statusCode(404);
            presiding.get("/cases/" + both).then().statusCode(200);
            supervisor
                    .get("/cases/" + caseId + "/assignments")
                    .then()
                    .body("items[0].ground", is("HANDED_OVER"))
                    .body("items[0].reason", is("Retires at the end of the month."))
                    .body("items[0].members[0].office", is("PRESIDING_JUDGE"))
                    .body("items[0].members[0].accountId", is(successor.account.toString()));
            handsOver(supervisor, presiding, successor, "Once more.")
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("nothing-to-hand-over"));
        }

        @Test
        @DisplayName("which no clerk hands over, and nobody to a person of another court or role, or without a reason")
        void notHandedOver() {
            assigns(supervisor, bench(0)).then().statusCode(201);
            handsOver(registrar, presiding, second, "Because I can.").then().statusCode(403);
            handsOver(supervisor, presiding, TestStaff.joins("judge", "粤01"), "Retires.")
                    .then()
                    .statusCode(404);
            handsOver(supervisor, presiding, clerk, "Retires.").then().statusCode(422);
            handsOver(supervisor, presiding, TestStaff.joins("judge", COURT), "")
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("reason-length"));
            handsOver(TestStaff.joins("supervisor", "粤01"), presiding, TestStaff.joins("judge", "粤01"), "Retires.")
                    .then()
                    .statusCode(422);
            supervisor.get(assignment()).then().body("version", is(1));
        }

        @ParameterizedTest(name = "a {0} for a {0}")
        @CsvSource({"judge", "assessor", "judges-assistant", "clerk"})
        @DisplayName(
                "and moves when an operator hands the work of somebody over, with the office of the one who leaves")
        void byAnOperator(String role) {
            assigns(supervisor, bench(0)).then().statusCode(201);
            TestFiler leaving =
                    switch (role) {
                        case "judge" -> presiding;
                        case "assessor" -> assessor;
                        case "judges-assistant" -> assistant;
                        default -> clerk;
                    };
            TestFiler staying = TestStaff.joins(role, COURT);
            UUID key = UUID.nameUUIDFromBytes(COURT.getBytes(StandardCharsets.UTF_8));
            TestEvents.tell("gateway", key, TestEvents.event("WorkHandedOver", key, """
                    {"court": "%s", "fromAccountId": "%s", "toAccountId": "%s", "toName": "新人", "toRole": "%s",
                     "handedOverAt": "2026-11-26T08:00:00Z", "handedOverByAccountId": "%s"}""".formatted(
                            COURT, leaving.account, staying.account, role, UUID.randomUUID())));

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> supervisor
                    .get(assignment())
                    .then()
                    .body("version", is(2))
                    .body("members.accountId", hasItem(staying.account.toString()))
                    .body("members.accountId", not(hasItem(leaving.account.toString())))
                    .body("members", hasSize(5)));
        }

        private Response handsOver(TestFiler who, TestFiler from, TestFiler to, String reason) {
            return who.post(
                    "/court-members/" + from.account + "/succession",
                    Map.of("successorId", to.account, "reason", reason));
        }

        private void assertOpen(TestFiler member, int cases) {
            assertThat(openCases(member)).isEqualTo(cases);
        }

        private int openCases(TestFiler member) {
            String after = "";
            while (after != null) {
                Response page = supervisor.get("/court-members?limit=200&after=" + after);
                Integer open = page.then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.accountId == '" + member.account + "' }?.openCases");
                if (open != null) {
                    return open;
                }
                after = page.path("next");
            }
            throw new AssertionError("not among the court's members");
        }
    }

    @Test
    @DisplayName(
            "can be given to whom the gateway told of, as it told last; what comes late from before changes nothing")
    void membersAreHeardOf() {
        TestFiler judge = TestFiler.judge();
        told(judge, true, 4);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assigns(supervisor, bench(0, "judgeIds", List.of(judge.account)))
                        .then()
                        .statusCode(201)
                        .body("members[1].name", is("审判员 林卫")));
        told(judge, false, 6);
        told(judge, true, 5);
        TestFiler last = TestFiler.judge();
        told(last, true, 0);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assigns(
                        supervisor, bench(1, "judgeIds", List.of(judge.account, last.account)))
                .then()
                .statusCode(422)
                .body(
                        "grounds.collect { it.code + ' ' + it.field }",
                        containsInAnyOrder("person-not-at-court judgeIds[0]", "bench-not-lawful presidingJudgeId")));
    }

    private static void told(TestFiler member, boolean active, int version) {
        TestEvents.tell("gateway", member.account, TestEvents.event("StaffMemberChanged", member.account, """
                {"accountId": "%s", "name": "审判员 林卫", "role": "judge", "court": "%s", "active": %b, "version": %d,
                 "changedAt": "2026-11-26T08:00:00Z"}""".formatted(
                        member.account, COURT, active, version)));
    }

    private List<String> read(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, UUID.fromString(caseId));
            List<String> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }
}
