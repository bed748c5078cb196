package org.comity.filing.nextstep;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What to do next")
class NextStepTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

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
        @DisplayName("is the fee for who filed, and for the court to serve; a stranger learns nothing")
        void registered() {
            register();
            steps(filer).body("kind", contains("PAY_FEE")).body("deadline.rule", contains("FIL-07"));
            steps(clerk).body("kind", contains("REQUEST_SERVICE")).body("partyName", contains("한빛정밀 주식회사"));
            hanbit.get("/cases/" + caseId + "/next-steps").then().statusCode(404);
            TestFiler.clerkOf("粤01")
                    .get("/cases/" + caseId + "/next-steps")
                    .then()
                    .statusCode(404);
        }

        @Test
        @DisplayName(
                "is the answer, by its day, for who was served; the others wait for it; late it is late, and the court's to note")
        void served() {
            register();
            appears();
            served(Duration.ZERO);
            steps(hanbit)
                    .body("kind", hasItem("ANSWER"))
                    .body("find { it.kind == 'ANSWER' }.deadline.rule", is("PLE-01"))
                    .body("kind", not(hasItem("PAY_FEE")));
            steps(clerk).body("", empty());

            String late = clerk.registers(filer.files());
            NextStepTest.this.enter(late, What.SERVED, Duration.ofDays(60), 1);
            NextStepTest.this.due(late, What.ANSWER_DUE, Duration.ofDays(60), 1);
            clerk.get("/cases/" + late + "/next-steps")
                    .then()
                    .body("kind", contains("ANSWER_LAPSED", "SCHEDULE_HEARING"))
                    .body("[0].deadline.lastDay", notNullValue());
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

        private void register() {
            caseId = clerk.registers(filer.files());
        }

        private void appears() {
            UUID defendant = partyOf(caseId, 1);
            QuarkusTransaction.requiringNew()
                    .run(() -> parties.findById(defendant).appear(hanbit.account, clock.instant()));
        }

        private void served(Duration ago) {
            NextStepTest.this.enter(caseId, What.SERVED, ago, 1);
            NextStepTest.this.due(caseId, What.ANSWER_DUE, ago, 1);
        }

        private ValidatableResponse steps(TestFiler reader) {
            return reader.get("/cases/" + caseId + "/next-steps").then().statusCode(200);
        }
    }

    private void enter(String caseId, What what, Duration ago, int party) {
        UUID whom = partyOf(caseId, party);
        QuarkusTransaction.requiringNew()
                .run(() -> docket.enter(DocketEntry.of(
                        UUID.fromString(caseId), what, By.COURT, clock.instant().minus(ago), whom, Map.of())));
    }

    private void due(String caseId, What what, Duration ago, int party) {
        Instant at = clock.instant().minus(ago);
        UUID whom = partyOf(caseId, party);
        QuarkusTransaction.requiringNew()
                .run(() -> docket.enter(DocketEntry.due(
                        UUID.fromString(caseId), what, at, whom, Derivation.of("PLE-01", CourtClock.dateOf(at)))));
    }

    private UUID partyOf(String caseId, int position) {
        return UUID.fromString(filer.get("/cases/" + caseId).path("parties[" + position + "].id"));
    }
}
