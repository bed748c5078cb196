package org.comity.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtClock;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An application")
class ApplicationPeriodsTest extends CaseWithApplications {
    @Inject
    EntityManager database;

    @Test
    @DisplayName("to confirm a mediation is taken until the thirtieth day after the agreement, and not later")
    void confirmation() {
        Map<String, String> fields =
                filled(ApplicationKinds.find("MEDIATION_CONFIRMATION").orElseThrow());
        fields.put("AGREED_ON", "2026-01-05");
        makes(plaintiff, "MEDIATION_CONFIRMATION", fields)
                .then()
                .statusCode(409)
                .body("code", is("application-too-late"));
        fields.put("AGREED_ON", "05.01.2026");
        makes(plaintiff, "MEDIATION_CONFIRMATION", fields)
                .then()
                .statusCode(422)
                .body("code", is("application-incomplete"));
        fields.put("AGREED_ON", LocalDate.now(CourtClock.ZONE).minusDays(30).toString());
        makes(plaintiff, "MEDIATION_CONFIRMATION", fields)
                .then()
                .statusCode(201)
                .body("feeDue", nullValue());
    }

    /** Which a paper served on the defendant has started. */
    private JsonPath runs(String period, String paper, LocalDate servedOn) {
        String sued = plaintiff.get("/cases/" + caseId).path("parties[-1].id");
        TestService.serves(caseId, sued, period, paper, UUID.randomUUID().toString(), servedOn);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        clerk.get("/cases/" + caseId + "/deadlines").then().body("items.periodId", hasItem(period)));
        return period(period);
    }

    private JsonPath period(String id) {
        return clerk.get("/cases/" + caseId + "/deadlines")
                .jsonPath()
                .setRootPath("items.find { it.periodId == '" + id + "' }");
    }

    private Response asksForMore(TestFiler who, JsonPath period) {
        return who.post(
                applications,
                Map.of(
                        "kind",
                        "EXTENSION",
                        "fields",
                        Map.of("REASONS", "文件正在公证"),
                        "paperIds",
                        List.of(),
                        "deadlineId",
                        period.getString("id"),
                        "days",
                        20));
    }

    @ParameterizedTest(name = "{0}, after {1} from {2}")
    @CsvSource({"JURISDICTION_OBJECTION, PLE-01, STATEMENT_OF_CLAIM", "COURT_EVIDENCE, PLE-05, EVIDENCE_NOTICE"})
    @DisplayName("that its period bounds is refused when that has run")
    void tooLate(String code, String period, String paper) {
        ApplicationKind kind = ApplicationKinds.find(code).orElseThrow();
        runs(period, paper, LocalDate.now(CourtClock.ZONE).minusDays(90));
        makes(defendant, code, filled(kind)).then().statusCode(409).body("code", is("application-too-late"));
    }

    @Test
    @DisplayName("that its period bounds is taken while that runs")
    void inTime() {
        ApplicationKind kind = ApplicationKinds.find("JURISDICTION_OBJECTION").orElseThrow();
        runs("PLE-01", "STATEMENT_OF_CLAIM", LocalDate.now(CourtClock.ZONE).minusDays(3));
        makes(defendant, kind.code(), filled(kind)).then().statusCode(201);
    }

    @Test
    @DisplayName("for an extension moves its period when a judge grants it, and leaves it when it is refused")
    void extension() {
        JsonPath before = runs(
                "PLE-01", "STATEMENT_OF_CLAIM", LocalDate.now(CourtClock.ZONE).minusDays(3));
        String lastDay = before.getString("derivation.lastDay");
        asksForMore(plaintiff, before).then().statusCode(404).body("code", is("deadline-not-found"));
        JsonPath first = done(asksForMore(defendant, before));
        asksForMore(defendant, before).then().statusCode(409).body("code", is("application-waiting"));
        decides(judge, first, false).then().statusCode(201);
        assertThat(period("PLE-01").getString("derivation.lastDay")).isEqualTo(lastDay);

        JsonPath second = done(asksForMore(defendant, before));
        decides(clerk, second, true).then().statusCode(403).body("code", is("application-for-another"));
        decides(judge, second, true).then().statusCode(201).body("state", is("GRANTED"));
        JsonPath after = period("PLE-01");
        assertThat(after.getString("state")).isEqualTo("EXTENDED");
        assertThat(after.getString("derivation.trigger")).isEqualTo(lastDay);
        assertThat(after.getInt("derivation.length")).isEqualTo(20);
        assertThat(after.getString("acts[0].reason")).isEqualTo("符合法律规定");
    }

    @Test
    @DisplayName(
            "is what an addressee asked where it was served, once a person passed it on: it moves nothing until a judge grants it")
    void passedOn() {
        String sued = plaintiff.get("/cases/" + caseId).path("parties[-1].id");
        String lastDay = runs(
                        "PLE-01",
                        "STATEMENT_OF_CLAIM",
                        LocalDate.now(CourtClock.ZONE).minusDays(3))
                .getString("derivation.lastDay");
        passesOn(sued, "GRANTED", "null");
        passesOn(sued, "PASSED_ON", EXTENSION);
        passesOn(sued, "PASSED_ON", EXTENSION);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> judge.get(applications).then().body("items.kind", contains("EXTENSION")));
        JsonPath application = judge.get(applications).jsonPath().setRootPath("items[0]");
        assertThat(application.getInt("days")).isEqualTo(20);
        assertThat(application.getString("madeByName")).isEqualTo("김민준");
        assertThat(application.getString("fields.REASONS")).isEqualTo("번역을 기다립니다");
        assertThat(period("PLE-01").getString("derivation.lastDay")).isEqualTo(lastDay);
        defendant.get(applications).then().body("items[0].own", is(true));
        assertThat(TestFacts.of(database, "ApplicationMade", caseId)).hasSize(1);

        decides(judge, application, true).then().statusCode(201);
        assertThat(period("PLE-01").getString("state")).isEqualTo("EXTENDED");
        assertThat(TestFacts.of(database, "ApplicationDecided", caseId)
                        .getFirst()
                        .getString("partyId"))
                .isEqualTo(sued);
    }

    private static final String EXTENSION = """
            {"kind":"EXTENSION","language":null,"reasons":"번역을 기다립니다","periodId":"PLE-01","days":20,
             "askedByName":"김민준","askedAt":"%s","passedOnByAccountId":"%s"}""".formatted(Instant.now(), UUID.randomUUID());

    private void passesOn(String party, String outcome, String application) {
        TestEvents.tell(
                "service-of-process-service",
                UUID.fromString(caseId),
                TestEvents.event("AddresseeRequestAnswered", UUID.fromString(caseId), """
                {"caseId":"%s","askedId":"%s","partyId":"%s","kind":"MORE_TIME","outcome":"%s","application":%s,
                 "accountIds":[],"answeredAt":"2026-11-27T02:00:00Z"}""".formatted(
                                caseId, UUID.randomUUID(), party, outcome, application)));
    }

    @Test
    @DisplayName("for an extension of a period that has run is not taken")
    void extensionTooLate() {
        JsonPath period = runs(
                "PLE-01", "STATEMENT_OF_CLAIM", LocalDate.now(CourtClock.ZONE).minusDays(90));
        asksForMore(defendant, period).then().statusCode(422).body("code", is("deadline-application-too-late"));
    }
}
