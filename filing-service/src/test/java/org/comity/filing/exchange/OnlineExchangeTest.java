package org.comity.filing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: OL 14. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An exchange of evidence online")
class OnlineExchangeTest {
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

    private Response chooses(TestFiler who, String way) {
        return who.post("/cases/" + caseId + "/evidence-exchange-choices", Map.of("way", way));
    }

    private Response sets(Map<String, Object> how) {
        return judge.post("/cases/" + caseId + "/evidence-exchanges", Map.of("day", today.toString(), "how", how));
    }

    private static Map<String, Object> apart(LocalDate until) {
        return Map.of("way", "APART", "opinionsBy", until.toString());
    }

    private Response does(JsonPath exchange, String act) {
        Map<String, Object> said = new HashMap<>(Map.of("version", exchange.getLong("version")));
        if (act.equals("holding")) {
            said.put("outcome", "双方对真实性无异议。");
        }
        if (act.equals("cancellation")) {
            said.put("reasons", "无证据。");
        }
        return judge.post("/cases/" + caseId + "/evidence-exchanges/" + exchange.getString("id") + "/" + act, said);
    }

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", is(code));
    }

    @Test
    @DisplayName("is set only as all parties chose; each says so for itself, and may say otherwise later")
    void onlyAsAgreed() {
        refused(sets(apart(today.plusDays(7))), 409, "exchange-way-not-agreed");
        chooses(plaintiff, "APART").then().statusCode(201).body("agreed", is("IN_COURT"));
        chooses(defendant, "TOGETHER")
                .then()
                .statusCode(201)
                .body("items.way", contains("APART", "TOGETHER"))
                .body("items[1].partyId", is(sued))
                .body("agreed", is("TOGETHER"));
        refused(sets(apart(today.plusDays(7))), 409, "exchange-way-not-agreed");
        chooses(defendant, "APART")
                .then()
                .statusCode(201)
                .body("items", hasSize(2))
                .body("agreed", is("APART"));
        judge.get("/cases/" + caseId + "/evidence-exchange-choices").then().body("agreed", is("APART"));
        done(sets(apart(today.plusDays(7))));
    }

    @Test
    @DisplayName("is chosen by nobody of the court, and by no stranger")
    void byWhom() {
        chooses(judge, "APART").then().statusCode(403);
        chooses(TestFiler.party(), "APART").then().statusCode(404);
        TestFiler.party()
                .get("/cases/" + caseId + "/evidence-exchange-choices")
                .then()
                .statusCode(404);
        chooses(plaintiff, "SOMEHOW").then().statusCode(400);
    }

    @Test
    @DisplayName("says for its way what that needs, and nothing else")
    void isClear() {
        chooses(plaintiff, "TOGETHER");
        chooses(defendant, "TOGETHER");
        refused(sets(Map.of("way", "TOGETHER")), 422, "exchange-way-unclear");
        refused(
                sets(Map.of("way", "IN_COURT", "opinionsBy", today.plusDays(3).toString())),
                422,
                "exchange-way-unclear");
        JsonPath exchange = done(sets(Map.of("way", "TOGETHER", "timeOfDay", "09:30", "place", "人民法院在线服务，第三法庭")));
        assertThat(exchange.getString("timeOfDay")).startsWith("09:30");
        plaintiff
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.what == 'EVIDENCE_EXCHANGE_SET' }.details.exchangeTime", is("09:30"));
        refused(does(exchange, "opening"), 409, "exchange-not-apart");
        does(exchange, "holding").then().statusCode(201).body("state", is("HELD"));
    }

    @Test
    @DisplayName(
            "apart is opened on its day: all read, have until a day to say what they think, and only then it is held")
    void apart() {
        chooses(plaintiff, "APART");
        chooses(defendant, "APART");
        refused(sets(apart(today)), 422, "exchange-way-unclear");
        JsonPath exchange = done(sets(apart(today.plusDays(7))));
        String evidence = defendant.handsIn(caseId, "EVIDENCE").getString("id");
        asks(plaintiff, "EXCHANGE_EVIDENCE", today);
        refused(does(exchange, "holding"), 409, "exchange-not-opened");

        exchange = done(does(exchange, "opening"));
        assertThat(exchange.getString("state")).isEqualTo("SET");
        assertThat(exchange.getInt("papers")).isEqualTo(1);
        assertThat(exchange.getString("openedByName")).isEqualTo("审判员 林");
        plaintiff
                .get("/cases/" + caseId + "/papers/" + evidence)
                .then()
                .statusCode(200)
                .body("readers", is("ALL"));
        JsonPath told = TestFacts.of(database, "EvidenceExchanged", caseId).getFirst();
        assertThat(told.getList("paperIds")).containsExactly(evidence);
        assertThat(told.getString("opinionsBy")).isEqualTo(today.plusDays(7).toString());
        asks(plaintiff, "GIVE_OPINIONS", today.plusDays(7));
        // What comes now is kept from nobody.
        assertThat(plaintiff.handsIn(caseId, "EVIDENCE").getBoolean("keptForExchange"))
                .isFalse();

        refused(does(exchange, "opening"), 409, "exchange-opened");
        refused(does(exchange, "cancellation"), 409, "exchange-opened");
        refused(does(exchange, "holding"), 409, "exchange-not-yet");
        refused(sets(apart(today.plusDays(9))), 409, "exchange-open");
        isOver(exchange.getString("id"));
        assertThat(TestFacts.of(database, "EvidenceExchangeConcluded", caseId)).isEmpty();
        done(does(exchange, "holding"));
        assertThat(TestFacts.of(database, "EvidenceExchangeConcluded", caseId))
                .singleElement()
                .returns(exchange.getString("id"), concluded -> concluded.getString("exchangeId"));
        plaintiff
                .get("/cases/" + caseId + "/evidence-exchanges")
                .then()
                .body("[0].state", is("HELD"))
                .body("[0].papers", is(1))
                .body("[0].outcome", notNullValue());
        plaintiff.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("GIVE_OPINIONS")));
    }

    private void asks(TestFiler who, String kind, LocalDate by) {
        who.get("/cases/" + caseId + "/next-steps")
                .then()
                .body("find { it.kind == '" + kind + "' }.turn", is("YOURS"))
                .body("find { it.kind == '" + kind + "' }.answerBy", is(by.toString()));
    }

    /** The week of the opinions has passed. */
    private void isOver(String exchange) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update evidence_exchange set day = day - 8, opinions_by = opinions_by - 8, day_starts_at = day_starts_at - interval '8 days' where id = ?1")
                .setParameter(1, UUID.fromString(exchange))
                .executeUpdate());
    }
}
