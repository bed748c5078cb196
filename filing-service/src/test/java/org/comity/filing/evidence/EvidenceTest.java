package org.comity.filing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import org.comity.filing.TestPdf;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The evidence of a case")
class EvidenceTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler stranger = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private String caseId;
    private String sued;
    private String contract;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        contract = exhibits(defendant).extract().path("items[0].paper.id");
    }

    private ValidatableResponse exhibits(TestFiler who) {
        return who.get("/cases/" + caseId + "/exhibits").then().statusCode(200);
    }

    private JsonPath exhibit(TestFiler who, String id) {
        return JsonPath.from(exhibits(who).extract().asString())
                .setRootPath("items.find { it.paper.id == '" + id + "' }");
    }

    private static Map<String, Object> opinion(String authenticity, String legality, String relevance, String reasons) {
        Map<String, Object> said = new HashMap<>();
        said.put("authenticity", authenticity);
        said.put("legality", legality);
        said.put("relevance", relevance);
        said.put("reasons", reasons);
        said.put("originalDemanded", "DISPUTED".equals(authenticity));
        return said;
    }

    private Response says(TestFiler who, String exhibit, Map<String, Object> opinion) {
        return who.post("/cases/" + caseId + "/exhibits/" + exhibit + "/opinions", opinion);
    }

    private Response explains(TestFiler who, String exhibit, String reasons) {
        return who.post("/cases/" + caseId + "/exhibits/" + exhibit + "/late-reasons", Map.of("reasons", reasons));
    }

    private Response decides(TestFiler who, String exhibit, String outcome) {
        return who.post(
                "/cases/" + caseId + "/exhibits/" + exhibit + "/late-decision",
                Map.of("outcome", outcome, "grounds", "It goes to the basic facts."));
    }

    private Response sets(TestFiler who, Map<String, Object> period) {
        Map<String, Object> said = new HashMap<>(period);
        said.putIfAbsent("procedure", "ORDINARY");
        return who.post("/cases/" + caseId + "/evidence-period", said);
    }

    private void serveNotice(LocalDate on) {
        TestEvents.tell(
                "service-of-process-service",
                UUID.fromString(caseId),
                TestEvents.event("Served", UUID.fromString(caseId), """
                {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","paper":"OTHER","channel":"ELECTRONIC",
                 "servedAt":"%s","servedOn":"%s","ruleId":"SRV-17","article":"OL 31","evidenceDigest":"%s",
                 "starts":[{"paperId":"%s","kind":"EVIDENCE_NOTICE","periodId":"PLE-05"}],"appearanceCodeDigest":null}""".formatted(
                                caseId,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                sued,
                                TestService.by(on),
                                on,
                                "0".repeat(64),
                                UUID.randomUUID())));
        await().atMost(SOON).untilAsserted(() -> deadlines().body("items.periodId", hasItem("PLE-05")));
    }

    private ValidatableResponse deadlines() {
        return defendant.get("/cases/" + caseId + "/deadlines").then().statusCode(200);
    }

    private String handsIn(TestFiler who, String kind) {
        String papers = "/cases/" + caseId + "/papers";
        JsonPath draft = who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", "zh-CN")
                .body(TestPdf.ofPages(1))
                .post("/api/filing" + papers)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.put("purpose", "That it was delivered");
        said.put("source", "The carrier");
        said.put("addressees", kind.equals("JUDGMENT") ? List.of("PLAINTIFF", "DEFENDANT") : List.of());
        draft = who.put(papers + "/" + draft.getString("id"), said)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return who.post(papers + "/" + draft.getString("id") + "/filing", Map.of("version", draft.getLong("version")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A piece of the defendant's evidence, after the last day. */
    private String handsInLate() {
        serveNotice(today.minusDays(40));
        String late = handsIn(defendant, "EVIDENCE");
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(exhibit(defendant, late).getMap("late")).isNotNull());
        return late;
    }

    private ValidatableResponse docket(TestFiler who) {
        return who.get("/cases/" + caseId + "/docket").then().statusCode(200);
    }

    private JsonPath told(String event) {
        Object data = QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery("select data from outbox_event where type = ?1 and data like '%' || ?2 || '%'")
                .setParameter(1, event)
                .setParameter(2, caseId)
                .getSingleResult());
        return JsonPath.from(data.toString());
    }

    @Nested
    @DisplayName("As the other side")
    class AsTheOtherSide {
        @Test
        @DisplayName("I say what I think of an exhibit; my side, the other and the court read it; the hearing is told")
        void saysWhatItThinks() {
            exhibits(defendant)
                    .body("items.paper.kind", everyItem(is("CONTRACT")))
                    .body("items[0].opinions", empty())
                    .body("items[0].late", nullValue())
                    .body("items[0].mayGiveOpinion", is(true));
            exhibits(plaintiff).body("items[0].mayGiveOpinion", is(false));

            says(defendant, contract, opinion("DISPUTED", "ACCEPTED", "NO_COMMENT", "The seal is not ours."))
                    .then()
                    .statusCode(201)
                    .body("originalDemanded", is(true));

            for (TestFiler reader : List.of(plaintiff, defendant, clerk, judge)) {
                exhibits(reader)
                        .body("items[0].originalDemanded", is(true))
                        .body("items[0].opinions.authenticity", contains("DISPUTED"))
                        .body("items[0].opinions.legality", contains("ACCEPTED"))
                        .body("items[0].opinions.relevance", contains("NO_COMMENT"))
                        .body("items[0].opinions.reasons", contains("The seal is not ours."))
                        .body("items[0].opinions.partyId", contains(sued));
                docket(reader).body("items.find { it.what == 'EXHIBIT_OPINION' }.details.paperId", is(contract));
            }
            JsonPath told = told("ExhibitOpinionGiven");
            assertThat(told.getString("digest"))
                    .isEqualTo(exhibit(plaintiff, contract).getString("paper.digest"));
            assertThat(told.getList("readerAccountIds")).containsExactly(plaintiff.account.toString());
        }

        @Test
        @DisplayName("what I have judged cannot be taken back any more")
        void staysThere() {
            String exhibit = handsIn(defendant, "EVIDENCE");
            says(plaintiff, exhibit, opinion("ACCEPTED", "ACCEPTED", "DISPUTED", "It shows another machine."))
                    .then()
                    .statusCode(201);
            defendant
                    .post("/cases/" + caseId + "/papers/" + exhibit + "/withdrawal", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", is("paper-already-read"));
        }

        @Test
        @DisplayName("my later word stands for my earlier one, which is kept")
        void thinksAgain() {
            says(defendant, contract, opinion("DISPUTED", "ACCEPTED", "ACCEPTED", "The seal is not ours."))
                    .then()
                    .statusCode(201);
            says(defendant, contract, opinion("ACCEPTED", "ACCEPTED", "ACCEPTED", null))
                    .then()
                    .statusCode(201)
                    .body("opinions.authenticity", contains("ACCEPTED", "DISPUTED"))
                    .body("opinions.superseded", contains(false, true))
                    .body("originalDemanded", is(false));
        }

        @ParameterizedTest(name = "{0}, {1}, {2} because ''{3}'': {4}")
        @DisplayName("no opinion is taken that nobody formed")
        @CsvSource(
                nullValues = "-",
                value = {
                    "DISPUTED, ACCEPTED, ACCEPTED, -, opinion-without-reasons",
                    "ACCEPTED, ACCEPTED, DISPUTED, '  ', opinion-without-reasons",
                    "-, ACCEPTED, ACCEPTED, -, request-invalid",
                    "ACCEPTED, -, -, It is ours., request-invalid"
                })
        void nothingIsTakenForGranted(String authenticity, String legality, String relevance, String why, String code) {
            Response refused = says(defendant, contract, opinion(authenticity, legality, relevance, why));
            assertThat(refused.statusCode()).isBetween(400, 422);
            if (code.startsWith("opinion")) {
                refused.then().statusCode(422).body("code", is(code));
            }
            exhibits(plaintiff).body("items[0].opinions", empty());
        }
    }

    @Test
    @DisplayName(
            "own evidence, a paper that is none, another's case and a decided case: no opinion, and nothing changed")
    void refused() {
        Map<String, Object> yes = opinion("ACCEPTED", "ACCEPTED", "ACCEPTED", null);
        says(plaintiff, contract, yes).then().statusCode(422).body("code", is("opinion-on-own-exhibit"));
        says(stranger, contract, yes).then().statusCode(404);
        stranger.get("/cases/" + caseId + "/exhibits").then().statusCode(404);
        says(clerk, contract, yes).then().statusCode(403);
        String claim = defendant
                .get("/cases/" + caseId + "/papers")
                .path("items.find { it.kind == 'STATEMENT_OF_CLAIM' && it.translationOf == null }.id");
        says(defendant, claim, yes).then().statusCode(404).body("code", is("paper-not-found"));
        handsIn(judge, "JUDGMENT");
        says(defendant, contract, yes).then().statusCode(409).body("code", is("evidence-closed"));
        exhibits(plaintiff).body("items[0].opinions", empty()).body("items[0].mayGiveOpinion", is(false));
        docket(clerk).body("items.what", not(hasItem("EXHIBIT_OPINION")));
    }

    @Nested
    @DisplayName("that came late")
    class Late {
        @Test
        @DisplayName("comes with its reasons, and a judge takes it with a reprimand, once, on the docket")
        void isTaken() {
            String late = handsInLate();
            assertThat(exhibit(defendant, late).getBoolean("late.mayExplain")).isTrue();
            explains(defendant, late, "The carrier found it last week.")
                    .then()
                    .statusCode(201)
                    .body("late.reasons", is("The carrier found it last week."));
            assertThat(exhibit(plaintiff, late).getString("late.reasons")).isEqualTo("The carrier found it last week.");
            assertThat(exhibit(judge, late).getBoolean("late.mayDecide")).isTrue();
            assertThat(exhibit(clerk, late).getBoolean("late.mayDecide")).isFalse();

            decides(judge, late, "ADMITTED_WITH_REPRIMAND")
                    .then()
                    .statusCode(201)
                    .body("late.outcome", is("ADMITTED_WITH_REPRIMAND"))
                    .body("late.decidedByName", notNullValue());

            decides(judge, late, "NOT_ADMITTED").then().statusCode(409).body("code", is("late-exhibit-decided"));
            explains(defendant, late, "Another reason").then().statusCode(409).body("code", is("late-exhibit-decided"));
            for (TestFiler reader : List.of(plaintiff, defendant, clerk)) {
                docket(reader)
                        .body("items.what", hasItem("LATE_EXHIBIT_EXPLAINED"))
                        .body("items.find { it.what == 'LATE_EXHIBIT_DECIDED' }.by", is("COURT"))
                        .body("items.find { it.what == 'LATE_EXHIBIT_DECIDED' }.details.paperId", is(late));
            }
            assertThat(told("LateExhibitDecided").getList("readerAccountIds"))
                    .containsExactlyInAnyOrder(plaintiff.account.toString(), defendant.account.toString());
        }

        @Test
        @DisplayName("is decided on by a judge of the case alone, and explained by its own side alone")
        void byWhom() {
            String late = handsInLate();
            explains(plaintiff, late, "Why not").then().statusCode(403).body("code", is("late-reasons-not-yours"));
            decides(clerk, late, "ADMITTED").then().statusCode(403);
            decides(TestFiler.judge(), late, "ADMITTED").then().statusCode(404);
            decides(judge, contract, "ADMITTED").then().statusCode(409).body("code", is("exhibit-not-late"));
            explains(plaintiff, contract, "Why").then().statusCode(409).body("code", is("exhibit-not-late"));
            assertThat(exhibit(defendant, late).getString("late.outcome")).isNull();
        }
    }

    @Nested
    @DisplayName("has a period")
    class Period {
        @Test
        @DisplayName("that the law begins with 15 days while the court has set none")
        void ofTheLaw() {
            defendant
                    .get("/cases/" + caseId + "/evidence-period")
                    .then()
                    .statusCode(200)
                    .body("id", nullValue())
                    .body("days", is(15));
            serveNotice(today);
            deadlines()
                    .body(
                            "items.find { it.periodId == 'PLE-05' }.derivation.lastDay",
                            is(Derivation.of("PLE-05", today).lastDay().toString()));
        }

        @Test
        @DisplayName("that the court sets longer: it runs from service of the notice of evidence")
        void setByTheCourt() {
            sets(judge, Map.of("basis", "SET", "days", 40))
                    .then()
                    .statusCode(201)
                    .body("days", is(40));
            serveNotice(today);
            deadlines()
                    .body(
                            "items.find { it.periodId == 'PLE-05' }.derivation.lastDay",
                            is(Derivation.set("PLE-05", today, today.plusDays(40))
                                    .lastDay()
                                    .toString()));
            docket(plaintiff).body("items.find { it.what == 'EVIDENCE_PERIOD_SET' }.details.days", is("40"));
        }

        @Test
        @DisplayName(
                "that the parties agreed in a paper, and the court allowed, also shorter: J 99 bounds the court alone")
        void agreed() {
            String agreement = handsIn(defendant, "STATEMENT");
            sets(judge, Map.of("basis", "AGREED", "lastDay", today.plusDays(9).toString(), "agreementId", agreement))
                    .then()
                    .statusCode(201);
            serveNotice(today);
            deadlines()
                    .body(
                            "items.find { it.periodId == 'PLE-05' }.derivation.lastDay",
                            is(Derivation.set("PLE-05", today, today.plusDays(9))
                                    .lastDay()
                                    .toString()));
        }

        @ParameterizedTest(name = "{0}, {1}, {2} days or until {3} days from now: {4}")
        @DisplayName("within the law only; refused, nothing changed")
        @CsvSource(
                nullValues = "-",
                value = {
                    "SET, ORDINARY, 14, -, evidence-period-too-short",
                    "SET, SECOND_INSTANCE, 9, -, evidence-period-too-short",
                    "SET, SUMMARY, 16, -, evidence-period-too-long",
                    "SET, ORDINARY, -, -, evidence-period-unclear",
                    "SET, ORDINARY, -, 30, evidence-period-unclear",
                    "SET, ORDINARY, 20, 30, evidence-period-unclear",
                    "AGREED, ORDINARY, 10, -, evidence-agreement-missing"
                })
        void withinTheLaw(String basis, String procedure, Integer days, Integer until, String code) {
            Map<String, Object> period = new HashMap<>();
            period.put("basis", basis);
            period.put("procedure", procedure);
            period.put("days", days);
            period.put("lastDay", until == null ? null : today.plusDays(until).toString());
            sets(judge, period).then().statusCode(422).body("code", is(code));
            judge.get("/cases/" + caseId + "/evidence-period").then().body("id", nullValue());
        }

        @ParameterizedTest(name = "{0}: {1} days")
        @DisplayName(
                "as short as its procedure lets it be: the fifteen days are those of ordinary first instance alone (J 99, 266)")
        @CsvSource({"ORDINARY, 15", "SECOND_INSTANCE, 10", "SUMMARY, 7", "SUMMARY, 15", "FURTHER, 3"})
        void ofTheProcedure(String procedure, int days) {
            sets(judge, Map.of("basis", "SET", "procedure", procedure, "days", days))
                    .then()
                    .statusCode(201)
                    .body("procedure", is(procedure))
                    .body("days", is(days));
            docket(plaintiff).body("items.find { it.what == 'EVIDENCE_PERIOD_SET' }.details.procedure", is(procedure));
        }

        @Test
        @DisplayName("not longer in summary procedure, agreed or set")
        void agreedTooLong() {
            sets(
                            judge,
                            Map.of(
                                    "basis",
                                    "AGREED",
                                    "procedure",
                                    "SUMMARY",
                                    "days",
                                    16,
                                    "agreementId",
                                    handsIn(defendant, "STATEMENT")))
                    .then()
                    .statusCode(422)
                    .body("code", is("evidence-period-too-long"));
        }

        @Test
        @DisplayName("set by a judge of the case, who saw the one that it replaces")
        void byWhom() {
            Map<String, Object> period = Map.of("basis", "SET", "days", 20);
            sets(clerk, period).then().statusCode(403);
            sets(defendant, period).then().statusCode(403);
            sets(TestFiler.judge(), period).then().statusCode(404);
            String first = sets(judge, period).then().statusCode(201).extract().path("id");
            sets(judge, period).then().statusCode(409).body("code", is("evidence-period-changed"));
            sets(judge, Map.of("basis", "SET", "days", 25, "replaces", first))
                    .then()
                    .statusCode(201)
                    .body("days", is(25));
        }
    }

    @Test
    @DisplayName("of a technical intellectual property case stands under a number with 知, with serials of its own")
    void technicalNumber() {
        String submission = plaintiff.prepares();
        JsonPath written = plaintiff.get("/submissions/" + submission).jsonPath();
        Map<String, Object> draft = plaintiff.writing(submission, null, null);
        draft.put("powerOfAttorney", written.getList("powerOfAttorney"));
        draft.put("cause", "167.3");
        plaintiff.put("/submissions/" + submission, draft).then().statusCode(200);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        String technical = clerk.registers(submission);

        String number = clerk.get("/cases/" + technical).path("number");
        String ordinary = clerk.get("/cases/" + caseId).path("number");
        assertThat(number).matches("（\\d{4}）.+知民初\\d+号");
        assertThat(ordinary).matches("（\\d{4}）[^知]+民初\\d+号");
    }
}
