package org.comity.filing.nextstep;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What to do next")
class NextStepTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    Docket docket;

    @Inject
    CaseParties parties;

    @Inject
    Clock clock;

    @Nested
    @DisplayName("of a filing")
    class OfAFiling {
        @Test
        @DisplayName("is to finish it, then to wait for the court, then to correct it by the day of the notice")
        void untilItIsACase() {
            String id = filer.prepares();
            steps().body("kind", contains("FINISH_FILING")).body("submissionId", contains(id));

            filer.signs(id);
            filer.lodges(id).then().statusCode(201);
            steps().body("kind", contains("AWAIT_REVIEW"))
                    .body("turn", contains("COURTS"))
                    .body("deadline.rule", contains("FIL-02"));

            clerk.takes(id).then().statusCode(200);
            clerk.notifies(id, "id-missing").then().statusCode(201);
            steps().body("kind", contains("CORRECT_FILING"))
                    .body("turn", contains("YOURS"))
                    .body("count", contains(1))
                    .body("deadline.rule", contains("FIL-04"));
        }

        private ValidatableResponse steps() {
            return filer.get("/next-steps").then().statusCode(200);
        }
    }

    @Nested
    @DisplayName("in a case")
    class InACase {
        private String caseId;
        private final TestFiler hanbit = TestFiler.party();

        @Test
        @DisplayName(
                "is the fee for who filed, and for the court to serve within its five days; a stranger learns nothing")
        void registered() {
            register();
            steps(filer).body("kind", contains("PAY_FEE")).body("deadline.rule", contains("FIL-07"));
            steps(clerk)
                    .body("kind", contains("REQUEST_SERVICE", "GIVE_CASE"))
                    .body("turn", contains("YOURS", "COURTS"))
                    .body("actors", contains(List.of("CLERK"), List.of("SUPERVISOR")))
                    .body("[0].party.originalName", is("한빛정밀 주식회사"))
                    .body("[0].party.latinName", is("Hanbit Precision Co., Ltd."))
                    .body("[0].deadline.rule", is("FIL-09"));
            hanbit.get("/cases/" + caseId + "/next-steps").then().statusCode(404);
            TestFiler.clerkOf("粤01")
                    .get("/cases/" + caseId + "/next-steps")
                    .then()
                    .statusCode(404);
        }

        @Test
        @DisplayName("is no fee any more once the clerk noted that it was paid")
        void paid() {
            register();
            settles("FIL-07", "MET");
            steps(filer).body("kind", contains("AWAIT_SERVICE"));
        }

        @Test
        @DisplayName("is nothing once the decision is in effect")
        void inEffect() {
            register();
            settles("FIL-07", "MET");
            QuarkusTransaction.requiringNew()
                    .run(() -> docket.enter(DocketEntry.of(
                            UUID.fromString(caseId),
                            What.DECISION_IN_EFFECT,
                            By.COURT,
                            clock.instant(),
                            null,
                            Map.of("day", today.toString()))));
            steps(filer).body("", empty());
        }

        @Test
        @DisplayName(
                "is the answer, by its day, for who was served; the others wait for it; handed in it is the court's to send on")
        void served() {
            register();
            appears();
            served(0);
            settles("FIL-07", "MET");
            steps(hanbit).body("kind", contains("ANSWER", "READ_PAPERS")).body("[0].deadline.rule", is("PLE-01"));
            steps(filer).body("kind", contains("AWAIT_ANSWER")).body("[0].deadline.rule", is("PLE-01"));
            steps(clerk).body("kind", contains("GIVE_CASE"));

            hanbit.handsIn(caseId, "ANSWER");
            await().atMost(SOON).untilAsserted(() -> steps(clerk)
                    .body("kind", contains("COURT_STEP", "SCHEDULE_HEARING", "READ_PAPERS", "GIVE_CASE"))
                    .body("[0].deed", is("Sending the answer to the plaintiff"))
                    .body("[0].deadline.rule", is("PLE-04")));
            steps(hanbit).body("kind", contains("READ_PAPERS"));
        }

        @Test
        @DisplayName("late, is the answer all the same, and the court's to say what follows, until somebody has")
        void late() {
            register();
            appears();
            served(60);
            steps(hanbit).body("kind", contains("ANSWER_LATE", "READ_PAPERS"));
            steps(clerk)
                    .body("kind", contains("DECIDE_LAPSED", "SCHEDULE_HEARING", "GIVE_CASE"))
                    .body("[0].deed", is("Answer"))
                    .body("[0].deadline.rule", is("PLE-01"));

            hanbit.handsIn(caseId, "ANSWER");
            await().atMost(SOON).untilAsserted(() -> steps(hanbit).body("kind", contains("READ_PAPERS")));
            settles("PLE-01", "LAPSED");
            steps(clerk).body("kind", not(hasItem("DECIDE_LAPSED")));
        }

        @Test
        @DisplayName("has no day while the court has stopped the period, but the days that are left")
        void stopped() {
            register();
            appears();
            served(3);
            TestFiler judge = TestFiler.judge();
            TestStaff.gives(caseId, judge);
            JsonPath deadline = deadline("PLE-01");
            judge.post(
                            "/deadlines/" + deadline.getString("id") + "/suspension",
                            Map.of(
                                    "version", deadline.getLong("version"),
                                    "ground", "CASE_SUSPENDED",
                                    "reason", "The plaintiff is in insolvency."))
                    .then()
                    .statusCode(201);
            steps(hanbit)
                    .body("kind", contains("ANSWER", "READ_PAPERS"))
                    .body("[0].deadline", nullValue())
                    .body("[0].daysLeft", is(27));
        }

        @Test
        @DisplayName("is evidence, and the appeal, each until its last day")
        void evidenceAndAppeal() {
            register();
            appears();
            UUID sued = partyOf(caseId, 1);
            for (String period : List.of("PLE-05", "APP-01")) {
                TestService.serves(
                        caseId,
                        sued.toString(),
                        period,
                        "NOTICE",
                        UUID.randomUUID().toString(),
                        today);
            }
            await().atMost(SOON).untilAsserted(() -> steps(hanbit)
                    .body("kind", containsInAnyOrder("HAND_IN_EVIDENCE", "APPEAL", "READ_PAPERS")));
        }

        @Test
        @DisplayName("is consent to the online hearing for each party, then the hearing itself, by its hour")
        void hearing() {
            register();
            String hearing = UUID.randomUUID().toString();
            UUID plaintiff = partyOf(caseId, 0);
            Instant begins = clock.instant().plus(Duration.ofDays(2));
            QuarkusTransaction.requiringNew()
                    .run(() -> docket.enter(DocketEntry.of(
                            UUID.fromString(caseId),
                            What.HEARING_SCHEDULED,
                            By.COURT,
                            clock.instant(),
                            null,
                            Map.of(
                                    "hearingId", hearing,
                                    "startsAt", begins.toString(),
                                    "endsAt", begins.plus(Duration.ofHours(2)).toString()))));
            steps(filer)
                    .body("kind", contains("CONSENT_TO_ONLINE_HEARING", "PAY_FEE"))
                    .body("[0].hearingId", is(hearing))
                    .body("[0].at", notNullValue());
            QuarkusTransaction.requiringNew()
                    .run(() -> docket.enter(DocketEntry.of(
                            UUID.fromString(caseId),
                            What.HEARING_CONSENTED,
                            By.PARTY,
                            clock.instant(),
                            plaintiff,
                            Map.of("hearingId", hearing))));
            steps(filer).body("kind", contains("ATTEND_HEARING", "PAY_FEE"));
            filer.get("/next-steps").then().body("caseId", hasItem(caseId));
        }

        @Test
        @DisplayName("is the hearing again where it is in recess to another day, at the hour at which it goes on")
        void recess() {
            register();
            String hearing = UUID.randomUUID().toString();
            Instant began = clock.instant().minus(Duration.ofHours(4));
            Instant goesOn = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
            enter(
                    What.HEARING_SCHEDULED,
                    null,
                    Map.of(
                            "hearingId", hearing,
                            "startsAt", began.toString(),
                            "endsAt", began.plus(Duration.ofHours(2)).toString()));
            enter(What.HEARING_CONSENTED, partyOf(caseId, 0), Map.of("hearingId", hearing));
            steps(filer).body("kind", contains("PAY_FEE"));
            enter(What.HEARING_RECESSED, null, Map.of("hearingId", hearing, "continuesAt", goesOn.toString()));
            steps(filer)
                    .body("kind", contains("ATTEND_HEARING", "PAY_FEE"))
                    .body("[0].hearingId", is(hearing))
                    .body("[0].at", is(goesOn.toString()));
            enter(What.HEARING_ADJOURNED, null, Map.of("hearingId", hearing));
            steps(filer).body("kind", contains("PAY_FEE"));
        }

        private void enter(What what, UUID party, Map<String, String> details) {
            QuarkusTransaction.requiringNew()
                    .run(() -> docket.enter(
                            DocketEntry.of(UUID.fromString(caseId), what, By.COURT, clock.instant(), party, details)));
        }

        private void register() {
            caseId = clerk.registers(filer.files());
            await().atMost(SOON).untilAsserted(() -> steps(filer).body("kind", contains("PAY_FEE")));
        }

        private void appears() {
            UUID defendant = partyOf(caseId, 1);
            QuarkusTransaction.requiringNew()
                    .run(() -> parties.findById(defendant).appear(hanbit.account, clock.instant()));
        }

        /** The claim, and the docket says so too. */
        private void served(int daysAgo) {
            TestService.serves(
                    caseId,
                    partyOf(caseId, 1).toString(),
                    "PLE-01",
                    "STATEMENT_OF_CLAIM",
                    UUID.randomUUID().toString(),
                    today.minusDays(daysAgo));
            await().atMost(SOON).untilAsserted(() -> {
                clerk.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("SERVED"));
                steps(hanbit).body("deadline.rule", hasItem("PLE-01"));
            });
        }

        private JsonPath deadline(String period) {
            return JsonPath.from(clerk.get("/cases/" + caseId + "/deadlines").asString())
                    .setRootPath("items.find { it.periodId == '" + period + "' }");
        }

        private void settles(String period, String outcome) {
            JsonPath deadline = deadline(period);
            clerk.post(
                            "/deadlines/" + deadline.getString("id") + "/settlement",
                            Map.of(
                                    "version",
                                    deadline.getLong("version"),
                                    "outcome",
                                    outcome,
                                    "reason",
                                    "As noted today."))
                    .then()
                    .statusCode(201);
        }

        private ValidatableResponse steps(TestFiler reader) {
            return reader.get("/cases/" + caseId + "/next-steps").then().statusCode(200);
        }
    }

    private UUID partyOf(String caseId, int position) {
        return UUID.fromString(filer.get("/cases/" + caseId).path("parties[" + position + "].id"));
    }
}
