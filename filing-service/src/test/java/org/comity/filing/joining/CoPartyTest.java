package org.comity.filing.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who has to sue or be sued together with others")
class CoPartyTest {
    private static final String NAME = "Hanbit Logistics Co.";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler joined = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;
    private String paper;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        paper = clerk.handsIn(caseId, "LETTER", "PLAINTIFF", "DEFENDANT").getString("id");
    }

    private static Map<String, Object> joining(String role) {
        Map<String, Object> party = new HashMap<>(TestFiler.defendant(NAME, NAME, "", "KR"));
        party.put("role", role);
        Map<String, Object> joining = new HashMap<>();
        joining.put("party", party);
        joining.put("reasons", "与被告为涉案货物的共同承运人，必须共同进行诉讼。");
        return joining;
    }

    private Map<String, Object> byPaper(String role) {
        Map<String, Object> joining = joining(role);
        joining.put("paperId", paper);
        return joining;
    }

    private Response joins(TestFiler who, Map<String, Object> joining) {
        return who.post("/cases/" + caseId + "/joined-parties", joining);
    }

    private String joins(Map<String, Object> joining) {
        return joins(judge, joining).then().statusCode(201).extract().path("partyId");
    }

    private void appears(String party) {
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(party)).appear(joined.account, Instant.now()));
    }

    private JsonPath asks(String kind) {
        return plaintiff
                .post(
                        "/cases/" + caseId + "/applications",
                        Map.of(
                                "kind",
                                kind,
                                "fields",
                                Map.of("PERSON", NAME, "REASONS", "必须共同进行诉讼"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response decides(JsonPath asked, boolean granted) {
        return judge.post(
                "/cases/" + caseId + "/applications/" + asked.getString("id") + "/decision",
                Map.of("version", asked.getLong("version"), "granted", granted, "reasons", "审查意见"));
    }

    @Test
    @DisplayName(
            "is called by the judge who presides, and by a clerk only where a party asked for it and was granted it")
    void whoCalls() {
        joins(clerk, byPaper("DEFENDANT")).then().statusCode(403).body("code", is("joining-for-another"));
        JsonPath ofThirdParties = asks("JOINDER");
        decides(ofThirdParties, true).then().statusCode(201);
        Map<String, Object> joining = joining("DEFENDANT");
        joining.put("applicationId", ofThirdParties.getString("id"));
        joins(clerk, joining).then().statusCode(422).body("code", is("joining-without-ground"));
        JsonPath ofCoParties = asks("CO_PARTY");
        joining.put("applicationId", ofCoParties.getString("id"));
        joins(clerk, joining).then().statusCode(422).body("code", is("joining-without-ground"));
        decides(ofCoParties, true).then().statusCode(201);
        joins(clerk, joining).then().statusCode(201);
        joins(judge, byPaper("DEFENDANT")).then().statusCode(409).body("code", is("party-in-case"));
    }

    @Test
    @DisplayName("is refused to the party that asked for it by a ruling alone (J 73)")
    void refusedByRuling() {
        decides(asks("CO_PARTY"), false).then().statusCode(422).body("code", is("application-without-document"));
        decides(asks("JOINDER"), false).then().statusCode(201);
    }

    @Test
    @DisplayName("stands on its side from then on, for everybody, and waits to be served")
    void standsOnItsSide() {
        String party = joins(byPaper("DEFENDANT"));
        appears(party);
        for (TestFiler each : List.of(plaintiff, joined, clerk)) {
            each.get("/cases/" + caseId)
                    .then()
                    .statusCode(200)
                    .body("parties.role", contains("PLAINTIFF", "DEFENDANT", "DEFENDANT"))
                    .body("parties[2].id", is(party));
            each.get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.find { it.what == 'PARTY_JOINED' }.partyName", is(NAME))
                    .body("items.find { it.what == 'PARTY_JOINED' }.details.role", is("DEFENDANT"));
        }
        joined.get("/cases/" + caseId + "/papers").then().body("items.id", hasItem(paper));
        clerk.get("/cases/" + caseId + "/next-steps")
                .then()
                .body("findAll { it.kind == 'REQUEST_SERVICE' }.party.originalName", hasItem(NAME));
        assertThat(TestWork.ids(clerk, "whose=COURT&standing=WAITING&kind=SERVICE"))
                .contains(party);
        assertThat(TestFacts.of(parties.getEntityManager(), "PartyJoined", caseId)
                        .getFirst()
                        .getString("party.role"))
                .isEqualTo("DEFENDANT");
    }

    @Test
    @DisplayName("has its own time to answer, from the service of the claim on it, and answers")
    void answers() {
        String party = joins(byPaper("DEFENDANT"));
        appears(party);
        String claim = UUID.randomUUID().toString();
        TestService.serves(
                caseId,
                party,
                "PLE-01",
                "STATEMENT_OF_CLAIM",
                claim,
                LocalDate.now(CourtClock.ZONE).minusDays(1));
        String deadlines = "/cases/" + caseId + "/deadlines";
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> joined.get(deadlines).then().body("items.periodId", hasItem("PLE-01")));
        joined.handsIn(caseId, "ANSWER");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> joined.get(deadlines)
                .then()
                .body("items.findAll { it.periodId == 'PLE-01' }.partyId", contains(party))
                .body("items.find { it.periodId == 'PLE-01' }.state", is("MET")));
    }

    @Test
    @DisplayName(
            "is listed as a co-plaintiff also if it does not want to take part and waives nothing, and is served too (J 74)")
    void unwilling() {
        Map<String, Object> joining = byPaper("PLAINTIFF");
        joining.put("unwilling", true);
        String party = joins(joining);
        plaintiff
                .get("/cases/" + caseId)
                .then()
                .body("parties.find { it.id == '%s' }.role".formatted(party), is("PLAINTIFF"))
                .body("parties.find { it.id == '%s' }.unwilling".formatted(party), is(true))
                .body("parties.find { it.role == 'DEFENDANT' }.unwilling", is(false));
        plaintiff
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.what == 'PARTY_JOINED' }.details.unwilling", is("true"));
        clerk.get("/cases/" + caseId + "/next-steps")
                .then()
                .body("findAll { it.kind == 'REQUEST_SERVICE' }.party.originalName", hasItem(NAME));
    }

    @Test
    @DisplayName("is told by a notice that names who joined")
    void notice() {
        joins(byPaper("DEFENDANT"));
        clerk.get("/cases/" + caseId + "/court-documents/kinds")
                .then()
                .statusCode(200)
                .body("find { it.code == 'PARTICIPATION_NOTICE' }.fields.find { it.code == 'JOINED' }.known", is(NAME));
    }

    @Test
    @DisplayName("is taken out again by the judge who presides, and nobody is who was in the case from the beginning")
    void leaves() {
        String sued = clerk.get("/cases/" + caseId).path("parties[1].id");
        String party = joins(byPaper("DEFENDANT"));
        Map<String, String> reasons = Map.of("reasons", "非必要共同诉讼人");
        String removal = "/cases/" + caseId + "/joined-parties/%s/removal";
        clerk.post(removal.formatted(party), reasons).then().statusCode(403).body("code", is("joining-for-another"));
        judge.post(removal.formatted(sued), reasons).then().statusCode(422).body("code", is("joining-none"));
        judge.post(removal.formatted(party), reasons).then().statusCode(201);
        clerk.get("/cases/" + caseId + "/next-steps")
                .then()
                .body("findAll { it.kind == 'REQUEST_SERVICE' }.party.originalName", not(hasItem(NAME)));
    }

    @Test
    @DisplayName("is refused with what is said of another side, and after the decision; nothing changed")
    void badInput() {
        Map<String, Object> claims = byPaper("DEFENDANT");
        claims.put("claims", true);
        Map<String, Object> unwilling = byPaper("DEFENDANT");
        unwilling.put("unwilling", true);
        Map<String, Object> unwillingThird = byPaper("THIRD_PARTY");
        unwillingThird.put("unwilling", true);
        for (Map<String, Object> wrong : List.of(claims, unwilling, unwillingThird)) {
            joins(judge, wrong).then().statusCode(422).body("code", is("joining-of-another-side"));
        }
        joins(judge, joining("DEFENDANT")).then().statusCode(422).body("code", is("joining-without-ground"));
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        joins(judge, byPaper("DEFENDANT")).then().statusCode(409).body("code", is("joining-too-late"));
        clerk.get("/cases/" + caseId).then().body("parties", hasSize(2));
    }
}
