package org.comity.filing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What is owed for a paper")
class ChargeTest {
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

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        suing = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private String charges() {
        return "/cases/" + caseId + "/charges";
    }

    private ValidatableResponse seenBy(TestFiler who) {
        return who.get(charges()).then().statusCode(200);
    }

    private Response describes(TestFiler who, String kind, String amount, String currency) {
        JsonPath draft = who.readies(caseId, kind);
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.put("claimed", Map.of("amount", amount, "currency", currency));
        return who.put("/cases/" + caseId + "/papers/" + draft.getString("id"), said);
    }

    private JsonPath handsIn(TestFiler who, String kind, String amount) {
        JsonPath draft = describes(who, kind, amount, "CNY")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return who.files(caseId, draft).then().statusCode(201).extract().jsonPath();
    }

    private JsonPath owedBy(TestFiler who, int many) {
        await().atMost(SOON).untilAsserted(() -> seenBy(who).body("items", hasSize(many)));
        return seenBy(who).extract().jsonPath();
    }

    private Response pays(TestFiler who, String charge, String cny, LocalDate on) {
        return who.post(charges() + "/" + charge + "/payment", Map.of("cny", cny, "paidOn", on.toString()));
    }

    private ValidatableResponse deadlines() {
        return clerk.get("/cases/" + caseId + "/deadlines").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "of a counterclaim stands with its day before who owes it and the court, until a clerk notes the payment")
    void counterclaim() {
        handsIn(defendant, "COUNTERCLAIM", "600000");
        String charge = owedBy(defendant, 1).getString("items[0].id");
        String lastDay = Derivation.of("FIL-08", today).lastDay().toString();
        await().atMost(SOON).untilAsserted(() -> seenBy(defendant)
                .body("items[0].payBy.lastDay", is(lastDay))
                .body("items[0].fee.mostCny", is("4900.00"))
                .body("items[0].claimed.amount", is("600000.00"))
                .body("items[0].rule.article", is("FEE 13, 18, 22"))
                .body("items[0].own", is(true))
                .body("items[0].state", is("OPEN")));
        seenBy(plaintiff).body("items.kind", not(hasItem("COUNTERCLAIM")));
        defendant.get(charges() + "/" + charge + "/payment").then().statusCode(200);
        plaintiff
                .get(charges() + "/" + charge + "/payment")
                .then()
                .statusCode(404)
                .body("code", is("charge-not-found"));

        pays(clerk, charge, "4899.99", today).then().statusCode(422).body("code", is("charge-other-sum"));
        pays(clerk, charge, "4900", today.plusDays(1)).then().statusCode(422).body("code", is("charge-day"));
        pays(clerk, UUID.randomUUID().toString(), "4900", today)
                .then()
                .statusCode(404)
                .body("code", is("charge-not-found"));
        pays(defendant, charge, "4900", today).then().statusCode(403);
        TestFiler elsewhere = TestFiler.clerkOf("沪01");
        pays(elsewhere, charge, "4900", today).then().statusCode(404).body("code", is("case-not-found"));
        pays(clerk, charge, "4900", today)
                .then()
                .statusCode(201)
                .body("leftCny", is("0"))
                .body("payments.cny", contains("4900"));
        seenBy(defendant)
                .body("items[0].state", is("PAID"))
                .body("items[0].paidCny", is("4900.00"))
                .body("items[0].payBy", nullValue());
        deadlines()
                .body("items.find { it.periodId == 'FIL-08' }.state", is("MET"))
                .body("items.find { it.periodId == 'FIL-07' }.state", is("RUNNING"));
        pays(clerk, charge, "4900", today).then().statusCode(409).body("code", is("charge-closed"));
    }

