package org.comity.filing.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.Stream;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One account filed for two plaintiffs; of two defendants the first has appeared. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who acts for a party")
class RepresentationTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler lawyer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    CaseParties parties;

    @Inject
    Endings endings;

    private String caseId;
    private String first;
    private String second;
    private String sued;
    private String alsoSued;
    private String filedAttorney;

    @BeforeEach
    void register() {
        String submission = filer.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.plaintiff("Nordsee Technik GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR"),
                TestFiler.defendant("대성무역 주식회사", "Daesung Trading Co., Ltd.", "大成贸易株式会社", "KR")));
        filer.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        List<String> ids = filer.get("/cases/" + caseId).path("parties.id");
        first = ids.get(0);
        second = ids.get(1);
        sued = ids.get(2);
        alsoSued = ids.get(3);
        filedAttorney =
                filer.get("/cases/" + caseId + "/papers").path("items.find { it.kind == 'POWER_OF_ATTORNEY' }.id");
        appears(defendant, sued);
    }

    private void appears(TestFiler who, String party) {
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(party)).appear(who.account, Instant.now()));
    }

    private String path(String tail) {
        return "/cases/" + caseId + tail;
    }

    private Response uploads(TestFiler who, String kind, String party) {
        return who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "zh-CN")
                .queryParam("partyId", party)
                .body(TestPdf.ofPages(1))
                .post("/api/filing" + path("/papers"));
    }

    private Response filesDraft(TestFiler who, JsonPath draft) {
        return who.post(
                path("/papers/" + draft.getString("id") + "/filing"), Map.of("version", draft.getLong("version")));
    }

    /** @return the id of the paper */
    private String handsIn(TestFiler who, String kind, String party) {
        JsonPath draft =
                uploads(who, kind, party).then().statusCode(201).extract().jsonPath();
        return filesDraft(who, draft).then().statusCode(201).extract().path("id");
    }

    private Map<String, Object> proposal(String party, String paper, String... powers) {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("partyId", party);
        proposal.put("kind", "LAWYER");
        proposal.put("name", "陈薇律师");
        proposal.put("powers", powers);
        proposal.put("instances", List.of("FIRST"));
        proposal.put("validFrom", "2026-01-01");
        proposal.put("paperId", paper);
        return proposal;
    }

    private Response proposes(TestFiler who, Map<String, Object> proposal) {
        return who.post(path("/representations"), proposal);
    }

    /** @return the representation, and the code if the representative is somebody else than who proposes */
    private JsonPath invites(TestFiler who, Map<String, Object> proposal) {
        JsonPath proposed =
                proposes(who, proposal).then().statusCode(201).extract().jsonPath();
        return Boolean.TRUE.equals(proposal.get("own"))
                ? proposed
                : gives(who, proposed.getString("id"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
    }

    private Response gives(TestFiler who, String id) {
        return who.asks().put("/api/filing" + path("/representations/" + id + "/code"));
    }

    private Response joins(TestFiler who, JsonPath invitation) {
        return who.post("/appearances", Map.of("code", invitation.getString("code")));
    }

    private Response does(TestFiler who, String id, String act, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putIfAbsent("version", versionOf(id));
        return who.post(path("/representations/" + id + "/" + act), body);
    }

    private int versionOf(String id) {
        return clerk.get(path("/representations?limit=200")).path("items.find { it.id == '" + id + "' }.version");
    }

    /** @return the id of the representation */
    private String confirmed(TestFiler by, TestFiler who, Map<String, Object> proposal) {
        JsonPath invitation = invites(by, proposal);
        joins(who, invitation).then().statusCode(201);
        String id = invitation.getString("representation.id");
        does(clerk, id, "confirmation", Map.of()).then().statusCode(201);
        return id;
    }

    @Test
    @DisplayName("is invited with a paper, joins with a code, and acts from the court's confirmation on, not before")
    void joinsAndIsConfirmed() {
        // Given a power of attorney that the defendant has handed in
        JsonPath invitation =
                invites(defendant, proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued), "SETTLE"));
        String id = invitation.getString("representation.id");
        // When the lawyer joins
        joins(lawyer, invitation)
                .then()
                .statusCode(201)
                .body("confirmed", is(false))
                .body("caseId", is(caseId));
        // Then the lawyer still sees nothing, and the clerk has it on the desk
        lawyer.get(path("")).then().statusCode(404);
        assertThat(waiting()).contains(id);
        clerk.get(path("/next-steps"))
                .then()
                .body("find { it.kind == 'CONFIRM_REPRESENTATIVE' }.deed", is("陈薇律师"))
                .body("find { it.kind == 'CONFIRM_REPRESENTATIVE' }.actors", is(List.of("CLERK", "JUDGE")));
        // When the clerk confirms
        does(clerk, id, "confirmation", Map.of())
                .then()
                .statusCode(201)
                .body("state", is("CONFIRMED"))
                .body("accountName", notNullValue());
        // Then the lawyer acts for that party, and only for that one
        lawyer.get(path("")).then().statusCode(200).body("parties.own", contains(false, false, true, false));
        lawyer.get("/cases").then().body("items.id", contains(caseId));
        lawyer.get("/cases?q=hanbit").then().body("items.id", contains(caseId));
        handsIn(lawyer, "ANSWER", sued);
        filer.get(path("/papers")).then().body("items.find { it.kind == 'ANSWER' }.partyId", is(sued));
        defendant.get(path("")).then().statusCode(200).body("parties.own", contains(false, false, true, false));
        assertThat(waiting()).doesNotContain(id);
        clerk.get(path("/next-steps")).then().body("kind", not(hasItem("CONFIRM_REPRESENTATIVE")));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> filer.get(path("/docket"))
                .then()
                .body("items.find { it.what == 'REPRESENTATION_CONFIRMED' }.details.representative", is("陈薇律师")));
        // And whoever joins once more does not
        joins(TestFiler.party(), invitation).then().statusCode(409).body("code", is("appearance-code-used"));
    }

    @Test
    @DisplayName(
            "shows who was named that the court is to decide, then why it refused; it and the party's side are told")
    void refusalReachesTheRepresentative() {
        JsonPath invitation = invites(defendant, proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued)));
        String id = invitation.getString("representation.id");
        assertThat(told("RepresentationProposed", id)).isEmpty();
        joins(lawyer, invitation).then().statusCode(201);
        assertThat(told("RepresentationProposed", id)).hasSize(1);
        String number = filer.get(path("")).path("number");
        lawyer.get("/own-representations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.state", contains("PROPOSED"))
                .body("items.caseNumber", contains(number))
                .body("items.party.originalName", contains("한빛정밀 주식회사"))
                .body("items.refusalReason", contains(nullValue()));
        does(clerk, id, "refusal", Map.of("reason", "授权委托书未经公证")).then().statusCode(201);

        lawyer.get("/own-representations")
                .then()
                .body("items.state", contains("REFUSED"))
                .body("items.refusalReason", contains("授权委托书未经公证"));
        assertThat(told("RepresentationRefused", id))
                .singleElement(STRING)
                .contains(lawyer.account.toString(), defendant.account.toString())
                .doesNotContain("公证", filer.account.toString());
        lawyer.get(path("")).then().statusCode(404);
        filer.get("/own-representations").then().body("items", empty());
        clerk.get("/own-representations").then().statusCode(403);
        // And what is asked for anew takes its place.
        JsonPath again = invites(defendant, proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued)));
        joins(lawyer, again).then().statusCode(201);
        lawyer.get("/own-representations").then().body("items.state", contains("PROPOSED"));
        does(clerk, again.getString("representation.id"), "confirmation", Map.of())
                .then()
                .statusCode(201);
        lawyer.get("/own-representations").then().body("items", empty());
    }

    private List<String> told(String type, String representation) {
        return TestFacts.of(parties.getEntityManager(), type, caseId).stream()
                .filter(fact -> representation.equals(fact.getString("representationId")))
                .map(JsonPath::prettify)
                .toList();
    }

    private List<Object> waiting() {
        return TestWork.ids(clerk, "standing=WAITING&whose=COURT&kind=REPRESENTATIVE");
    }

    @Test
    @DisplayName("needs the power that a paper asks for; the party itself needs none")
    void powers() {
        String paper = handsIn(defendant, "POWER_OF_ATTORNEY", sued);
        String id = confirmed(defendant, lawyer, proposal(sued, paper, "SETTLE"));
        uploads(lawyer, "COUNTERCLAIM", sued).then().statusCode(403).body("code", is("power-not-granted"));
        handsIn(defendant, "COUNTERCLAIM", sued);

        Map<String, Object> wider = proposal(sued, paper, "SETTLE", "COUNTERCLAIM");
        wider.put("replaces", id);
        wider.put("own", true);
        String widened = invites(lawyer, wider).getString("id");
        uploads(lawyer, "COUNTERCLAIM", sued).then().statusCode(403);
        does(clerk, widened, "confirmation", Map.of()).then().statusCode(201);
        handsIn(lawyer, "COUNTERCLAIM", sued);
        clerk.get(path("/representations"))
                .then()
                .body("items.find { it.id == '" + id + "' }.state", is("ENDED"))
                .body("items.find { it.id == '" + id + "' }.endReason", is("REPLACED"));
    }

    @Test
    @DisplayName("one lawyer acts for two defendants and says for whom; never for a plaintiff too")
    void severalOfOneSide() {
        TestFiler other = TestFiler.party();
        appears(other, alsoSued);
        confirmed(defendant, lawyer, proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued)));
        confirmed(other, lawyer, proposal(alsoSued, handsIn(other, "POWER_OF_ATTORNEY", alsoSued)));

        lawyer.get(path("")).then().body("parties.own", contains(false, false, true, true));
        lawyer.get("/cases").then().body("items", hasSize(1));
        lawyer.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"a.pdf\"")
                .queryParam("kind", "ANSWER")
                .queryParam("language", "zh-CN")
                .body(TestPdf.ofPages(1))
                .post("/api/filing" + path("/papers"))
                .then()
                .statusCode(422)
                .body("code", is("paper-for-no-party"));
        handsIn(lawyer, "ANSWER", sued);
        handsIn(lawyer, "STATEMENT", alsoSued);
        uploads(lawyer, "ANSWER", first).then().statusCode(422);

        joins(lawyer, invites(filer, proposal(first, filedAttorney)))
                .then()
                .statusCode(409)
                .body("code", is("appearance-for-the-other-side"));
    }

    @Test
    @DisplayName(
            "a party has several accounts, its own and two lawyers': each acts for it, and all are told but who did it")
    void severalAccountsOfOneParty() {
        TestFiler other = TestFiler.party();
        String power = handsIn(defendant, "POWER_OF_ATTORNEY", sued);
        confirmed(defendant, lawyer, proposal(sued, power));
        confirmed(defendant, other, proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued)));

        List<TestFiler> all = List.of(defendant, lawyer, other);
        for (TestFiler one : all) {
            one.get(path("")).then().statusCode(200).body("parties.own", contains(false, false, true, false));
            String paper = handsIn(one, "STATEMENT", sued);
            filer.get(path("/papers/" + paper)).then().body("partyId", is(sued));
            for (TestFiler reader : all) {
                reader.get(path("/papers/" + paper)).then().statusCode(200).body("own", is(reader == one));
            }
            assertThat(toldOf(paper))
                    .contains(filer.account)
                    .containsAll(all.stream()
                            .filter(each -> each != one)
                            .map(each -> each.account)
                            .toList())
                    .doesNotContain(one.account);
        }
    }

    private List<UUID> toldOf(String paper) {
        String accounts = (String) QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery("select data::jsonb ->> 'readerAccountIds' from outbox_event"
                        + " where type like '%PaperFiled' and data::jsonb ->> 'paperId' = ?1")
                .setParameter(1, paper)
                .getSingleResult());
        return Stream.of(accounts.replaceAll("[\\[\\]\" ]", "").split(","))
                .map(UUID::fromString)
                .toList();
    }

    @Test
    @DisplayName("who joined for both sides is confirmed for one of them only")
    void neverBothSides() {
        JsonPath forPlaintiff = invites(filer, proposal(first, filedAttorney));
        JsonPath forDefendant = invites(defendant, proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued)));
        joins(lawyer, forPlaintiff).then().statusCode(201);
        joins(lawyer, forDefendant).then().statusCode(201);
        does(clerk, forPlaintiff.getString("representation.id"), "confirmation", Map.of())
                .then()
                .statusCode(201);
        String refused = forDefendant.getString("representation.id");
        does(clerk, refused, "confirmation", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("representation-of-both-sides"));
        lawyer.get(path("")).then().body("parties.own", contains(true, false, false, false));
        // And the last days of that side are the lawyer's to read, and to be reminded of
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> lawyer.get(path("/deadlines")).then().body("items.periodId", hasItem("FIL-07")));
        assertTrue(parties.accountsOf(parties.findById(UUID.fromString(first))).contains(lawyer.account));
        does(clerk, refused, "refusal", Map.of("reason", "对方当事人的代理人"))
                .then()
                .statusCode(201)
                .body("state", is("REFUSED"))
                .body("refusalReason", is("对方当事人的代理人"));
    }

    @Test
    @DisplayName(
            "the account that filed says that it is the agent of one plaintiff: from the confirmation on it acts with the powers named")
    void filedAsAgent() {
        Map<String, Object> own = proposal(first, filedAttorney);
        own.put("own", true);
        String id = invites(filer, own).getString("id");
        handsIn(filer, "AMENDED_CLAIM", first);
        does(clerk, id, "confirmation", Map.of()).then().statusCode(201);

        uploads(filer, "AMENDED_CLAIM", first).then().statusCode(403).body("code", is("power-not-granted"));
        handsIn(filer, "AMENDED_CLAIM", second);
        filer.get(path(""))
                .then()
                .body("parties.own", contains(true, true, false, false))
                .body("fee", notNullValue());

        // And when the court ends it, only the other plaintiff is left
        does(clerk, id, "end", Map.of()).then().statusCode(201).body("endReason", is("EXCLUDED"));
        filer.get(path("")).then().body("parties.own", contains(false, true, false, false));
        uploads(filer, "STATEMENT", first).then().statusCode(422).body("code", is("paper-for-no-party"));
    }

    @Test
    @DisplayName("resigns by a paper and acts until the court has confirmed it; then the case is closed to the account")
    void resigns() {
        String id = confirmed(defendant, lawyer, proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued)));
        JsonPath draft =
                uploads(lawyer, "ANSWER", sued).then().statusCode(201).extract().jsonPath();
        does(lawyer, id, "ending", Map.of("paperId", filedAttorney))
                .then()
                .statusCode(422)
                .body("code", is("representation-without-paper"));
        does(lawyer, id, "ending", Map.of("paperId", handsIn(lawyer, "STATEMENT", sued)))
                .then()
                .statusCode(201)
                .body("state", is("ENDING"))
                .body("endReason", is("RESIGNED"));
        assertThat(told("RepresentationEndingAsked", id)).hasSize(1);
        assertThat(waiting()).contains(id);
        // The other side learns of it when the court has confirmed it
        filer.get(path("/representations"))
                .then()
                .body("items.state", contains("CONFIRMED"))
                .body("items.endReason", contains(nullValue()));
        lawyer.get(path("")).then().statusCode(200);

        does(clerk, id, "end", Map.of()).then().statusCode(201).body("state", is("ENDED"));
        lawyer.get(path("")).then().statusCode(404);
        lawyer.get("/cases").then().body("items", empty());
        filesDraft(lawyer, draft).then().statusCode(404).body("code", is("case-not-found"));
        filer.get(path("/representations")).then().body("items.endReason", contains("RESIGNED"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> filer.get(path("/docket"))
                .then()
                .body("items.find { it.what == 'REPRESENTATION_ENDED' }.details.reason", is("RESIGNED")));
    }

    @Test
    @DisplayName("a power of attorney for a time ends with its last day")
    void lapses() {
        LocalDate today = CourtClock.dateOf(Instant.now());
        Map<String, Object> forToday = proposal(sued, handsIn(defendant, "POWER_OF_ATTORNEY", sued));
        forToday.put("validUntil", today.toString());
        String id = confirmed(defendant, lawyer, forToday);
        endings.lapse();
        lawyer.get(path("")).then().statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> parties.getEntityManager()
                .createNativeQuery("update representation set valid_until = ?1 where id = ?2")
                .setParameter(1, today.minusDays(1))
                .setParameter(2, UUID.fromString(id))
                .executeUpdate());
        endings.lapse();

        lawyer.get(path("")).then().statusCode(404).body("code", is("case-not-found"));
        clerk.get(path("/representations")).then().body("items.endReason", contains("LAPSED"));
    }

    @Test
    @DisplayName(
            "other parties see whom the court confirmed, with the powers, and neither paper nor account nor proposals")
    void whatOthersSee() {
        String paper = handsIn(defendant, "POWER_OF_ATTORNEY", sued);
        confirmed(defendant, lawyer, proposal(sued, paper, "SETTLE"));
        invites(defendant, proposal(sued, paper));

        filer.get(path("/representations"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].powers", contains("SETTLE"))
                .body("items[0].paperId", nullValue())
                .body("items[0].accountName", nullValue());
        defendant
                .get(path("/representations"))
                .then()
                .body("items", hasSize(2))
                .body("items.paperId", everyItem(is(paper)));
        TestFiler.party().get(path("/representations")).then().statusCode(404);
        TestFiler.clerkOf("沪01").get(path("/representations")).then().statusCode(404);
    }

    @Test
    @DisplayName("joins with the last code given, for 14 days; nobody else gets one, and no answer is kept with it")
    void codes() {
        JsonPath invitation = invites(filer, proposal(first, filedAttorney));
        String id = invitation.getString("representation.id");
        gives(defendant, id).then().statusCode(404);
        gives(TestFiler.party(), id).then().statusCode(404);
        assertThat(answersWith(invitation.getString("code"))).isZero();
        // When another is given, the one before opens nothing
        JsonPath renewed = gives(filer, id).then().statusCode(200).extract().jsonPath();
        joins(lawyer, invitation).then().statusCode(404).body("code", is("appearance-code-unknown"));
        givenDaysAgo(id, 15);
        joins(lawyer, renewed).then().statusCode(409).body("code", is("appearance-code-expired"));
        JsonPath last = gives(clerk, id).then().statusCode(200).extract().jsonPath();
        givenDaysAgo(id, 13);
        joins(lawyer, last).then().statusCode(201);
        gives(filer, id).then().statusCode(409).body("code", is("representation-not-now"));
    }

    private void givenDaysAgo(String id, int days) {
        QuarkusTransaction.requiringNew().run(() -> parties.getEntityManager()
                .createNativeQuery(
                        "update representation set code_until = code_until - ?1 * interval '1 day' where id = ?2")
                .setParameter(1, days)
                .setParameter(2, UUID.fromString(id))
                .executeUpdate());
    }

    private long answersWith(String code) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) parties.getEntityManager()
                .createNativeQuery("select count(*) from idempotent_command where answer like ?1")
                .setParameter(1, "%" + code + "%")
                .getSingleResult());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "validFrom, 2099-01-01, representation-not-in-force",
                "validUntil, 2026-01-02, representation-not-in-force",
                "instances, [SECOND], representation-other-instance",
                "kind, GUARDIAN, representation-without-paper",
                "replaces, 0198c0de-0000-7000-8000-00000000000c, representation-replaces-none",
                "paperId, 0198c0de-0000-7000-8000-00000000000c, representation-without-paper",
                "name, null, request-not-valid",
            })
    void isRefused(String field, String value, String code) {
        Map<String, Object> proposal = proposal(first, filedAttorney);
        proposal.put(
                field,
                value != null && value.startsWith("[") ? List.of(value.substring(1, value.length() - 1)) : value);
        proposes(filer, proposal).then().body("code", is(code));
        clerk.get(path("/representations")).then().body("items", empty());
    }

    @Test
    @DisplayName("is proposed by nobody but who acts for the party, with a paper of its own side, two at most")
    void whoMayPropose() {
        proposes(defendant, proposal(first, filedAttorney))
                .then()
                .statusCode(404)
                .body("code", is("representation-not-found"));
        proposes(defendant, proposal(sued, filedAttorney))
                .then()
                .statusCode(422)
                .body("code", is("representation-without-paper"));
        TestFiler.party()
                .post(path("/representations"), proposal(first, filedAttorney))
                .then()
                .statusCode(404)
                .body("code", is("case-not-found"));
        Map<String, Object> byTheCourt = proposal(first, filedAttorney);
        byTheCourt.put("own", true);
        proposes(clerk, byTheCourt).then().statusCode(409);

        JsonPath taken = invites(filer, proposal(first, filedAttorney));
        invites(clerk, proposal(first, filedAttorney));
        proposes(filer, proposal(first, filedAttorney))
                .then()
                .statusCode(409)
                .body("code", is("representatives-enough"));
        invites(filer, proposal(second, filedAttorney));
        // One that was taken back counts no more, and its code is dead
        does(filer, taken.getString("representation.id"), "withdrawal", Map.of())
                .then()
                .statusCode(201);
        joins(lawyer, taken).then().statusCode(409);
        invites(filer, proposal(first, filedAttorney));
    }

    @Test
    @DisplayName(
            "taken back before the court decided, it is told to who heard that it waits; before it waited, to nobody")
    void isTakenBack() {
        JsonPath invitation = invites(filer, proposal(first, filedAttorney));
        String id = invitation.getString("representation.id");
        joins(lawyer, invitation).then().statusCode(201);
        does(filer, id, "withdrawal", Map.of()).then().statusCode(201);
        assertThat(told("RepresentationWithdrawn", id)).hasSize(1);
        String never = invites(filer, proposal(first, filedAttorney)).getString("representation.id");
        does(filer, never, "withdrawal", Map.of()).then().statusCode(201);
        assertThat(told("RepresentationWithdrawn", never)).isEmpty();
    }

    @Test
    @DisplayName("is decided by the court of the case only, on the version that was seen, once")
    void whoMayDecide() {
        JsonPath invitation = invites(filer, proposal(first, filedAttorney));
        String id = invitation.getString("representation.id");
        does(clerk, id, "confirmation", Map.of()).then().statusCode(409).body("code", is("representation-not-now"));
        joins(lawyer, invitation).then().statusCode(201);
        does(clerk, id, "confirmation", Map.of("version", 0))
                .then()
                .statusCode(409)
                .body("code", is("representation-changed"));
        does(filer, id, "confirmation", Map.of()).then().statusCode(403);
        does(TestFiler.clerkOf("沪01"), id, "confirmation", Map.of()).then().statusCode(404);
        does(defendant, id, "withdrawal", Map.of()).then().statusCode(404);
        does(clerk, id, "refusal", Map.of("reason", " ")).then().statusCode(400);
        does(clerk, id, "confirmation", Map.of()).then().statusCode(201);
        does(clerk, id, "refusal", Map.of("reason", "late")).then().statusCode(409);
        filer.get(path("/docket")).then().body("items.what", not(hasItem("REPRESENTATION_ENDED")));
    }
}
