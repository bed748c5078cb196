package org.comity.filing.nextstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The work list of a court")
class WorkTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String COURT = "鲁02";
    private static final List<String> WITH_A_DAY = List.of("LATE", "TODAY", "WEEK", "LATER");

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestStaff.joins("clerk", COURT);
    private final TestFiler supervisor = TestStaff.joins("supervisor", COURT);
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    @Inject
    EntityManager database;

    /** What is asked of whom in one case or filing. */
    private static List<String> asked(TestFiler reader, String query, String matter) {
        return TestWork.in(matter, reader, query).stream()
                .map(TestWork::step)
                .map(step -> step.get("kind") + " " + step.get("turn"))
                .toList();
    }

    private static List<String> askedWithADay(TestFiler reader, String whose, String matter) {
        return WITH_A_DAY.stream()
                .flatMap(standing -> asked(reader, "whose=" + whose + "&standing=" + standing, matter).stream())
                .toList();
    }

    private void inTheDatabase(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            Query query = database.createNativeQuery(sql);
            for (int each = 0; each < values.length; each++) {
                query.setParameter(each + 1, values[each]);
            }
            assertThat(query.executeUpdate()).isPositive();
        });
    }

    private void endsIn(String caseId, String period, Duration time) {
        inTheDatabase(
                "update deadline set closes_at = date_trunc('second', cast(?3 as timestamptz)) where case_id = ?1 and period_id = ?2",
                UUID.fromString(caseId),
                period,
                Instant.now().plus(time));
    }

    private String registers() {
        String caseId = clerk.registers(plaintiff.filesAt(COURT));
        await().atMost(SOON).untilAsserted(() -> assertThat(askedWithADay(clerk, "COURT", caseId))
                .contains("AWAIT_DEED OTHERS"));
        return caseId;
    }

    private TestFiler given(String caseId, TestFiler toClerk) {
        TestFiler judge = TestStaff.joins("judge", COURT);
        supervisor
                .post(
                        "/cases/" + caseId + "/assignments",
                        TestStaff.panel(
                                0, toClerk, judge, TestStaff.joins("judge", COURT), TestStaff.joins("judge", COURT)))
                .then()
                .statusCode(201);
        return judge;
    }

    @Nested
    @DisplayName("of a filing")
    class OfAFiling {
        @Test
        @DisplayName("has it with the ends of both clocks; in another's hands it is not one's own; decided it is gone")
        void toReview() {
            String filing = plaintiff.filesAt(COURT);
            TestFiler colleague = TestStaff.joins("clerk", COURT);
            assertThat(askedWithADay(clerk, "MINE", filing)).containsExactly("REVIEW_FILING YOURS");

            inTheDatabase(
                    "update submission set last_received_at = last_received_at - interval '60 days' where id = ?1",
                    UUID.fromString(filing));
            Map<String, Object> line = TestWork.of(clerk, "standing=LATE&kind=FILING", 200).stream()
                    .filter(each -> filing.equals(each.get("id")))
                    .findFirst()
                    .orElseThrow();
            assertThat(((Map<?, ?>) TestWork.step(line).get("deadline")).get("rule"))
                    .isEqualTo("FIL-02");
            assertThat(((Map<?, ?>) line.get("otherClock")).get("rule")).isEqualTo("FIL-03");
            assertThat(line.get("parties").toString()).contains("한빛정밀 주식회사", "韩光精密株式会社");

            clerk.takes(filing).then().statusCode(200);
            assertThat(asked(clerk, "standing=LATE", filing)).containsExactly("REVIEW_FILING YOURS");
            assertThat(asked(colleague, "standing=LATE", filing)).isEmpty();
            assertThat(asked(colleague, "standing=LATE&whose=COURT", filing)).containsExactly("REVIEW_FILING COURTS");

            clerk.accepts(filing).then().statusCode(201);
            assertThat(asked(clerk, "standing=LATE&whose=COURT", filing)).isEmpty();
        }

        @Test
        @DisplayName("waits for the correction, and after its last day for the court to decide as it is")
        void corrected() {
            String filing = plaintiff.filesAt(COURT);
            clerk.takes(filing).then().statusCode(200);
            clerk.notifies(filing, "id-missing").then().statusCode(201);
            await().atMost(SOON).untilAsserted(() -> assertThat(askedWithADay(clerk, "MINE", filing))
                    .containsExactly("AWAIT_CORRECTION OTHERS"));
            inTheDatabase(
                    "update deadline set closes_at = closes_at - interval '90 days' where submission_id = ?1",
                    UUID.fromString(filing));
            assertThat(asked(clerk, "standing=LATE", filing)).containsExactly("REVIEW_UNCORRECTED YOURS");
        }
    }

    @Nested
    @DisplayName("of a case")
    class OfACase {
        @Test
        @DisplayName(
                "has what runs by its day, what lapsed until somebody says what follows, and what the court is to send")
        void byTheDay() {
            String caseId = registers();
            assertThat(askedWithADay(clerk, "MINE", caseId)).contains("REQUEST_SERVICE YOURS", "AWAIT_DEED OTHERS");

            endsIn(caseId, "FIL-09", Duration.ofDays(3));
            assertThat(asked(clerk, "standing=WEEK&kind=SENDING", caseId)).containsExactly("REQUEST_SERVICE YOURS");
            inTheDatabase(
                    "update deadline set closes_at = ?2 where case_id = ?1 and period_id = 'FIL-09'",
                    UUID.fromString(caseId),
                    CourtClock.endOf(today));
            assertThat(asked(clerk, "standing=TODAY&kind=SENDING", caseId)).containsExactly("REQUEST_SERVICE YOURS");

            endsIn(caseId, "FIL-07", Duration.ofSeconds(-1));
            assertThat(asked(clerk, "standing=LATE&kind=DEADLINE", caseId)).containsExactly("DECIDE_LAPSED YOURS");
            assertThat(asked(supervisor, "standing=LATE&kind=DEADLINE", caseId))
                    .containsExactly("DECIDE_LAPSED COURTS");
            JsonPath fee = JsonPath.from(
                            clerk.get("/cases/" + caseId + "/deadlines").asString())
                    .setRootPath("items.find { it.periodId == 'FIL-07' }");
            clerk.post(
                            "/deadlines/" + fee.getString("id") + "/settlement",
                            Map.of("version", fee.getLong("version"), "outcome", "LAPSED", "reason", "Not paid."))
                    .then()
                    .statusCode(201);
            assertThat(asked(clerk, "standing=LATE", caseId)).isEmpty();
        }

        @Test
        @DisplayName("names the document that has to follow as the clerk wrote it down")
        void document() {
            String filing = plaintiff.filesAt(COURT);
            clerk.takes(filing).then().statusCode(200);
            String caseId = clerk.post(
                            "/submissions/" + filing + "/acceptance",
                            Map.of(
                                    "version", clerk.versionSeen(filing),
                                    "exchangeRate", "7.10",
                                    "toFollow",
                                            List.of(Map.of(
                                                    "what", "Apostille of the power of attorney",
                                                    "lastDay",
                                                            today.plusDays(20).toString(),
                                                    "otherwise", "It is not taken into account."))))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("caseId");
            endsIn(caseId, "FIL-15", Duration.ofHours(-2));
            assertThat(TestWork.of(clerk, "standing=LATE&kind=DOCUMENT", 200).stream()
                            .map(TestWork::step)
                            .filter(step -> caseId.equals(step.get("caseId")))
                            .map(step -> step.get("kind") + " " + step.get("deed")))
                    .containsExactly("ITEM_MISSING Apostille of the power of attorney");
            inTheCase(clerk, caseId)
                    .body("find { it.kind == 'ITEM_MISSING' }.deed", is("Apostille of the power of attorney"));
        }

        /** What the page of the case says to one of the court. */
        private ValidatableResponse inTheCase(TestFiler reader, String caseId) {
            return reader.get("/cases/" + caseId + "/next-steps").then().statusCode(200);
        }

        @Test
        @DisplayName(
                "is for its own clerk and judge once it was given to them; who sees all of the court sees it there")
        void whose() {
            String caseId = registers();
            assertThat(asked(supervisor, "standing=WAITING&kind=CASE", caseId)).containsExactly("GIVE_CASE YOURS");
            TestFiler itsClerk = TestStaff.joins("clerk", COURT);
            TestFiler itsJudge = given(caseId, itsClerk);

            assertThat(asked(supervisor, "standing=WAITING&kind=CASE", caseId)).isEmpty();
            assertThat(askedWithADay(itsClerk, "MINE", caseId)).contains("REQUEST_SERVICE YOURS");
            assertThat(askedWithADay(itsJudge, "MINE", caseId)).contains("REQUEST_SERVICE COURTS");
            assertThat(askedWithADay(clerk, "MINE", caseId)).isEmpty();
            assertThat(askedWithADay(clerk, "COURT", caseId)).contains("REQUEST_SERVICE YOURS");
            assertThat(askedWithADay(TestStaff.joins("judge", COURT), "MINE", caseId))
                    .isEmpty();
            assertThat(askedWithADay(TestFiler.clerkOf("鲁72"), "COURT", caseId)).isEmpty();
        }

        @Test
        @DisplayName(
                "has the papers that nobody of the court has opened, and evidence that came late until a judge decides")
        void papersAndLateEvidence() {
            String caseId = registers();
            TestFiler judge = given(caseId, clerk);
            String sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
            QuarkusTransaction.requiringNew()
                    .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
            TestService.serves(
                    caseId, sued, "PLE-05", "EVIDENCE_NOTICE", UUID.randomUUID().toString(), today.minusDays(40));
            await().atMost(SOON).untilAsserted(() -> assertThat(asked(judge, "standing=LATE&kind=DEADLINE", caseId))
                    .containsExactly("DECIDE_LAPSED YOURS"));
            String exhibit = defendant.handsIn(caseId, "EVIDENCE").getString("id");
            await().atMost(SOON).untilAsserted(() -> assertThat(asked(judge, "standing=WAITING", caseId))
                    .containsExactlyInAnyOrder(
                            "DECIDE_LATE_EXHIBIT YOURS", "READ_PAPERS YOURS", "SCHEDULE_HEARING YOURS"));
            assertThat(asked(clerk, "standing=WAITING&kind=EXHIBIT", caseId))
                    .containsExactly("DECIDE_LATE_EXHIBIT COURTS");
            inTheCase(judge, caseId)
                    .body("find { it.kind == 'DECIDE_LATE_EXHIBIT' }.turn", is("YOURS"))
                    .body("find { it.kind == 'DECIDE_LATE_EXHIBIT' }.actors", is(List.of("JUDGE")))
                    .body("kind", not(hasItem("GIVE_CASE")));
            inTheCase(clerk, caseId)
                    .body("find { it.kind == 'DECIDE_LATE_EXHIBIT' }.turn", is("COURTS"))
                    .body("find { it.kind == 'DECIDE_LATE_EXHIBIT' }.party.originalName", is("한빛정밀 주식회사"))
                    .body("find { it.kind == 'READ_PAPERS' }.turn", is("YOURS"));
            inTheCase(supervisor, caseId).body("turn", not(hasItem("YOURS")));

            judge.post(
                            "/cases/" + caseId + "/exhibits/" + exhibit + "/late-decision",
                            Map.of("outcome", "ADMITTED", "grounds", "The other side does not object."))
                    .then()
                    .statusCode(201);
            // Whoever decides on an exhibit has opened it.
            assertThat(asked(judge, "standing=WAITING", caseId)).containsExactly("SCHEDULE_HEARING YOURS");
            inTheCase(judge, caseId).body("kind", not(hasItem("DECIDE_LATE_EXHIBIT")));
        }
    }

    @Nested
    @DisplayName("of a case to be heard")
    class ToBeHeard {
        private static final String HEARINGS = "standing=WAITING&kind=HEARING";

        private String caseId;
        private String sued;

        private void begins() {
            caseId = registers();
            sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        }

        private void served(LocalDate on) {
            TestService.serves(
                    caseId,
                    sued,
                    "PLE-01",
                    "STATEMENT_OF_CLAIM",
                    UUID.randomUUID().toString(),
                    on);
            await().atMost(SOON).untilAsserted(() -> assertThat(askedWithADay(clerk, "MINE", caseId))
                    .contains(on.isBefore(today) ? "DECIDE_LAPSED YOURS" : "AWAIT_DEED OTHERS"));
        }

        private void tells(String type, String data) {
            UUID id = UUID.fromString(caseId);
            TestEvents.tell("hearing-service", id, TestEvents.event(type, id, data));
        }

        private void waits(boolean waits) {
            await().atMost(SOON).untilAsserted(() -> assertThat(asked(clerk, HEARINGS, caseId))
                    .isEqualTo(waits ? List.of("SCHEDULE_HEARING YOURS") : List.of()));
        }

        @Test
        @DisplayName(
                "has the hearing to set once the time to answer is over, until there is one, and again if it is adjourned")
        void hearing() {
            begins();
            served(today.minusDays(60));
            waits(true);
            assertThat(asked(supervisor, HEARINGS, caseId)).containsExactly("SCHEDULE_HEARING COURTS");
            assertThat(TestWork.in(caseId, TestFiler.clerkOf("鲁72"), HEARINGS + "&whose=COURT"))
                    .isEmpty();

            UUID hearing = UUID.randomUUID();
            tells("HearingScheduled", """
                    {"caseId":"%s","hearingId":"%s","startsAt":"2026-12-30T01:00:00Z","endsAt":"2026-12-30T03:00:00Z",
                     "scheduledByAccountId":"%s"}""".formatted(caseId, hearing, UUID.randomUUID()));
            waits(false);
            clerk.get("/cases/" + caseId + "/next-steps").then().body("kind", hasItem("ATTEND_HEARING"));

            tells("HearingAdjourned", """
                    {"caseId":"%s","hearingId":"%s","startsAt":"2026-12-30T01:00:00Z","adjournedAt":"2026-12-29T01:00:00Z"}""".formatted(caseId, hearing));
            waits(true);
            clerk.get("/cases/" + caseId + "/next-steps")
                    .then()
                    .body("kind", hasItem("SCHEDULE_HEARING"))
                    .body("kind", not(hasItem("ATTEND_HEARING")));
            plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("HEARING_ADJOURNED"));
        }

        @Test
        @DisplayName(
                "has one again once its hearing is of the other case alone, with which it was heard; and none if they are joined anew")
        void ofAnotherCaseAlone() {
            begins();
            served(today.minusDays(60));
            String hearing = """
                    {"caseId":"%s","hearingId":"%s","startsAt":"2026-12-30T01:00:00Z","endsAt":"2026-12-30T03:00:00Z",
                     "scheduledByAccountId":"%s"}""".formatted(caseId, UUID.randomUUID(), UUID.randomUUID());
            waits(true);
            tells("HearingScheduled", hearing);
            waits(false);
            tells("HearingReleased", """
                    {"caseId":"%s","hearingId":"%s","startsAt":"2026-12-30T01:00:00Z","releasedAt":"%s"}""".formatted(
                            caseId, JsonPath.from(hearing).getString("hearingId"), Instant.now()));
            waits(true);
            clerk.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("ATTEND_HEARING")));
            plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("HEARING_RELEASED"));
            tells("HearingScheduled", hearing);
            waits(false);
        }

        @Test
        @DisplayName(
                "has none while a defendant may still answer, one with the answer, and none of a case that was decided")
        void answered() {
            begins();
            TestFiler judge = given(caseId, clerk);
            QuarkusTransaction.requiringNew()
                    .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
            served(today);
            assertThat(asked(clerk, HEARINGS, caseId)).isEmpty();

            defendant.handsIn(caseId, "ANSWER");
            waits(true);
            assertThat(asked(judge, HEARINGS, caseId)).containsExactly("SCHEDULE_HEARING YOURS");

            judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
            waits(false);
        }

        @Test
        @DisplayName("has it also where what was served starts no period")
        void withoutPeriod() {
            begins();
            TestService.servesWithoutPeriod(caseId, sued, today);
            waits(true);
        }
    }

    @Test
    @DisplayName("is the same in small parts and in large ones, the earliest day first, and its counts are of the same")
    void inParts() {
        for (int each = 0; each < 3; each++) {
            plaintiff.filesAt(COURT);
            registers();
        }
        List<Map<String, Object>> counts = clerk.get("/work/counts?whose=COURT")
                .then()
                .statusCode(200)
                .extract()
                .path("");
        for (String standing : List.of("LATE", "TODAY", "WEEK", "LATER", "WAITING")) {
            List<Map<String, Object>> whole = TestWork.of(clerk, "whose=COURT&standing=" + standing, 200);
            assertThat(TestWork.of(clerk, "whose=COURT&standing=" + standing, 2))
                    .isEqualTo(whole);
            assertThat(whole)
                    .extracting(line -> line.get("kind") + " " + line.get("id"))
                    .doesNotHaveDuplicates();
            assertThat(counts).contains(Map.of("standing", standing, "count", whole.size()));
            if (!standing.equals("WAITING")) {
                assertThat(whole)
                        .extracting(line ->
                                (String) ((Map<?, ?>) TestWork.step(line).get("deadline")).get("rule"))
                        .doesNotContainNull();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"judge", "assessor", "judges-assistant"})
    @DisplayName("of the whole court is not for those who see their own cases:")
    void notForAll(String group) {
        TestFiler.of(group, COURT)
                .get("/work?standing=LATE&whose=COURT")
                .then()
                .statusCode(403)
                .body("code", is("not-permitted"));
        TestFiler.of(group, COURT).get("/work/counts?whose=COURT").then().statusCode(403);
    }

    @Test
    @DisplayName("is not for parties")
    void notForParties() {
        plaintiff.get("/work?standing=LATE").then().statusCode(403);
        plaintiff.get("/work/counts").then().statusCode(403);
    }
}
