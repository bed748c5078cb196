package org.comity.filing.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 100, 102; J 133, 149. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The statement of a conciliation")
class ConciliationTest {
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
    private String statement;

    @BeforeEach
    void issue() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        suing = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        statement = judge.handsIn(caseId, "CONCILIATION_STATEMENT", "PLAINTIFF", "DEFENDANT")
                .getString("id");
    }

    private ValidatableResponse seenBy(TestFiler who) {
        return who.get("/cases/" + caseId + "/decisions").then().statusCode(200);
    }

    private Response receives(TestFiler who, String party, LocalDate day, String receiver) {
        Map<String, Object> said = new HashMap<>(Map.of("partyId", party, "day", day.toString(), "proof", "送达回证第3号"));
        said.put("receiver", receiver);
        return who.post("/cases/" + caseId + "/decisions/" + statement + "/receipt", said);
    }

    private Response refuses(TestFiler who, String party) {
        Map<String, Object> said = new HashMap<>();
        said.put("partyId", party);
        return who.post("/cases/" + caseId + "/decisions/" + statement + "/refusal", said);
    }

    private Response takesEffect(LocalDate day) {
        return judge.post("/cases/" + caseId + "/decisions/" + statement + "/effect", Map.of("day", day.toString()));
    }

    private boolean mayApply(String kind) {
        return plaintiff
                .get("/cases/" + caseId + "/applications/kinds")
                .path("find { it.code == '" + kind + "' }.mayApply");
    }

    @Test
    @DisplayName("takes effect once all have received it, and only then ends the case; nobody appeals")
    void takesEffect() {
        seenBy(plaintiff)
                .body("items[0].standing", is("UNRECEIVED"))
                .body("items[0].periods", empty())
                .body("items[0].mayAnswerFor", contains(suing));
        seenBy(clerk).body("items[0].mayAnswerFor", hasSize(2));
        receives(clerk, suing, today, null).then().statusCode(201).body("standing", is("UNRECEIVED"));
        takesEffect(today).then().statusCode(409).body("code", is("effect-not-yet"));
        receives(judge, sued, today, "王代收").then().statusCode(201).body("standing", is("READY"));
        assertThat(mayApply("APPRAISAL")).isTrue();
        takesEffect(today.minusDays(1)).then().statusCode(422).body("code", is("effect-day-wrong"));
        takesEffect(today).then().statusCode(201).body("effectiveOn", is(today.toString()));
        assertThat(mayApply("APPRAISAL")).isFalse();
        seenBy(defendant)
                .body("items[0].answers.find { it.partyId == '" + sued + "' }.receiver", is("王代收"))
                .body("items[0].answers.answer", contains("RECEIVED", "RECEIVED"))
                .body("items[0].mayAnswerFor", empty());
        plaintiff
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.what", hasItems("CONCILIATION_RECEIVED", "DECISION_IN_EFFECT"));
        // Nothing of the ended case is left on the lists of those who had it.
        await().atMost(SOON).untilAsserted(() -> plaintiff
                .get("/own-cases?decided=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(caseId)));
    }

    @Test
    @DisplayName("has no effect once a party refused before it received it, and the case goes on")
    void isRefused() {
        receives(clerk, suing, today, null).then().statusCode(201);
        refuses(plaintiff, null).then().statusCode(409).body("code", is("conciliation-answered"));
        refuses(defendant, null).then().statusCode(201).body("standing", is("REFUSED"));
        refuses(defendant, null).then().statusCode(409).body("code", is("conciliation-failed"));
        receives(clerk, sued, today, null).then().statusCode(409).body("code", is("conciliation-failed"));
        takesEffect(today).then().statusCode(409).body("code", is("effect-not-yet"));
        assertThat(mayApply("APPRAISAL")).isTrue();
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItems("CONCILIATION_REFUSED"));
        // The court goes on to judgment.
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        assertThat(mayApply("APPRAISAL")).isFalse();
    }

    @Test
    @DisplayName("is received by the parties of the case alone, on no wrong day, and recorded by its court")
    void isReceivedByItsParties() {
        receives(plaintiff, suing, today, null).then().statusCode(403);
        receives(TestFiler.judge(), suing, today, null).then().statusCode(404);
        receives(TestFiler.clerkOf("沪01"), suing, today, null).then().statusCode(404);
        receives(clerk, UUID.randomUUID().toString(), today, null)
                .then()
                .statusCode(422)
                .body("code", is("paper-for-no-party"));
        receives(clerk, suing, today.plusDays(1), null).then().statusCode(422).body("code", is("decision-day-wrong"));
        receives(clerk, suing, today.minusDays(1), null).then().statusCode(422).body("code", is("decision-day-wrong"));
        clerk.post("/cases/" + caseId + "/decisions/" + statement + "/receipt", Map.of("partyId", suing))
                .then()
                .statusCode(400);
        receives(clerk, suing, today, null).then().statusCode(201);
        receives(clerk, suing, today, null).then().statusCode(409).body("code", is("conciliation-answered"));
        refuses(plaintiff, sued).then().statusCode(422).body("code", is("paper-for-no-party"));
        refuses(TestFiler.party(), suing).then().statusCode(404);
        refuses(clerk, null).then().statusCode(422).body("code", is("paper-for-no-party"));
        seenBy(clerk).body("items[0].answers", hasSize(1));
    }

    @Test
    @DisplayName("is no judgment: what is only served or appealed is neither received nor refused")
    void isNoJudgment() {
        statement = judge.handsIn(caseId, "APPEALABLE_RULING", "PLAINTIFF", "DEFENDANT")
                .getString("id");
        receives(clerk, suing, today, null).then().statusCode(404).body("code", is("paper-not-found"));
        refuses(defendant, null).then().statusCode(404).body("code", is("paper-not-found"));
    }
}
