package org.comity.filing.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
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
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A third party")
class ThirdPartyTest {
    private static final String NAME = "Taiyo Hoken KK";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler third = TestFiler.party();
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
        appears(defendant, "DEFENDANT");
        paper = clerk.handsIn(caseId, "LETTER", "PLAINTIFF", "DEFENDANT").getString("id");
    }

    private void appears(TestFiler who, String role) {
        UUID party = UUID.fromString(
                clerk.get("/cases/" + caseId).path("parties.find { it.role == '%s' }.id".formatted(role)));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(party).appear(who.account, Instant.now()));
    }

    private static Map<String, Object> named(String name) {
        Map<String, Object> party = new HashMap<>(TestFiler.plaintiff(name));
        party.put("chineseName", "");
        party.put("role", "THIRD_PARTY");
        party.put("country", "JP");
        return party;
    }

    private static Map<String, Object> joining(String name, boolean claims, String paper) {
        Map<String, Object> joining = new HashMap<>();
        joining.put("party", named(name));
        joining.put("claims", claims);
        joining.put("paperId", paper);
        joining.put("reasons", "其已承保涉案设备，案件处理结果同其有利害关系。");
        return joining;
    }

    private Response joins(TestFiler who, Object joining) {
        return who.post("/cases/" + caseId + "/joined-parties", joining);
    }

    private String joined(boolean claims) {
        String party = joins(clerk, joining(NAME, claims, paper))
                .then()
                .statusCode(201)
                .body("joinedAt", notNullValue())
                .extract()
                .path("partyId");
        appears(third, "THIRD_PARTY");
        return party;
    }

    @Test
    @DisplayName("is entered by the clerk with a paper, and everybody in the case sees who it is and why it joined")
    void isEntered() {
        // When
        String party = joined(false);
        // Then
        for (TestFiler each : List.of(plaintiff, defendant, third, clerk)) {
            each.get("/cases/" + caseId)
                    .then()
                    .statusCode(200)
                    .body("parties.role", contains("PLAINTIFF", "DEFENDANT", "THIRD_PARTY"))
                    .body("parties[2].id", is(party))
                    .body("parties[2].joinedAt", notNullValue())
                    .body("parties[2].claims", is(false));
            each.get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.find { it.what == 'PARTY_JOINED' }.partyName", is(NAME))
                    .body("items.find { it.what == 'PARTY_JOINED' }.details.paperId", is(paper))
                    .body("items.find { it.what == 'PARTY_JOINED' }.details.claims", is("false"));
        }
        // What was for both sides before it joined was for the whole case
        third.get("/cases/" + caseId + "/papers").then().body("items.id", hasItem(paper));
        clerk.get("/cases?q=taiyo").then().body("items.id", hasItem(caseId));
    }

    @Test
    @DisplayName("is entered by the judge with the application that was granted, and by no other")
    void joinsByApplication() {
        String applications = "/cases/" + caseId + "/applications";
        JsonPath asked = plaintiff
                .post(
                        applications,
                        Map.of(
                                "kind",
                                "JOINDER",
                                "fields",
                                Map.of("PERSON", NAME, "REASONS", "承保人"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> by = joining(NAME, true, null);
        by.put("applicationId", asked.getString("id"));
        joins(judge, by).then().statusCode(422).body("code", is("joining-without-ground"));
        judge.post(
                        applications + "/" + asked.getString("id") + "/decision",
                        Map.of("version", asked.getLong("version"), "granted", true, "reasons", "准许"))
                .then()
                .statusCode(201);
        joins(judge, by).then().statusCode(201);
        clerk.get("/cases/" + caseId).then().body("parties[2].claims", is(true));
    }

    @ParameterizedTest(name = "with a claim of its own: {0}: {1}, mayFile {2}")
    @CsvSource({
        "true, THIRD_PARTY_CLAIM, true", "false, THIRD_PARTY_CLAIM, false",
        "true, AMENDED_CLAIM, true", "false, AMENDED_CLAIM, false",
        "true, EVIDENCE, true", "false, EVIDENCE, true",
        "true, JURISDICTION_OBJECTION, false", "false, JURISDICTION_OBJECTION, false",
        "true, ANSWER, false", "false, COUNTERCLAIM, false"
    })
    void handsIn(boolean claims, String kind, boolean may) {
        joined(claims);
        third.get("/cases/" + caseId + "/papers/kinds")
                .then()
                .statusCode(200)
                .body("find { it.code == '%s' }.mayFile".formatted(kind), is(may));
    }

    @Test
    @DisplayName("reads what the court hands in for it, alone or with one side, and nothing that is for the others")
    void whoReads() {
        joined(true);
        String forThird = clerk.handsIn(caseId, "LETTER", "THIRD_PARTY").getString("id");
        String forTwo =
                clerk.handsIn(caseId, "LETTER", "PLAINTIFF", "THIRD_PARTY").getString("id");
        String forOthers =
                clerk.handsIn(caseId, "LETTER", "PLAINTIFF", "DEFENDANT").getString("id");
        String forAll = clerk.handsIn(caseId, "LETTER", "PLAINTIFF", "DEFENDANT", "THIRD_PARTY")
                .getString("id");
        reads(third, List.of(forThird, forTwo, forAll), List.of(forOthers));
        reads(plaintiff, List.of(forTwo, forOthers, forAll), List.of(forThird));
        reads(defendant, List.of(forOthers, forAll), List.of(forThird, forTwo));
        // And what it hands in itself is read as that of the other parties is
        String claim = third.handsIn(caseId, "THIRD_PARTY_CLAIM").getString("id");
        defendant
                .get("/cases/" + caseId + "/papers/" + claim)
                .then()
                .statusCode(200)
                .body("side", is("THIRD_PARTY"))
                .body("readers", is("ALL"));
        third.get("/cases/" + caseId + "/papers?side=THIRD_PARTY").then().body("items.id", contains(claim));
    }

    private void reads(TestFiler who, List<String> open, List<String> shut) {
        open.forEach(id -> who.get("/cases/" + caseId + "/papers/" + id).then().statusCode(200));
        shut.forEach(id -> who.get("/cases/" + caseId + "/papers/" + id).then().statusCode(404));
        who.get("/cases/" + caseId + "/docket?limit=200")
                .then()
                .body("items.details.paperId.findAll { it in %s }".formatted(quoted(shut)), is(empty()));
    }

    private static List<String> quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").toList();
    }

    @Test
    @DisplayName("is no addressee where there is none")
    void noThirdParty() {
        JsonPath draft = clerk.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"a.pdf\"")
                .queryParam("kind", "LETTER")
                .queryParam("language", "zh-CN")
                .body(TestPdf.ofPages(1))
                .post("/api/filing/cases/" + caseId + "/papers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.put("addressees", List.of("THIRD_PARTY"));
        clerk.put("/cases/" + caseId + "/papers/" + draft.getString("id"), said)
                .then()
                .statusCode(422)
                .body("code", is("third-party-none"));
    }

    @Test
    @DisplayName("applies to the court as the other parties do, but does not withdraw the plaintiff's action")
    void applies() {
        String party = joined(false);
        third.post(
                        "/cases/" + caseId + "/applications",
                        Map.of("kind", "CLOSED_HEARING", "fields", Map.of("REASONS", "商业秘密"), "paperIds", List.of()))
                .then()
                .statusCode(201)
                .body("side", is("THIRD_PARTY"))
                .body("partyId", is(party));
        third.post(
                        "/cases/" + caseId + "/applications",
                        Map.of("kind", "WITHDRAWAL", "fields", Map.of("REASONS", "x"), "paperIds", List.of()))
                .then()
                .statusCode(403)
                .body("code", is("application-kind-not-yours"));
    }

    @Test
    @DisplayName("waits to be served, and so does the hearing")
    void isServedFirst() {
        joined(false);
        clerk.get("/cases/" + caseId + "/next-steps")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == 'REQUEST_SERVICE' }.party.originalName", hasItem(NAME))
                .body("findAll { it.kind == 'REQUEST_SERVICE' }", hasSize(2));
    }

    @Test
    @DisplayName("is refused without a ground, a name, a country or an address, twice, and by who may not")
    void badInput() {
        String other = clerk.registers(plaintiff.files());
        String foreign = clerk.handsIn(other, "LETTER", "PLAINTIFF").getString("id");
        joins(clerk, joining(NAME, false, null)).then().statusCode(422).body("code", is("joining-without-ground"));
        joins(clerk, joining(NAME, false, foreign)).then().statusCode(404).body("code", is("paper-not-found"));
        joins(clerk, joining("", false, paper)).then().statusCode(422).body("code", is("joining-incomplete"));
        Map<String, Object> nowhere = joining(NAME, false, paper);
        Map<String, Object> party = new HashMap<>(named(NAME));
        party.put("address", " ");
        nowhere.put("party", party);
        joins(clerk, nowhere).then().statusCode(422).body("code", is("joining-incomplete"));
        Map<String, Object> noReasons = joining(NAME, false, paper);
        noReasons.put("reasons", " ");
        joins(clerk, noReasons).then().statusCode(400);
        Map<String, Object> sued = joining(NAME, false, paper);
        sued.put("party", TestFiler.defendant(NAME, NAME, NAME, "JP"));
        joins(clerk, sued).then().statusCode(403).body("code", is("joining-for-another"));
        joins(plaintiff, joining(NAME, false, paper)).then().statusCode(403);
        joins(TestFiler.clerkOf("京01"), joining(NAME, false, paper)).then().statusCode(404);
        joins(TestFiler.judge(), joining(NAME, false, paper)).then().statusCode(404);
        clerk.get("/cases/" + caseId).then().body("parties", hasSize(2));
        joins(clerk, joining(NAME, false, paper)).then().statusCode(201);
        joins(clerk, joining(NAME, true, paper)).then().statusCode(409).body("code", is("party-in-case"));
        clerk.get("/cases/" + caseId).then().body("parties", hasSize(3));
    }

    @Test
    @DisplayName("does not join what is decided")
    void tooLate() {
        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        joins(clerk, joining(NAME, false, paper)).then().statusCode(409).body("code", is("joining-too-late"));
    }

    @Test
    @DisplayName("stands in no claim: a filing that names one is refused")
    void notInAClaim() {
        String submission = plaintiff.begins();
        Map<String, Object> draft = plaintiff.writing(submission, null, null);
        draft.put("litigants", List.of(named(NAME)));
        plaintiff.put("/submissions/" + submission, draft).then().statusCode(400);
        plaintiff.get("/submissions/" + submission).then().body("litigants.role", not(hasItem("THIRD_PARTY")));
    }

    private Response leaves(TestFiler who, String party, String reasons) {
        return who.post("/cases/" + caseId + "/joined-parties/" + party + "/removal", Map.of("reasons", reasons));
    }

    @Test
    @DisplayName("is taken out again by the court with reasons: it sees the case no more, what it handed in stays")
    void leaves() {
        String party = joined(true);
        String handedIn = third.handsIn(caseId, "THIRD_PARTY_CLAIM").getString("id");
        leaves(clerk, party, "其申请退出诉讼。")
                .then()
                .statusCode(201)
                .body("name", is(NAME))
                .body("leftAt", notNullValue());
        third.get("/cases/" + caseId).then().statusCode(404);
        third.get("/cases/" + caseId + "/papers/" + handedIn).then().statusCode(404);
        third.get("/cases?limit=200").then().body("items.id", not(hasItem(caseId)));
        third.get("/own-cases?limit=200").then().body("items.id", not(hasItem(caseId)));
        for (TestFiler each : List.of(plaintiff, defendant, clerk)) {
            each.get("/cases/" + caseId)
                    .then()
                    .statusCode(200)
                    .body("parties.find { it.id == '%s' }.leftAt".formatted(party), notNullValue())
                    .body("parties.find { it.id == '%s' }.appeared".formatted(party), is(false));
            each.get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.find { it.what == 'PARTY_LEFT' }.partyName", is(NAME))
                    .body("items.find { it.what == 'PARTY_LEFT' }.details.note", is("其申请退出诉讼。"));
            each.get("/cases/" + caseId + "/papers/" + handedIn).then().statusCode(200);
        }
        JsonPath told =
                TestFacts.of(parties.getEntityManager(), "PartyLeft", caseId).getFirst();
        assertThat(told.getString("partyId")).isEqualTo(party);
        assertThat(told.getList("accountIds")).isEqualTo(List.of(third.account.toString()));
        clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.findAll { it.partyId == '%s' }.state.unique()".formatted(party), everyItem(is("MOOT")));
        // The sides are two again, and a paper for both is for all
        assertThat(clerk.handsIn(caseId, "LETTER", "PLAINTIFF", "DEFENDANT").getString("readers"))
                .isEqualTo("ALL");
        // It may join again, and is another party then
        joins(clerk, joining(NAME, false, paper)).then().statusCode(201).body("partyId", not(is(party)));
    }

    @Test
    @DisplayName("takes its representatives with it, also who only was invited")
    void leavesWithItsRepresentatives() {
        String party = joined(false);
        TestFiler lawyer = TestFiler.party();
        String power = third.handsIn(caseId, "POWER_OF_ATTORNEY").getString("id");
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("partyId", party);
        proposal.put("kind", "LAWYER");
        proposal.put("name", "Sato Law");
        proposal.put("powers", List.of());
        proposal.put("instances", List.of("FIRST"));
        proposal.put("validFrom", "2026-01-01");
        proposal.put("paperId", power);
        String invited = third.post("/cases/" + caseId + "/representations", proposal)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = third.asks()
                .put("/api/filing/cases/" + caseId + "/representations/" + invited + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        leaves(judge, party, "与本案无利害关系。").then().statusCode(201);
        lawyer.post("/appearances", Map.of("code", code)).then().statusCode(anyOf(is(404), is(409)));
        clerk.get("/cases/" + caseId + "/representations")
                .then()
                .body("items.findAll { it.partyId == '%s' }.state".formatted(party), contains("WITHDRAWN"));
        lawyer.get("/cases/" + caseId).then().statusCode(404);
    }

    @Test
    @DisplayName("enters no more with its code once it was taken out")
    void codeOpensNothing() {
        String party = joins(clerk, joining(NAME, false, paper))
                .then()
                .statusCode(201)
                .extract()
                .path("partyId");
        leaves(clerk, party, "追加错误").then().statusCode(201);
        assertThatThrownBy(() -> appears(third, "THIRD_PARTY")).hasMessageContaining("party-left");
        third.get("/cases/" + caseId).then().statusCode(404);
    }

    @Test
    @DisplayName("is taken out once, by the court of the case, with reasons, and none of the two sides is")
    void leavesBadInput() {
        String party = joined(false);
        String sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        String other = clerk.registers(plaintiff.files());
        String foreign = clerk.handsIn(other, "LETTER", "PLAINTIFF").getString("id");
        for (TestFiler who : List.of(plaintiff, third)) {
            leaves(who, party, "x").then().statusCode(403);
        }
        leaves(TestFiler.clerkOf("京01"), party, "x").then().statusCode(404);
        leaves(TestFiler.judge(), party, "x").then().statusCode(404);
        leaves(clerk, party, " ").then().statusCode(400);
        leaves(clerk, sued, "x").then().statusCode(422).body("code", is("joining-none"));
        leaves(clerk, UUID.randomUUID().toString(), "x").then().statusCode(422).body("code", is("joining-none"));
        clerk.post(
                        "/cases/" + caseId + "/joined-parties/" + party + "/removal",
                        Map.of("reasons", "x", "paperId", foreign))
                .then()
                .statusCode(404)
                .body("code", is("paper-not-found"));
        third.get("/cases/" + caseId).then().statusCode(200);
        leaves(clerk, party, "x").then().statusCode(201);
        leaves(clerk, party, "x").then().statusCode(409).body("code", is("party-left"));
    }

    @Test
    @DisplayName("is in the clerk's work list until somebody asks for its service, or it is taken out")
    void toServe() {
        String first = joins(clerk, joining(NAME, false, paper))
                .then()
                .statusCode(201)
                .extract()
                .path("partyId");
        String second = joins(clerk, joining("Kyoto Hoken KK", false, paper))
                .then()
                .statusCode(201)
                .extract()
                .path("partyId");
        String waiting = "whose=COURT&standing=WAITING&kind=SERVICE";
        assertThat(TestWork.ids(clerk, waiting)).contains(first, second);
        assertThat(TestWork.in(caseId, clerk, waiting).stream()
                        .map(TestWork::step)
                        .map(step -> String.valueOf(step.get("kind"))))
                .containsOnly("REQUEST_SERVICE");
        UUID caseUuid = UUID.fromString(caseId);
        TestEvents.tell(
                "service-of-process-service",
                caseUuid,
                TestEvents.event("ServiceRequestOpened", caseUuid, """
                        {"caseId":"%s","requestId":"%s","partyId":"%s","openedAt":"2026-11-27T02:00:00Z","openedByAccountId":"%s"}""".formatted(
                                caseId, UUID.randomUUID(), first, clerk.account)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(TestWork.ids(clerk, waiting))
                .contains(second)
                .doesNotContain(first));
        leaves(clerk, second, "追加错误").then().statusCode(201);
        assertThat(TestWork.ids(clerk, waiting)).doesNotContain(second);
    }
}