    @Test
    @DisplayName("is noted with less only for the party to which the court granted relief")
    void relieved() {
        handsIn(defendant, "COUNTERCLAIM", "600000");
        String charge = owedBy(defendant, 1).getString("items[0].id");
        JsonPath asked = defendant
                .post(
                        "/cases/" + caseId + "/applications",
                        Map.of(
                                "kind",
                                "FEE_REDUCTION",
                                "fields",
                                Map.of("REASONS", "受灾", "SHARE", "40%"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        pays(clerk, charge, "2940", today).then().statusCode(422);
        judge.post(
                        "/cases/" + caseId + "/applications/" + asked.getString("id") + "/decision",
                        Map.of(
                                "version",
                                asked.getLong("version"),
                                "granted",
                                true,
                                "reasons",
                                "符合条件",
                                "reliefPercent",
                                40))
                .then()
                .statusCode(201);
        pays(clerk, charge, "5000", today).then().statusCode(422).body("code", is("charge-other-sum"));
        pays(clerk, charge, "2940", today).then().statusCode(201).body("leftCny", is("0"));
        seenBy(defendant).body("items[0].state", is("PAID"));
    }

    @Test
    @DisplayName("is owed no more, nor by any day, once the paper was taken back unread")
    void withdrawn() {
        JsonPath paper = handsIn(defendant, "COUNTERCLAIM", "600000");
        owedBy(defendant, 1);
        await().atMost(SOON)
                .untilAsserted(() -> deadlines().body("items.find { it.periodId == 'FIL-08' }.state", is("RUNNING")));
        defendant
                .post("/cases/" + caseId + "/papers/" + paper.getString("id") + "/withdrawal", Map.of())
                .then()
                .statusCode(201);
        await().atMost(SOON).untilAsserted(() -> {
            seenBy(defendant).body("items[0].state", is("VOID")).body("items[0].payBy", nullValue());
            deadlines().body("items.find { it.periodId == 'FIL-08' }.state", is("MOOT"));
        });
    }

    @Test
    @DisplayName(
            "of a claim that grows twice is what the whole costs more, each time; the same claim twice costs nothing")
    void grows() {
        handsIn(plaintiff, "AMENDED_CLAIM", "592000");
        owedBy(plaintiff, 2);
        handsIn(plaintiff, "AMENDED_CLAIM", "4000000");
        owedBy(plaintiff, 3);
        // CNY 8,000,000 cost 67,800, of which 38,800 are asked for already; the next bracket begins at 5,000,000
        seenBy(plaintiff).body("items.fee.mostCny", contains("29000.00", "4736.00", "34064.00"));
        plaintiff.handsIn(caseId, "AMENDED_CLAIM");
        plaintiff.handsIn(caseId, "REPLY");
        seenBy(plaintiff).body("items", hasSize(3));
    }

    @Test
    @DisplayName("of an appeal against a ruling on jurisdiction is nothing")
    void appealAgainstARuling() {
        judge.handsIn(caseId, "APPEALABLE_RULING", "PLAINTIFF", "DEFENDANT");
        plaintiff
                .asks()
                .queryParam("of", "PAPER")
                .queryParam("kind", "APPEAL_PETITION")
                .queryParam("amount", "2400000")
                .get("/api/filing" + charges() + "/forecast")
                .then()
                .statusCode(200)
                .body("fee", nullValue())
                .body("article", is("FEE 8(3), 17, 22"));
        handsIn(plaintiff, "APPEAL_PETITION", "2400000");
        handsIn(plaintiff, "AMENDED_CLAIM", "592000");
        owedBy(plaintiff, 2);
        seenBy(plaintiff).body("items[0].kind", is("AMENDED_CLAIM"));
    }

    @Test
    @DisplayName("of an appeal is noted on the court's notice, whose service says by when")
    void appeal() {
        String judgment =
                judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT").getString("id");
        TestService.serves(caseId, suing, "APP-01", "JUDGMENT", judgment, today);
        handsIn(plaintiff, "APPEAL_PETITION", "2400000");
        owedBy(plaintiff, 2);
        seenBy(plaintiff).body("items[0].fee.mostCny", is("26000.00")).body("items[0].payBy", nullValue());

        TestService.serves(
                caseId, suing, "APP-09", "APPEAL_FEE_NOTICE", UUID.randomUUID().toString(), today);
        String lastDay = Derivation.of("APP-09", today).lastDay().toString();
        await().atMost(SOON).untilAsserted(() -> seenBy(plaintiff).body("items[0].payBy.lastDay", is(lastDay)));
        pays(clerk, seenBy(clerk).extract().path("items[0].id"), "26000", today)
                .then()
                .statusCode(201);
        deadlines().body("items.find { it.periodId == 'APP-09' }.state", is("MET"));
    }

    @Test
    @DisplayName("stands in the notice that the court drafts of it")
    void notice() {
        assertThat(known("FEE_NOTICE")).isEqualTo("34064.00");
        handsIn(defendant, "COUNTERCLAIM", "600000");
        owedBy(clerk, 2);
        assertThat(known("FEE_NOTICE")).isEqualTo("4900.00");
        assertThat(known("APPEAL_FEE_NOTICE")).isNull();
    }

    private String known(String kind) {
        return clerk.get("/cases/" + caseId + "/court-documents/kinds")
                .path("find { it.code == '" + kind + "' }.fields.find { it.code == 'AMOUNT' }.known");
    }

    @Test
    @DisplayName("of an objection to jurisdiction is owed once the court refuses it, and not before")
    void objection() {
        Response made = defendant.post(
                "/cases/" + caseId + "/applications",
                Map.of(
                        "kind",
                        "JURISDICTION_OBJECTION",
                        "fields",
                        Map.of("COMPETENT_COURT", "上海市第一中级人民法院", "REASONS", "双方另有书面约定"),
                        "paperIds",
                        List.of()));
        String application = made.then().statusCode(201).extract().path("id");
        seenBy(defendant).body("items", empty());
        decided(application, true);
        decided(application, false);
        JsonPath owed = owedBy(defendant, 1);
        seenBy(defendant)
                .body("items[0].fee.leastCny", is("50.00"))
                .body("items[0].fee.mostCny", is("100.00"))
                .body("items[0].applicationId", is(application));
        pays(clerk, owed.getString("items[0].id"), "100.01", today).then().statusCode(422);
        pays(clerk, owed.getString("items[0].id"), "80", today).then().statusCode(201);
    }

    private void decided(String application, boolean granted) {
        TestEvents.tell(
                "filing-service",
                UUID.fromString(caseId),
                TestEvents.event("ApplicationDecided", UUID.fromString(caseId), """
                {"caseId":"%s","applicationId":"%s","partyId":"%s","kind":"JURISDICTION_OBJECTION","granted":%s,
                 "accountIds":[],"decidedAt":"%s"}""".formatted(
                                caseId, application, sued, granted, Instant.now())));
    }

    @Test
    @DisplayName("is refused before it is in where its sum cannot be put into yuan, or its kind costs nothing on one")
    void refused() {
        JsonPath draft = describes(defendant, "COUNTERCLAIM", "600000", "EUR")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        defendant.files(caseId, draft).then().statusCode(422).body("code", is("paper-sum-currency"));
        describes(defendant, "ANSWER", "600000", "CNY").then().statusCode(422).body("code", is("paper-claims-nothing"));
    }
}
