package org.comity.filing.nextstep;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("How far a case has come")
class CaseCourseTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler filer = TestFiler.party();
    private final TestFiler hanbit = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    Docket docket;

    @Inject
    CaseParties parties;

    @Inject
    Clock clock;

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(filer.files());
    }

    @Test
    @DisplayName("begins with service, for both sides and the court alike; a stranger learns nothing")
    void registered() {
        course(filer)
                .body("code", contains("FILED", "REGISTERED", "SERVED", "ANSWERED", "HEARD", "DECIDED", "IN_EFFECT"))
                .body("state", contains("DONE", "DONE", "NOW", "AHEAD", "AHEAD", "AHEAD", "AHEAD"))
                .body("[1].on", is(today.toString()))
                .body("[2].done", is(0))
                .body("[2].of", is(1))
                .body("[2].on", nullValue());
        course(clerk).body("state", hasItem("NOW"));
        hanbit.get("/cases/" + caseId + "/course").then().statusCode(404);
        TestFiler.clerkOf("粤01").get("/cases/" + caseId + "/course").then().statusCode(404);
    }

    @Test
    @DisplayName("goes on to the answer, with its last day, until it is handed in; heard before, that still can come")
    void answered() {
        appears();
        served(0);
        course(hanbit)
                .body("state", contains("DONE", "DONE", "DONE", "NOW", "AHEAD", "AHEAD", "AHEAD"))
                .body("[2].on", is(today.toString()))
                .body("[3].lastDay", is(lastDay()))
                .body("[3].counted.lastDay", is(lastDay()))
                .body("[3].counted.length", is(30));
        enter(What.HEARING_RECORD_SEALED, Map.of("hearingId", UUID.randomUUID().toString()));
        course(hanbit).body("state", contains("DONE", "DONE", "DONE", "AHEAD", "DONE", "NOW", "AHEAD"));
        hanbit.handsIn(caseId, "ANSWER");
        await().atMost(SOON).untilAsserted(() -> course(filer)
                .body("state", contains("DONE", "DONE", "DONE", "DONE", "DONE", "NOW", "AHEAD"))
                .body("[3].on", is(today.toString()))
                .body("[3].lastDay", nullValue()));
    }

    @Test
    @DisplayName("goes on without an answer when its last day is over: the court goes on too")
    void unanswered() {
        served(60);
        course(filer)
                .body("[3].state", is("DONE"))
                .body("[3].on", is(lastDay()))
                .body("[4].state", is("NOW"));
    }

    @Test
    @DisplayName(
            "says when the next hearing begins; after the last one it waits for the decision, and what it passed is said")
    void heard() {
        Instant begins = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        String hearing = UUID.randomUUID().toString();
        enter(
                What.HEARING_SCHEDULED,
                Map.of(
                        "hearingId",
                        hearing,
                        "startsAt",
                        begins.toString(),
                        "endsAt",
                        begins.plusSeconds(7200).toString()));
        course(filer).body("[4].state", is("AHEAD")).body("[4].startsAt", is(begins.toString()));

        Instant moved = begins.plus(Duration.ofDays(1));
        enter(
                What.HEARING_MOVED,
                Map.of(
                        "hearingId",
                        hearing,
                        "startsAt",
                        moved.toString(),
                        "endsAt",
                        moved.plusSeconds(3600).toString()));
        course(filer).body("[4].state", is("AHEAD")).body("[4].startsAt", is(moved.toString()));

        Instant goesOn = begins.plus(Duration.ofDays(3));
        enter(What.HEARING_RECESSED, Map.of("hearingId", hearing, "continuesAt", goesOn.toString()));
        course(filer).body("[4].state", is("AHEAD")).body("[4].startsAt", is(goesOn.toString()));

        enter(What.HEARING_RECORD_SEALED, Map.of("hearingId", hearing));
        course(filer)
                .body("state", contains("DONE", "DONE", "PASSED", "PASSED", "DONE", "NOW", "AHEAD"))
                .body("[4].startsAt", nullValue());

        enter(What.DECISION_IN_EFFECT, Map.of("day", "2026-12-31"));
        course(filer)
                .body("state", contains("DONE", "DONE", "PASSED", "PASSED", "DONE", "PASSED", "DONE"))
                .body("[6].on", is("2026-12-31"));
    }

    private void enter(What what, Map<String, String> details) {
        QuarkusTransaction.requiringNew()
                .run(() -> docket.enter(
                        DocketEntry.of(UUID.fromString(caseId), what, By.COURT, clock.instant(), null, details)));
    }

    private void appears() {
        UUID defendant = defendant();
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(defendant).appear(hanbit.account, clock.instant()));
    }

    private void served(int daysAgo) {
        TestService.serves(
                caseId,
                defendant().toString(),
                "PLE-01",
                "STATEMENT_OF_CLAIM",
                UUID.randomUUID().toString(),
                today.minusDays(daysAgo));
        await().atMost(SOON).untilAsserted(() -> {
            clerk.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("SERVED"));
            clerk.get("/cases/" + caseId + "/deadlines").then().body("items.periodId", hasItem("PLE-01"));
        });
    }

    private UUID defendant() {
        return UUID.fromString(clerk.get("/cases/" + caseId).path("parties[1].id"));
    }

    private String lastDay() {
        return clerk.get("/cases/" + caseId + "/deadlines")
                .path("items.find { it.periodId == 'PLE-01' }.derivation.lastDay");
    }

    private ValidatableResponse course(TestFiler reader) {
        return reader.get("/cases/" + caseId + "/course").then().statusCode(200);
    }
}
